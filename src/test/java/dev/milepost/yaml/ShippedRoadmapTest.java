package dev.milepost.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.Roadmap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedRoadmapTest {

    private final Reading reading = new RoadmapReader().read(Samples.SHIPPED);
    private final Roadmap roadmap = reading.roadmap().orElseThrow();

    @Test
    void itReadsWithoutASingleProblem() {
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void itHasAsManyThingsToTickAsItsSource() {
        assertEquals(87, roadmap.items().filter(item -> item.kind().counts()).count());
        assertEquals(10, roadmap.milestones().size());
        assertEquals(
                2,
                roadmap.items().filter(item -> item.kind() == ItemKind.PROJECT).count());
        assertEquals(
                3,
                roadmap.items()
                        .filter(item -> item.kind() == ItemKind.CERTIFICATION)
                        .count());
        assertEquals(
                4, roadmap.items().filter(item -> item.counter().isPresent()).count());
    }

    @Test
    void itHasEverythingElseOfItsSource() {
        assertEquals(
                List.of(4, 4, 4),
                roadmap.phases().stream().map(p -> p.roles().entries().size()).toList());
        assertEquals(
                List.of("1-3", "4-9", "10-18", "19-24"),
                roadmap.stages().stream()
                        .map(stage -> stage.months().toString())
                        .toList());
        assertEquals(4, roadmap.milestones(MilestoneKind.ADVANCEMENT).count());
        assertEquals(
                List.of(4, 5, 3),
                List.of(
                        roadmap.income().salary().size(),
                        roadmap.income().streams().size(),
                        roadmap.income().targets().size()));
        assertEquals(
                15, roadmap.metrics().stream().flatMap(MetricGroup::allMetrics).count());
        assertEquals(4, roadmap.strategy().size());
        assertEquals(24, roadmap.months());
    }

    @Test
    void streamsBeginAsTheProjectionAssumesAndSayThatTheyGuess() {
        assertEquals(
                List.of(
                        "employment - 0 []",
                        "consulting AfterMilestone[milestone=platform-lead] 6 [START, RAMP]",
                        "training AfterMilestone[milestone=principal] 6 [START, RAMP]",
                        "content AfterMilestone[milestone=platform-lead] 6 [START, RAMP]",
                        "sponsorship AfterMilestone[milestone=principal] 12 [START, RAMP]"),
                roadmap.income().streams().stream()
                        .map(s -> s.id() + " " + s.start().map(Object::toString).orElse("-") + " " + s.rampMonths()
                                + " " + new TreeSet<>(s.terms().guesses()))
                        .toList());
    }

    @Test
    void everyIdOfAnItemIsPinned() {
        Matcher pinned = Pattern.compile("\\bid: ([a-z0-9-]+)").matcher(new String(Samples.shipped(), UTF_8));
        List<String> ids = pinned.results().map(match -> match.group(1)).toList();
        assertEquals(
                List.of(),
                roadmap.items()
                        .map(Item::id)
                        .filter(id -> !ids.contains(id.value()))
                        .toList());
        assertEquals(
                List.of(),
                roadmap.parts().filter(part -> !ids.contains(part.id().value())).toList());
        assertEquals(
                List.of(),
                roadmap.metrics().stream()
                        .flatMap(MetricGroup::allMetrics)
                        .map(Metric::id)
                        .filter(id -> !ids.contains(id.value()))
                        .toList());
    }
}
