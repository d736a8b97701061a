package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import dev.milepost.roadmap.Chapter;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Trigger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static Roadmap good(String... lines) {
        Reading reading = Samples.read(lines);
        assertEquals(List.of(), reading.problems());
        return reading.roadmap().orElseThrow();
    }

    @Test
    void aTitleIsEnoughForARoadmap() {
        Roadmap roadmap = good("title: My Plan");
        assertEquals("my-plan", roadmap.id().value());
        assertEquals(24, roadmap.months());
        assertEquals("USD", roadmap.currency().getCurrencyCode());
    }

    @Test
    void withoutALengthThePlanEndsWithTheLastMonthItNames() {
        assertEquals(9, good("title: A", "stages: [{title: B, months: 4-9}]").months());
    }

    @Test
    void neitherIdNorTitleGivesNoRoadmap() {
        assertTrue(Samples.read("goal: Unknown").roadmap().isEmpty());
    }

    @Test
    void aBadItemIsLeftOutAndTheRestReads() {
        Reading reading = Samples.read(
                "title: A",
                "stages:",
                "  - {title: B, months: 1, items: [First, {id: x}, {text: Third, hours: many}]}");
        assertEquals(2, reading.problems().size());
        assertTrue(reading.hasErrors());
        assertEquals(
                List.of("First", "Third"),
                reading.roadmap().orElseThrow().items().map(Item::text).toList());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
        String text = new String(Samples.shipped(), StandardCharsets.UTF_8);
        Reading windows = new RoadmapReader().read(Hostile.bytes("\uFEFF" + text.replace("\n", "\r\n")));
        assertEquals(new RoadmapReader().read(Samples.SHIPPED), windows);
    }

    @Test
    void textStaysAsWrittenWhateverYamlMakesOfIt() {
        Roadmap roadmap = good(
                "title: No",
                "goal: 2026-01-01",
                "subtitle: 0o17",
                "timeline: 1_000",
                "outcome: true",
                "closing: 'null'");
        assertEquals(
                List.of("No", "2026-01-01", "0o17", "1_000", "true", "null"),
                List.of(
                        roadmap.title(),
                        roadmap.summary().goal().orElseThrow(),
                        roadmap.summary().subtitle().orElseThrow(),
                        roadmap.summary().timeline().orElseThrow(),
                        roadmap.summary().outcome().orElseThrow(),
                        roadmap.summary().closing().orElseThrow()));
    }

    @Test
    void listsThatAreStillToBeWrittenAreEmpty() {
        Roadmap roadmap = good("title: A", "stages:", "  - {title: B, months: 1, items: , sections: ~}", "income:");
        assertEquals(0, roadmap.items().count());
    }

    @Test
    void aliasesAreWrittenOut() {
        Roadmap roadmap = good(
                "title: A",
                "stages:",
                "  - {title: B, months: &m 1-3, items: [X]}",
                "  - {title: C, months: *m, items: [Y]}");
        assertEquals("1-3", roadmap.stages().get(1).months().toString());
    }

    @Test
    void aStreamBeginsWithItsMonth() {
        Roadmap roadmap = good("title: A", "income: {streams: [{id: training, title: T, pay: $5k, from: 7}]}");
        assertEquals(
                Optional.of(new Trigger.AtMonth(6)),
                roadmap.income().streams().getFirst().start());
    }

    @Test
    void aChapterTakesItsTitleFromWhatItHolds() {
        Roadmap roadmap =
                good("title: A", "metrics: [{title: Numbers, metrics: [Five a day]}]", "outline: [numbers, stages]");
        assertEquals(
                List.of("Numbers", "Mastery roadmap"),
                roadmap.chapters().stream().map(Chapter::title).toList());
    }

    @Test
    void aReferenceToWhatCouldNotBeReadIsDroppedWithoutAFurtherWord() {
        Reading reading = Samples.read(
                "title: A",
                "milestones: [{id: senior, title: S, month: never}]",
                "income:",
                "  salary: [{months: 1-6, pay: $100k, after: senior}]");
        assertEquals(1, reading.problems().size());
        assertEquals(
                Optional.empty(),
                reading.roadmap().orElseThrow().income().salary().getFirst().after());
    }

    @Test
    void warningsAloneAreNoErrors() {
        Reading reading = Samples.read("title: A", "colour: red");
        assertEquals(1, reading.problems().size());
        assertFalse(reading.hasErrors());
        assertFalse(reading.problems().stream().anyMatch(Diagnostic::isError));
    }

    @Test
    void moreThanOneTrackCannotBeChosen() {
        Reading reading = Samples.read(
                "title: Choice",
                "stages:",
                "  - title: S",
                "    months: 1-2",
                "    choose: 2",
                "    tracks: [{title: A}, {title: B}, {title: C}]");

        Diagnostic refused = reading.problems().getFirst();
        assertEquals(1, reading.problems().size());
        assertEquals(Code.BAD_NUMBER, refused.code());
        assertEquals(new Place(5, 13, "stages[0].choose"), refused.place());
        assertEquals(List.of("2", "1", "1"), refused.arguments());
        assertEquals(
                1,
                reading.roadmap()
                        .orElseThrow()
                        .stages()
                        .getFirst()
                        .choice()
                        .orElseThrow()
                        .choose());
    }
}
