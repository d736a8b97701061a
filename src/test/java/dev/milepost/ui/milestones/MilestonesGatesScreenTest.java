package dev.milepost.ui.milestones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Given;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// A person's own gates, beside a milestone.
class MilestonesGatesScreenTest {

    private static final MilestoneId LEAD = new MilestoneId("lead");
    private static final GateSet OPEN = new GateSet(LEAD, 1, "Manager knows", Optional.empty());
    private static final GateSet MET = new GateSet(LEAD, 1, "Manager knows", Optional.of(Given.TODAY));
    private static final Roadmap PLAN = Given.file(
            "title: Small",
            "stages: [{title: Begin, months: 1-12, items: [{id: a, text: Alpha}]}]",
            "milestones:",
            "  - {id: lead, kind: advancement, month: 12, title: Lead}",
            "  - {id: talk, kind: checkpoint, month: 12, title: First talk}");

    @RegisterExtension
    final Window window = new Window();

    private FxRobot open(ProgressEvent... events) {
        var person = window.open(
                PLAN, Stream.concat(Stream.of(Given.STARTED), Stream.of(events)).toArray(ProgressEvent[]::new));
        window.act(() -> window.tracker().dispatch(new Act.GoTo(Screen.MILESTONES)));
        return person;
    }

    private Node line(String gate) {
        return Seen.find(window.root(), "gate-line", gate);
    }

    private TextField field() {
        return window.person().lookup("#new-gate").queryAs(TextField.class);
    }

    private List<String> gates() {
        return window.texts("gate-text");
    }

