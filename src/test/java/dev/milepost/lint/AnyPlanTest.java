package dev.milepost.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Target;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds of every plan there can be.
class AnyPlanTest {

    private static final int PLANS = 1_000;

    @Test
    void everyPlanCanBeCheckedAndEveryFindingSaid() {
        Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
        for (int seed = 0; seed < PLANS; seed++) {
            List<Finding> findings = PlanChecks.of(new AnyPlan(seed).roadmap());
            Set<String> ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
            assertEquals(findings.size(), ids.size(), "ids of plan " + seed);
            for (Finding finding : findings) {
                assertFalse(finding.places().isEmpty(), "places in plan " + seed);
                assertFalse(finding.message(Checked.WORDS).matches("(?s).*\\{[1-9]}.*"), "plan " + seed);
                found.add(finding.kind());
            }
        }
        assertEquals(EnumSet.allOf(FindingKind.class), found);
    }

    @Test
    void theSamePlanGivesTheSameFindings() {
        assertEquals(PlanChecks.of(new AnyPlan(7).roadmap()), PlanChecks.of(new AnyPlan(7).roadmap()));
    }

    @Test
    void idsDependNeitherOnTitlesNorOnTheOrderOfStreamsAndTargets() {
        Roadmap plan = Checked.shipped();

        assertEquals(ids(plan), ids(turnedRound(plan)));
    }

    private static Set<String> ids(Roadmap plan) {
        return PlanChecks.of(plan).stream().map(Finding::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Roadmap turnedRound(Roadmap plan) {
        List<IncomeStream> streams = plan.income().streams().stream()
                .map(stream -> new IncomeStream(
                        stream.id(),
                        "New " + stream.id(),
                        stream.kind(),
                        stream.pay(),
                        stream.start(),
                        stream.rampMonths(),
                        stream.rates(),
                        stream.terms(),
                        Optional.empty()))
                .collect(Collectors.toList());
        Collections.reverse(streams);
        List<Target> targets = plan.income().targets().reversed();
        return with(
                plan,
                plan.stages(),
                new IncomePlan(
                        plan.income().baseline(),
                        plan.income().salary(),
                        streams,
                        plan.income().oneOffs(),
                        targets,
                        plan.income().assumptions()));
    }

    private static Roadmap with(Roadmap plan, List<Stage> stages, IncomePlan income) {
        return new Roadmap(
                plan.id(),
                "New title",
                plan.summary(),
                plan.months(),
                plan.currency(),
                plan.phases(),
                stages,
                plan.milestones(),
                income,
                plan.metrics(),
                plan.strategy(),
                plan.chapters());
    }

    @Test
    void aPlanWithNothingInItAgreesWithItself() {
        assertEquals(List.of(), PlanChecks.of(Checked.plan()));
    }

    @Test
    void tenThousandItemsAreCounted() {
        List<Item> items = IntStream.range(0, 10_000)
                .mapToObj(i -> new Item(
                        new ItemId("item-" + i),
                        "Item",
                        ItemKind.TASK,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        OptionalInt.empty()))
                .toList();
        Roadmap empty = Checked.plan();
        Roadmap large =
                with(empty, List.of(stage("many", 1, items), stage("few", 2, items.subList(0, 2))), IncomePlan.NONE);

        assertEquals(
                "note: The stages ask for 10000.00, 2.00 items a month. “many” asks 5000.0 times as much as “few”.",
                Checked.text(PlanChecks.of(large).getFirst()));
    }

    private static Stage stage(String id, int month, List<Item> items) {
        return new Stage(
                new PartId(id), id, new MonthRange(month, month), Optional.empty(), items, List.of(), Optional.empty());
    }
}
