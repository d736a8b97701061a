package dev.milepost.ui.roadmap;

import static dev.milepost.ui.Seen.is;
import static dev.milepost.ui.Seen.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.ui.Given;
import dev.milepost.ui.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TickingTest {

    private static final String ITEM = "Multi-master HA clusters";
    private static final String STAGE = "Production Kubernetes Mastery";
    private static final String ID = "ha-clusters";

    @RegisterExtension
    final Window window = new Window();

    @Test
    void aClickOnTheBoxTicksForToday() {
        var person = window.open();
        assertTrue(texts(window.row(STAGE)).contains("0/23"));

        person.clickOn(window.box(ITEM));

        assertEquals(List.of(Given.done(ID)), window.recorded());
        assertTrue(is(window.box(ITEM), "done"));
        assertTrue(texts(window.row(ITEM)).contains("14 Jul"));
        assertTrue(texts(window.row(STAGE)).contains("1/23"));
        assertEquals("Done 1", texts(window.chip("Done 1")).getFirst());
        assertTrue(window.texts("entry").contains("1%"), window.texts("entry").toString());
        assertTrue(window.texts("status-bar").contains("✓ All changes saved"));
    }

    @Test
    void aSecondClickTakesTheTickBack() {
        var person = window.open();
        person.clickOn(window.box(ITEM)).clickOn(window.box(ITEM));
        assertEquals(List.of(Given.done(ID), Given.set(ID, ItemState.TO_DO)), window.recorded());
        assertFalse(is(window.box(ITEM), "done"));
    }

    @Test
    void aClickWithShiftMeansInProgressAndWithAltSkipped() {
        window.open();
        window.click(window.box(ITEM), KeyCombination.SHIFT_DOWN);
        assertTrue(is(window.box(ITEM), "in-progress"));
        window.click(window.box(ITEM), KeyCombination.ALT_DOWN);
        assertTrue(is(window.box(ITEM), "skipped"));
        assertEquals(
                List.of(Given.set(ID, ItemState.IN_PROGRESS), Given.set(ID, ItemState.SKIPPED)), window.recorded());
        assertTrue(texts(window.row(STAGE)).contains("0/22"));
    }

    @Test
    void spaceCyclesTheState() {
        var person = window.open();
        person.clickOn(ITEM).type(KeyCode.SPACE);
        assertTrue(is(window.box(ITEM), "in-progress"));
        person.type(KeyCode.SPACE);
        assertTrue(is(window.box(ITEM), "done"));
        person.type(KeyCode.SPACE);
        assertTrue(is(window.box(ITEM), "to-do"));
        assertEquals(
                List.of(
                        Given.set(ID, ItemState.IN_PROGRESS),
                        Given.set(ID, ItemState.DONE),
                        Given.set(ID, ItemState.TO_DO)),
                window.recorded());
    }

    @Test
    void lettersSetTheState() {
        var person = window.open();
        person.clickOn(ITEM);
        person.type(KeyCode.D, KeyCode.L, KeyCode.S, KeyCode.R);
        assertEquals(
                Stream.of(ItemState.DONE, ItemState.IN_PROGRESS, ItemState.SKIPPED, ItemState.TO_DO)
                        .map(state -> Given.set(ID, state))
                        .toList(),
                window.recorded());
    }

    @Test
    void aLetterThatChangesNothingRecordsNothing() {
        window.open().clickOn(ITEM).type(KeyCode.D, KeyCode.D);
        assertEquals(List.of(Given.done(ID)), window.recorded());
    }

    @Test
    void lettersTypedIntoAFieldTickNothing() {
        var person = window.open();
        person.clickOn(ITEM).clickOn("#filter").write("dlsr s", 0);
        person.clickOn("#search").write("dlsr s", 0);
        assertEquals(List.of(), window.recorded());
    }

    @Test
    void arrowsMoveToTheNextItem() {
        var person = window.open();
        person.clickOn(ITEM).type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.D);
        assertEquals(List.of(Given.done("upgrades")), window.recorded());
        assertTrue(window.texts("item-pane").contains("Cluster upgrades and maintenance"));
    }

    @Test
    void theKeyboardStaysInTheOutlineAfterATick() {
        var person = window.open();
        person.clickOn(window.box(ITEM)).type(KeyCode.DOWN, KeyCode.D);
        assertEquals(List.of(Given.done(ID), Given.done("upgrades")), window.recorded());
    }

    @Test
    void theMenuOffersEveryState() {
        var person = window.open();
        person.rightClickOn(window.row(ITEM));
        person.clickOn("Skip    (S)");
        assertEquals(List.of(Given.set(ID, ItemState.SKIPPED)), window.recorded());
        assertTrue(is(window.box(ITEM), "skipped"));
        assertTrue(texts(window.row(ITEM)).contains("skipped 14 Jul"));
    }

    @Test
    void aMilestoneIsReachedTodayAndTakenBack() {
        MilestoneId senior = new MilestoneId("senior");
        var person = window.open(
                Given.file("title: Short", "milestones: [{id: senior, kind: advancement, month: 6, title: Senior}]"),
                Given.STARTED);
        person.clickOn(window.box("Senior"));
        assertTrue(texts(window.row("Career advancement")).contains("1/1"));
        assertTrue(texts(window.row("Senior")).contains("reached 14 Jul"));
        person.clickOn("Senior").type(KeyCode.SPACE);
        assertTrue(texts(window.row("Career advancement")).contains("0/1"));
        assertEquals(
                List.of(
                        new MilestoneReached(senior, Given.TODAY, Optional.empty()),
                        new Withdrawn(new Register.OfMilestone(senior))),
                window.recorded());
    }
}
