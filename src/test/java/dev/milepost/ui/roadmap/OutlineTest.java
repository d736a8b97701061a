package dev.milepost.ui.roadmap;

import static dev.milepost.ui.Seen.is;
import static dev.milepost.ui.Seen.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Folding, filtering, choosing a track, and what stands beside the outline.
class OutlineTest {

    private static final Roadmap TWO_STAGES = Given.file(
            "title: Short",
            "stages:",
            "  - title: Begin",
            "    months: 1-3",
            "    items: [{id: read, text: Read a book}, {id: run, text: Run a cluster}]",
            "  - title: Go on",
            "    months: 4-6",
            "    sections:",
            "      - id: track",
            "        title: Pick one",
            "        tracks:",
            "          - {id: safe, title: Safety, items: [{id: lock, text: Lock the door}]}",
            "          - {id: far, title: Distance, items: [{id: walk, text: Walk a mile}]}");

    @RegisterExtension
    final Window window = new Window();

    private FxRobot openTwoStages() {
        return window.open(TWO_STAGES, Given.STARTED, Given.done("read"));
    }

    private boolean shows(String row) {
        return window.texts("row-cell").contains(row);
    }

    @Test
    void leftRightAndSpaceFoldAStage() {
        var person = openTwoStages();
        window.act(() ->
                person.lookup("#outline").queryListView().getSelectionModel().select(0));
        person.type(KeyCode.LEFT);
        assertFalse(shows("Read a book"));
        person.type(KeyCode.LEFT);
        assertFalse(shows("Read a book"), "what is folded stays so");
        person.type(KeyCode.RIGHT);
        assertTrue(shows("Read a book"));
        person.type(KeyCode.SPACE);
        assertFalse(shows("Read a book"));
        person.clickOn("Begin");
        assertTrue(shows("Read a book"));
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void theKeyboardStaysOnTheHeadingItFolds() {
        var person = openTwoStages();
        person.clickOn("Lock the door").type(KeyCode.HOME, KeyCode.LEFT);
        assertFalse(shows("Read a book"));
        person.type(KeyCode.RIGHT, KeyCode.LEFT);
        assertFalse(shows("Read a book"), "the selected item does not take the keyboard away");
    }

    @Test
    void everyHeadingIsReachedByArrowsAlone() {
        var person = openTwoStages();
        person.type(KeyCode.DOWN, KeyCode.UP, KeyCode.UP, KeyCode.SPACE);
        assertFalse(shows("Read a book"));
    }

    @Test
    void aChipShowsOnlyItemsOfItsState() {
        var person = openTwoStages();
        assertEquals(
                List.of("All 3", "To do 2", "In progress 0", "Done 1", "Skipped 0"),
                texts(Seen.one(window.root(), "filter-bar")).stream()
                        .filter(text -> Character.isDigit(text.charAt(text.length() - 1)))
                        .toList());
        person.clickOn("Done 1");
        assertTrue(is(window.chip("Done 1"), "current"));
        assertEquals(List.of("Read a book"), window.texts("item-text"));
        assertFalse(shows("Go on"));
        person.clickOn("Skipped 0");
        assertTrue(window.texts("outline").contains("No item matches this filter."));
        person.clickOn("All 3");
        assertEquals(List.of("Read a book", "Run a cluster", "Lock the door"), window.texts("item-text"));
    }

    @Test
    void slashFiltersAndEscapeShowsAllAgain() {
        var person = openTwoStages();
        person.clickOn("Read a book").write("/");
        TextField field = person.lookup("#filter").queryAs(TextField.class);
        assertTrue(field.isFocused());
        assertEquals("", field.getText(), "the slash itself is not typed");
        person.write("CLUS", 0);
        assertEquals(List.of("Run a cluster"), window.texts("item-text"));
        person.type(KeyCode.ESCAPE);
        assertEquals("", field.getText());
        assertEquals(3, window.texts("item-text").size());
        person.type(KeyCode.DOWN, KeyCode.D);
        assertEquals(List.of(Given.done("run")), window.recorded(), "the keyboard is back where it was");
    }

    @Test
    void choosingATrackRecordsItAndShowsItsItems() {
        var person = openTwoStages();
        assertTrue(shows("Choose a track"));
        assertFalse(shows("Walk a mile"));
        person.clickOn("B · Distance");
        assertEquals(List.of(new TrackChosen(new PartId("track"), new PartId("far"))), window.recorded());
        assertTrue(shows("Walk a mile"));
        assertFalse(shows("Lock the door"));
        assertTrue(is(window.chip("B · Distance"), "current"));
        assertFalse(is(window.chip("A · Safety"), "current"));
    }

    @Test
    void theFirstTrackCanBeChosenThoughItCountsAlready() {
        openTwoStages().clickOn("A · Safety");
        assertEquals(List.of(new TrackChosen(new PartId("track"), new PartId("safe"))), window.recorded());
        assertTrue(shows("Track"));
    }

    @Test
    void theSideShowsWhereAnItemStandsAndItsFacts() {
        var person = window.open();
        person.clickOn("#filter").write("trading", 0);
        person.clickOn("Financial Services Trading Platform");
        var said = window.texts("item-pane");
        assertTrue(
                said.stream().anyMatch(text -> text.startsWith("Platform Engineering Excellence › ")), said.toString());
        assertTrue(said.contains("Plan: Month 9 · 30 Sep 2026"), said.toString());
        assertTrue(said.containsAll(List.of("Requirements", "Low latency, high throughput, compliance")));
        person.clickOn("Skipped");
        assertEquals(List.of(Given.set("trading-platform", ItemState.SKIPPED)), window.recorded());
        assertEquals(
                "14 Jul 2026",
                person.lookup("#since").queryAs(DatePicker.class).getEditor().getText());
    }

    @Test
    void theSideReadsEveryPhase() {
        var person = window.open();
        assertTrue(window.texts("phase-pane").contains("Container Architect"), "the phase of today");
        person.clickOn("Phase 1");
        assertTrue(
                window.texts("phase-pane").containsAll(List.of("Container Practitioner", "$100k–$140k", "Months 1–6")));
        person.clickOn("Phase 3");
        assertTrue(window.texts("phase-pane").containsAll(List.of("Independent Consultant", "$200–$400/hour")));
    }

    @Test
    void aTrackIsChosenByTabAndSpaceWhateverRowIsSelected() {
        var person = openTwoStages();
        person.clickOn("Lock the door");
        Node chip = window.chip("B · Distance");
        for (int i = 0; i < 40 && !chip.equals(window.focused()); i++) {
            person.type(KeyCode.TAB);
        }
        assertSame(chip, window.focused());
        person.type(KeyCode.D, KeyCode.SPACE);
        assertEquals(List.of(new TrackChosen(new PartId("track"), new PartId("far"))), window.recorded());
        assertTrue(is(window.chip("B · Distance"), "current"));
        assertSame(window.chip("B · Distance"), window.focused(), "the keyboard stays on it");
    }

    @Test
    void theTagGivesWayWhereTheRowIsNarrow() {
        Roadmap certified = Given.file(
                "title: T",
                "stages: [{title: S, months: 1-3, items: [{id: c, text: Certified Administrator, kind:"
                        + " certification}]}]");
        window.sized(1360, 860).open(certified, Given.STARTED);
        assertTrue(texts(window.row("Certified Administrator")).contains("Certification"));
        window.sized(1024, 700).open(certified, Given.STARTED);
        assertFalse(texts(window.row("Certified Administrator")).contains("Certification"));
        String said = window.row("Certified Administrator").getAccessibleText();
        assertTrue(said.startsWith("Certified Administrator, Certification, To do"), said);
    }

    @Test
    void aRowSaysHowOftenItWasCountedAndWhatWasPutBesideIt() {
        var person = window.open(
                Given.file(
                        "title: T", "stages: [{title: S, months: 1-3, items: [{id: t, text: Give talks, count: 3}]}]"),
                Given.STARTED,
                new CountRecorded(new ItemId("t"), Given.TODAY, 1),
                new NoteWritten(Subject.of(new ItemId("t")), "Ask Maya"));
        assertTrue(texts(window.row("Give talks")).containsAll(List.of("1/3", "note")));
        String said = window.row("Give talks").getAccessibleText();
        assertTrue(said.startsWith("Give talks, To do, 1/3, note"), said);
        person.clickOn("Give talks");
        assertTrue(window.texts("counter").contains("1 of 3"));
    }

    @Test
    void tracksThatTakeSeveralLinesCoverNothing() {
        String title = "A track with a title that takes quite some room";
        window.sized(1024, 700)
                .open(
                        Given.file(
                                "title: T",
                                "stages:",
                                "  - title: S",
                                "    months: 1-3",
                                "    tracks: [{id: a, title: " + title + ", items: [x]}, {id: b, title: " + title
                                        + ", items: [y]}, {id: c, title: " + title + ", items: [z]}]"),
                        Given.STARTED);
        double end = window.all("chip")
                .filter(chip -> texts(chip).getFirst().contains(title))
                .mapToDouble(chip -> Seen.place(chip).getMaxY())
                .max()
                .orElseThrow();
        assertTrue(Seen.place(window.row("x")).getMinY() >= end, "the row below begins below");
    }
}
