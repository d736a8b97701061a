package dev.milepost.ui.roadmap;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Draft;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// What can be said about an item beside the outline.
class InspectorTest {

    private static final ItemId READ = new ItemId("read");
    private static final ItemId TALK = new ItemId("talk");
    private static final Subject ABOUT_READ = Subject.of(READ);
    private static final Roadmap PLAN = Given.file(
            "title: Short",
            "stages:",
            "  - title: Begin",
            "    months: 1-3",
            "    items: [{id: read, text: Read a book}, {id: run, text: Run a cluster}, {id: talk, text: Give talks,"
                    + " count: 3}]");

    private final InMemoryStore store = new InMemoryStore();

    @RegisterExtension
    final Window window = new Window().keeping(store);

    private FxRobot openOn(String item, ProgressEvent... before) {
        var events = new ArrayList<ProgressEvent>(List.of(Given.STARTED));
        events.addAll(List.of(before));
        var person = window.open(PLAN, events.toArray(ProgressEvent[]::new));
        person.clickOn(item);
        return person;
    }

    private TextArea note() {
        return window.person().lookup("#note").queryAs(TextArea.class);
    }

    private TextField day(String id) {
        return window.person().lookup(id).queryAs(DatePicker.class).getEditor();
    }

    private void type(TextField field, String text) {
        window.act(() -> {
            field.requestFocus();
            field.selectAll();
        });
        window.person().write(text, 0);
    }

    private void elsewhere(ProgressEvent... events) {
        store.append(Draft.change(
                PLAN.id(),
                Instant.EPOCH,
                Origin.COMMAND,
                store.entries(PLAN.id(), 0).size(),
                List.of(events)));
        window.act(window.tracker()::lookAgain);
    }

    @Test
    void aNoteIsRecordedOnceWhenAnotherItemIsSelected() {
        var person = openOn("Read a book");
        person.clickOn("#note").write("Chapter 3: dls rs/ +-", 0);
        assertEquals(List.of(), window.recorded(), "not letter by letter, and no key of the outline's");
        person.clickOn("Run a cluster");
        assertEquals(List.of(new NoteWritten(ABOUT_READ, "Chapter 3: dls rs/ +-")), window.recorded());
        assertEquals("", note().getText());
        person.clickOn("Read a book");
        assertEquals("Chapter 3: dls rs/ +-", note().getText());
        person.clickOn("Run a cluster");
        assertEquals(1, window.recorded().size());
    }

    @Test
    void aNoteIsRecordedBeforeTheProgramShowsAnotherItem() {
        var person = openOn("Read a book");
        person.clickOn("#note").write("half a thou", 0);
        window.act(() -> window.tracker().dispatch(new Act.ShowItem(TALK)));
        assertEquals(List.of(new NoteWritten(ABOUT_READ, "half a thou")), window.recorded());
        assertEquals("", note().getText());
        assertTrue(window.texts("item-title").contains("Give talks"));
    }