    private void undo() {
        window.act(() -> window.person().lookup("#milestones").query().requestFocus());
        window.person().press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    @Test
    void aGateIsAddedTickedRewordedRemovedAndAllOfThatUndone() {
        var person = open();
        window.act(() -> field().requestFocus());
        person.write("Manager knows", 0).type(KeyCode.ENTER);
        assertEquals(List.of(OPEN), window.recorded());
        assertEquals(List.of("Manager knows"), gates());
        assertEquals("", field().getText());
        assertEquals(field(), window.focused(), "ready for the next");
        assertTrue(window.texts("group-title").contains("Gates of your own · 0 of 1 met"));

        Node tick = Seen.one(line("Manager knows"), "need-tick");
        assertEquals(AccessibleRole.CHECK_BOX, tick.getAccessibleRole());
        assertEquals("Mark met: Manager knows", tick.getAccessibleText());
        window.act(tick::requestFocus);
        person.type(KeyCode.SPACE);
        assertEquals(List.of(OPEN, MET), window.recorded());
        assertEquals(
                "Mark not met: Manager knows, met 14 Jul 2026", window.focused().getAccessibleText());
        assertTrue(window.texts("group-title").contains("Gates of your own · 1 of 1 met"));

        person.type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals("New words for: Manager knows", window.focused().getAccessibleText());
        person.write("My manager knows", 0).type(KeyCode.ENTER);
        var reworded = new GateSet(LEAD, 1, "My manager knows", Optional.of(Given.TODAY));
        assertEquals(List.of(OPEN, MET, reworded), window.recorded());
        assertEquals("Reword: My manager knows", window.focused().getAccessibleText());

        person.type(KeyCode.TAB);
        assertEquals("Remove: My manager knows", window.focused().getAccessibleText());
        person.type(KeyCode.SPACE);
        var removed = new Withdrawn(new Register.OfGate(LEAD, 1));
        assertEquals(List.of(OPEN, MET, reworded, removed), window.recorded());
        assertEquals(List.of(), gates());
        assertEquals(field(), window.focused());

        undo();
        assertEquals(List.of("My manager knows"), gates());
        undo();
        assertEquals(List.of("Manager knows"), gates());
        assertTrue(window.texts("group-title").contains("Gates of your own · 1 of 1 met"));
        undo();
        assertTrue(window.texts("group-title").contains("Gates of your own · 0 of 1 met"));
        undo();
        assertEquals(List.of(), gates());
    }

    @Test
    void escapeKeepsTheOldWordsAndThenLeavesForTheCards() {
        var person = open(OPEN);
        person.clickOn("Manager knows").write("Nobody", 0);
        assertEquals("Nobody", ((TextField) window.focused()).getText());
        person.type(KeyCode.ESCAPE);
        assertEquals(List.of(), window.recorded());
        assertEquals(List.of("Manager knows"), gates());
        assertEquals("Reword: Manager knows", window.focused().getAccessibleText());
        person.type(KeyCode.ESCAPE);
        assertEquals("milestones", window.focused().getId());
    }

    @Test
    void whoeverGoesElsewhereHasSaidTheNewWords() {
        var person = open(OPEN);
        person.clickOn("Manager knows").write("Boss knows", 0).type(KeyCode.TAB);
        assertEquals(List.of(new GateSet(LEAD, 1, "Boss knows", Optional.empty())), window.recorded());
        assertEquals(List.of("Boss knows"), gates());
    }

    @Test
    void blankWordsChangeNothing() {
        var person = open(OPEN);
        person.clickOn("Manager knows").write("  ", 0).type(KeyCode.ENTER);
        window.act(() -> field().requestFocus());
        person.write("  ", 0).type(KeyCode.ENTER);
        assertEquals(List.of(), window.recorded());
        assertEquals(List.of("Manager knows"), gates());
    }

    @Test
    void whatIsTooLongIsRefusedInWordsAndNotLost() {
        var person = open(OPEN);
        String text = "goal ".repeat(101).strip();
        window.act(() -> {
            field().requestFocus();
            field().setText(text);
        });
        person.type(KeyCode.ENTER);
        assertEquals(List.of(), window.recorded());
        assertEquals(text, field().getText());
        assertTrue(Seen.texts(window.root()).contains("Not recorded: a gate has at most 500 characters."));

        person.clickOn("Manager knows");
        TextField words = (TextField) window.focused();
        window.act(() -> words.setText(text));
        person.type(KeyCode.ENTER);
        assertEquals(List.of(), window.recorded());
        assertEquals(words, window.focused());
        assertEquals(text, words.getText());
    }

    @Test
    void removingOneLeadsToTheNext() {
        var person = open(OPEN, new GateSet(LEAD, 2, "Two quarters", Optional.empty()));
        Node remove = Seen.one(line("Manager knows"), "icon-button");
        window.act(remove::requestFocus);
        person.type(KeyCode.SPACE);
        assertEquals(List.of("Two quarters"), gates());
        assertEquals("Mark met: Two quarters", window.focused().getAccessibleText());
    }

    @Test
    void everyMilestoneHasItsOwn() {
        var person = open(OPEN);
        window.act(() -> field().setText("Half-typed"));
        person.clickOn("First talk");
        assertEquals(List.of(), gates());
        assertEquals("", field().getText());
        assertTrue(window.texts("group-title").contains("Gates of your own"));
    }

    @Test
    void aReachedMilestoneKeepsItsGatesAndGetsNoMore() {
        open(MET, new MilestoneReached(LEAD, Given.TODAY, Optional.empty()));
        window.act(() -> window.tracker().dispatch(new Act.SelectMilestone(LEAD)));
        assertEquals(List.of("Manager knows"), gates());
        assertFalse(field().isVisible());
    }

    @Test
    void nothingIsChangedInThePast() {
        open(OPEN);
        window.act(() -> window.tracker().dispatch(new Act.LookAtDay(LocalDate.of(2026, 6, 1))));
        assertTrue(Seen.one(line("Manager knows"), "need-tick").isDisabled());
        assertTrue(Seen.one(line("Manager knows"), "icon-button").isDisabled());
        assertFalse(Seen.one(line("Manager knows"), "gate-text").isDisabled(), "still to be read");
        assertTrue(field().isDisabled());
    }

    @Test
    void longWordsWrapInsideASmallWindow() {
        window.sized(1024, 700);
        open(new GateSet(LEAD, 1, "A condition that goes on and on ".repeat(15).strip(), Optional.of(Given.TODAY)));
        Node line = window.all("gate-line").findFirst().orElseThrow();
        Node text = Seen.one(line, "gate-text");
        double right = Seen.place(Seen.one(window.root(), "milestone-detail")).getMaxX();
        assertTrue(Seen.place(line).getMaxX() <= right);
        assertTrue(Seen.place(text).getHeight() > 100, "it is shown whole");
        assertTrue(Seen.place(text).getMaxX()
                <= Seen.place(Seen.one(line, "icon-button")).getMinX());
    }
}