    @Test
    void aNoteIsRecordedWhenTheWindowCloses() {
        var person = openOn("Read a book");
        person.clickOn("#note").write("last words", 0);
        window.act(() -> {
            var shown = window.root().getScene().getWindow();
            shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertEquals(List.of(new NoteWritten(ABOUT_READ, "last words")), window.recorded());
    }

    @Test
    void controlEnterRecordsANoteAndTheKeyboardStaysInIt() {
        var person = openOn("Read a book");
        person.clickOn("#note").write("one", 0).push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(List.of(new NoteWritten(ABOUT_READ, "one")), window.recorded());
        person.write(" two", 0).type(KeyCode.TAB);
        assertEquals(
                List.of(new NoteWritten(ABOUT_READ, "one"), new NoteWritten(ABOUT_READ, "one two")), window.recorded());
        assertFalse(note().isFocused(), "Tab goes on");
        assertEquals("one two", note().getText());
    }

    @Test
    void escapePutsTheOldNoteBackAndANoteThatIsEmptiedIsRemoved() {
        var person = openOn("Read a book", new NoteWritten(ABOUT_READ, "old"));
        person.clickOn("#note").write("new", 0).type(KeyCode.ESCAPE);
        assertEquals("old", note().getText());
        assertTrue(note().isFocused());
        person.push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE, KeyCode.TAB);
        assertEquals(List.of(new Withdrawn(new Register.OfNote(ABOUT_READ))), window.recorded());
    }

    @Test
    void whatIsHalfTypedStaysWhenAnotherProgramTicks() {
        var person = openOn("Read a book", new NoteWritten(ABOUT_READ, "old"));
        person.clickOn("#note").push(KeyCode.SHORTCUT, KeyCode.A).write("half ty", 0);
        elsewhere(Given.done("read"), new NoteWritten(ABOUT_READ, "from the command line"));
        assertTrue(is(window.box("Read a book"), "done"));
        assertEquals("half ty", note().getText());
        person.write("ped", 0).clickOn("Run a cluster").clickOn("Read a book");
        assertEquals("from the command line\n\nhalf typed", note().getText(), "nothing of either is lost");
        assertTrue(window.texts("toast").stream().anyMatch(text -> text.endsWith("both are kept.")));
    }

    @Test
    void aNoteThatIsJoinedWithAnotherIsShownAsItIsRecorded() {
        var person = openOn("Read a book");
        person.clickOn("#note").write("mine", 0);
        elsewhere(new NoteWritten(ABOUT_READ, "theirs"));
        person.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals("theirs\n\nmine", note().getText());
        person.clickOn("Run a cluster");
        assertEquals(2, window.recorded().size(), "theirs, and the two together");
    }

    @Test
    void aNoteThatCouldNotBeRecordedIsThereAgainWithItsItem() {
        var refusing = new Refusing(store);
        window.keeping(refusing);
        var person = openOn("Read a book");
        person.clickOn("#note").write("kept", 0);
        refusing.refuse();
        person.clickOn("Run a cluster");
        assertEquals(List.of(), window.recorded());
        assertEquals("", note().getText());
        refusing.accept();
        person.clickOn("Read a book");
        assertEquals("kept", note().getText());
        person.clickOn("Run a cluster");
        assertEquals(List.of(new NoteWritten(ABOUT_READ, "kept")), window.recorded());
    }

    @Test
    void aNoteThatWasRecordedAndUndoneDoesNotComeBackByItself() {
        var person = openOn("Read a book");
        person.clickOn("#note").write("gone", 0);
        person.clickOn("Run a cluster");
        window.act(() -> window.tracker().dispatch(new Act.Undo()));
        person.clickOn("Read a book");
        assertEquals("", note().getText());
    }

    @Test
    void aNoteThatIsNotBeingWrittenFollowsWhatOthersWrite() {
        openOn("Read a book");
        elsewhere(new NoteWritten(ABOUT_READ, "from the command line"));
        assertEquals("from the command line", note().getText());
        assertEquals(1, window.recorded().size(), "nothing of the window's own");
    }

    @Test
    void aNoteGrowsWithItsText() {
        var person = openOn("Read a book");
        double before = note().getHeight();
        person.clickOn("#note");
        window.act(() -> note().setText("line\n".repeat(8)));
        assertTrue(note().getHeight() > before + 60, before + " to " + note().getHeight());
    }

    @Test
    void aTickIsDatedBack() {
        openOn("Read a book", Given.done("read"));
        assertEquals("14 Jul 2026", day("#since").getText());
        type(day("#since"), "2026-07-01");
        window.person().type(KeyCode.ENTER);
        assertEquals(List.of(new ItemStateSet(READ, ItemState.DONE, LocalDate.of(2026, 7, 1))), window.recorded());
        assertEquals("1 Jul 2026", day("#since").getText());
    }

    @Test
    void aTickIsNotDatedAheadAndWhatIsNoDayStaysToBeCorrected() {
        openOn("Read a book", Given.done("read"));
        type(day("#since"), "2026-07-15");
        window.person().type(KeyCode.ENTER);
        assertTrue(window.texts("error").contains("The day cannot be after 14 Jul 2026."), "too late");
        type(day("#since"), "dls");
        window.person().type(KeyCode.ENTER);
        assertTrue(window.texts("error").stream().anyMatch(said -> said.startsWith("That is not a date.")));
        assertTrue(is(day("#since"), "invalid"));
        assertEquals("dls", day("#since").getText());
        assertEquals(List.of(), window.recorded());
        window.person().type(KeyCode.ESCAPE);
        assertEquals("14 Jul 2026", day("#since").getText());
    }

    @Test
    void aDayIsTypedWithoutItsYearAndShownWithTheOneItWasTakenFor() {
        openOn("Read a book", Given.done("read"));
        type(day("#since"), "10 oct");
        window.person().type(KeyCode.ENTER);
        assertEquals("10 Oct 2025", day("#since").getText(), "the last one");
        type(day("#since"), "Oct 10");
        window.person().type(KeyCode.ENTER);
        assertEquals("10 Oct 2025", day("#since").getText(), "the same day is written out as well");
        type(day("#due"), "Oct 10");
        window.person().type(KeyCode.ENTER);
        assertEquals("10 Oct 2026", day("#due").getText(), "the next one");
        assertEquals(
                List.of(
                        new ItemStateSet(READ, ItemState.DONE, LocalDate.of(2025, 10, 10)),
                        new DueDateSet(READ, LocalDate.of(2026, 10, 10))),
                window.recorded());
    }

    @Test
    void aDayThatCouldBeTwoIsRefusedWithHowToWriteIt() {
        openOn("Read a book");
        type(day("#due"), "10/02/2026");
        window.person().type(KeyCode.ENTER);
        assertTrue(window.texts("error")
                .contains(
                        "Day and month could be mistaken for each other. Write it as 2026-01-31 or 31 Jan" + " 2026."));
        assertEquals("10/02/2026", day("#due").getText(), "to be corrected");
        window.act(() -> note().requestFocus());
        assertEquals("10/02/2026", day("#due").getText(), "and so when the field is left");
        type(day("#due"), "");
        window.person().type(KeyCode.DELETE);
        assertEquals("", day("#due").getText(), "it can be taken out");
        window.act(() -> note().requestFocus());
        assertEquals(List.of(), window.texts("error"));
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void anItemThatWasNeverTouchedHasNothingToDateBack() {
        openOn("Read a book");
        assertFalse(window.person().lookup("#since").query().getParent().isVisible());
    }

    @Test
    void aDueDateOfOnesOwnIsSetAndCleared() {
        var person = openOn("Read a book");
        assertTrue(window.texts("item-pane").contains("Plan: Month 3 · 31 Mar 2026"));
        type(day("#due"), "1 Sep 2026");
        person.type(KeyCode.ENTER);
        LocalDate september = LocalDate.of(2026, 9, 1);
        assertEquals(List.of(new DueDateSet(READ, september)), window.recorded());
        person.clickOn("#clear-due");
        assertEquals(
                List.of(new DueDateSet(READ, september), new Withdrawn(new Register.OfDueDate(READ))),
                window.recorded());
        assertEquals("", day("#due").getText());
        assertFalse(person.lookup("#clear-due").query().isVisible());
    }

    @Test
    void countingToTheGoalMakesItDoneAndOneUndoTakesBothBack() {
        var person = openOn("Give talks");
        person.clickOn("#count-up").clickOn("#count-up");
        assertTrue(is(window.box("Give talks"), "in-progress"));
        assertTrue(
                window.texts("counter").contains("2 of 3"),
                window.texts("counter").toString());
        person.clickOn("#count-up");
        assertTrue(is(window.box("Give talks"), "done"));
        assertTrue(window.texts("counter").contains("3 of 3"));
        window.act(() -> window.tracker().dispatch(new Act.Undo()));
        assertTrue(is(window.box("Give talks"), "in-progress"));
        assertTrue(window.texts("counter").contains("2 of 3"));
        person.clickOn("#count-down");
        assertTrue(window.texts("counter").contains("1 of 3"));
    }

    @Test
    void plusAndMinusCountInTheOutline() {
        var person = openOn("Give talks");
        person.write("++-", 0);
        assertEquals(1, window.state().progress().count(TALK));
        assertEquals(new CountRecorded(TALK, Given.TODAY, 1), window.recorded().getLast());
        int acts = window.recorded().size();
        person.clickOn("Read a book").write("+", 0);
        assertEquals(acts, window.recorded().size(), "a book is not counted");
    }

    private void add(String text, String caption) {
        var person = window.person();
        person.clickOn("#evidence").write(text, 0).type(KeyCode.TAB);
        person.write(caption, 0).type(KeyCode.ENTER);
    }

    @Test
    void evidenceOfEachKindIsAddedAndRemoved() {
        var person = openOn("Read a book");
        add("https://example.org/review", "Review");
        add("99.95", "Uptime");
        add("\"Well done\"", "");
        List<Evidence> kept = List.of(
                new Evidence.Link(URI.create("https://example.org/review")),
                new Evidence.Figure(new BigDecimal("99.95")),
                new Evidence.Quote("Well done"));
        List<String> captions = List.of("Review", "Uptime", "");
        for (int i = 0; i < kept.size(); i++) {
            assertEquals(
                    new EvidenceAdded(ABOUT_READ, i + 1, kept.get(i), captions.get(i), Given.TODAY),
                    window.recorded().get(i));
        }
        assertEquals("", person.lookup("#evidence").queryAs(TextField.class).getText());
        assertEquals("", person.lookup("#caption").queryAs(TextField.class).getText());
        Evidence file = new Evidence.FileReference("/home/me/design.pdf", "0".repeat(64), 1);
        window.act(() -> window.tracker().dispatch(new Act.AddEvidence(ABOUT_READ, file, "Design", Given.TODAY)));
        assertEquals(4, window.all("evidence").count());
        assertTrue(
                window.texts("evidence").contains("Link · Review · 14 Jul 2026"),
                window.texts("evidence").toString());
        assertTrue(window.texts("evidence").contains("File · Design · 14 Jul 2026"));
        for (int left = 3; left >= 0; left--) {
            Node first = window.all("evidence").findFirst().orElseThrow();
            window.act(() -> ((Button) Seen.one(first, "quiet")).fire());
            assertEquals(left, window.all("evidence").count());
        }
        assertEquals(List.of(), window.state().progress().evidence(ABOUT_READ));
    }

    @Test
    void aLinkThatIsNotWholeSaysSoAndStays() {
        var person = openOn("Read a book");
        add("https://exa mple", "Review");
        assertTrue(window.texts("error").stream().anyMatch(said -> said.startsWith("That is not a whole address.")));
        assertEquals(
                "https://exa mple",
                person.lookup("#evidence").queryAs(TextField.class).getText());
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void theFieldsBesideTheOutlineHaveTheirOwnKeys() {
        var person = openOn("Read a book", Given.done("read"));
        person.clickOn("#evidence").write("dlsr /+-", 0);
        person.clickOn("#caption").write("dlsr /+-", 0);
        type(day("#due"), "dlsr /+-");
        assertEquals("dlsr /+-", day("#due").getText());
        assertEquals(List.of(), window.recorded());
        assertEquals("", person.lookup("#filter").queryAs(TextField.class).getText());
    }

    @Test
    void nothingCanBeChangedInThePast() {
        var person =
                openOn("Give talks", Given.set("talk", ItemState.IN_PROGRESS), new NoteWritten(Subject.of(TALK), "x"));
        window.act(() -> window.tracker().dispatch(new Act.LookAtDay(Given.TODAY.minusDays(1))));
        for (String id : List.of("#due", "#count-up", "#evidence", "#caption", "#add-evidence", "#add-file")) {
            assertTrue(person.lookup(id).query().isDisabled(), id);
        }
        assertFalse(note().isEditable());
        Seen.below(Seen.one(window.root(), "inspector"))
                .filter(node -> node.getStyleClass().contains("chip"))
                .forEach(chip -> assertTrue(chip.isDisabled()));
        person.clickOn("#note").write("dls", 0);
        window.act(() -> window.tracker().dispatch(new Act.LookAtPresent()));
        assertFalse(person.lookup("#evidence").query().isDisabled());
        assertTrue(note().isEditable());
        assertEquals("x", note().getText());
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void whatIsHalfTypedComesBackFromALookAtThePast() {
        var person = openOn("Read a book");
        person.clickOn("#note").write("half", 0);
        window.act(() -> window.tracker().dispatch(new Act.LookAtDay(Given.TODAY.minusDays(1))));
        assertEquals("", note().getText());
        window.act(() -> window.tracker().dispatch(new Act.LookAtPresent()));
        assertEquals("half", note().getText());
        person.clickOn("Run a cluster");
        assertEquals(List.of(new NoteWritten(ABOUT_READ, "half")), window.recorded());
    }

    @Test
    void theWholeInspectorCanBeReachedInASmallWindow() {
        window.sized(1024, 700);
        var person = openOn("Give talks", new NoteWritten(Subject.of(TALK), "line\n".repeat(30)));
        Node pane = Seen.one(window.root(), "item-pane");
        double bottom = Seen.place(Seen.one(window.root(), "roadmap-screen")).getMaxY();
        assertTrue(Seen.place(pane).getMaxY() <= bottom + 1);
        Scrolling scrolling = (Scrolling)
                Seen.below(pane).filter(Scrolling.class::isInstance).findFirst().orElseThrow();
        window.act(() -> scrolling.setVvalue(1));
        assertTrue(Seen.place(person.lookup("#add-evidence").query()).getMaxY() <= bottom);
    }
}
