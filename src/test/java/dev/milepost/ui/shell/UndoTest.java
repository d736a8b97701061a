package dev.milepost.ui.shell;

import static dev.milepost.ui.Seen.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.Privacy;
import dev.milepost.tracker.Screen;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Everything the person does can be taken back at once.
class UndoTest {

    private static final String ONE = "Multi-master HA clusters";
    private static final String OTHER = "Cluster upgrades and maintenance";

    @RegisterExtension
    final Window window = new Window();

    private boolean isDone(String item) {
        return is(window.box(item), "done");
    }

    private Node toast() {
        return Seen.one(window.root(), "toast");
    }

    private boolean isToastShown() {
        return window.all("toast").findAny().isPresent();
    }

    @Test
    void aTickOffersUndo() {
        var person = window.open();
        assertFalse(isToastShown());
        person.clickOn(window.box(ONE));
        assertTrue(
                Seen.texts(toast()).stream().anyMatch(text -> text.contains(ONE)),
                Seen.texts(toast()).toString());
        person.clickOn(Seen.find(toast(), "link", "Undo"));
        assertFalse(isDone(ONE));
    }

    @Test
    void theToastTakesNoFocusAndIsClosedByItsButton() {
        var person = window.open();
        person.clickOn(ONE).type(KeyCode.D);
        assertEquals("outline", window.focused().getId());
        person.type(KeyCode.F6);
        assertTrue(Seen.below(toast()).anyMatch(node -> node.isFocused()));
        person.type(KeyCode.ESCAPE);
        assertFalse(isToastShown());
        assertEquals("outline", window.focused().getId());
        assertTrue(isDone(ONE), "closing is not undoing");
    }

    @Test
    void theToastIsUsedWithTheKeyboardAndGivesItBack() {
        var person = window.open();
        person.clickOn(ONE).type(KeyCode.D, KeyCode.F6).type(KeyCode.SPACE);
        assertFalse(isDone(ONE));
        assertEquals("outline", window.focused().getId());
    }

    @Test
    void ctrlZGoesBackAndCtrlShiftZForth() {
        var person = window.open();
        person.clickOn(window.box(ONE)).clickOn(window.box(OTHER));
        person.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(isDone(ONE) && !isDone(OTHER));
        person.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertFalse(isDone(ONE) || isDone(OTHER));
        person.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(isDone(ONE) && !isDone(OTHER));
        person.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertTrue(isDone(ONE) && isDone(OTHER));
    }

    @Test
    void ctrlZInAFieldUndoesWhatWasTypedThere() {
        var person = window.open();
        person.clickOn(window.box(ONE));
        person.clickOn("#filter").write("cluster", 0);
        TextField field = person.lookup("#filter").queryAs(TextField.class);
        person.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(isDone(ONE));
        assertTrue(field.getText().length() < "cluster".length(), field.getText());
    }

    @Test
    void ctrlZInAFieldWhereNothingWasTypedUndoesTheTick() {
        var person = window.open();
        person.clickOn(window.box(ONE)).clickOn("#filter").push(KeyCode.SHORTCUT, KeyCode.Z);
        assertFalse(isDone(ONE));
    }

    @Test
    void theButtonsSayWhatTheyWouldDo() {
        var person = window.open();
        Button undo = person.lookup("#undo").queryAs(Button.class);
        Button redo = person.lookup("#redo").queryAs(Button.class);
        assertTrue(redo.isDisabled());
        person.clickOn(window.box(ONE));
        assertTrue(undo.getTooltip().getText().contains(ONE), undo.getTooltip().getText());
        person.clickOn(undo);
        assertFalse(isDone(ONE));
        assertTrue(redo.getTooltip().getText().contains(ONE), redo.getTooltip().getText());
        person.clickOn(redo);
        assertTrue(isDone(ONE));
        assertTrue(redo.isDisabled());
    }

    @Test
    void nothingIsTickedInThePast() {
        var person = window.open();
        person.clickOn(window.box(ONE));
        window.act(() -> window.tracker()
                .dispatch(new Act.LookAtDay(window.state().present().minusDays(1))));
        assertFalse(isDone(ONE));
        assertEquals(1, window.all("banner").count());
        int before = window.recorded().size();
        person.clickOn(window.box(OTHER));
        assertFalse(isDone(OTHER));
        assertTrue(isToastShown());
        assertEquals(before, window.recorded().size());
        person.clickOn(Seen.find(window.root(), "banner", "Back to today").lookup(".button"));
        assertEquals(0, window.all("banner").count());
        assertTrue(isDone(ONE));
    }

    @Test
    void ctrlShiftHHidesEveryAmountAndShowsItAgain() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        assertTrue(hasAmounts());
        person.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
        assertEquals(Privacy.MASKED, window.state().outlook().privacy());
        assertFalse(hasAmounts(), Seen.texts(window.root()).toString());
        person.clickOn("Amounts hidden");
        assertEquals(Privacy.OPEN, window.state().outlook().privacy());
        assertTrue(hasAmounts());
        assertEquals(Screen.INCOME, window.state().outlook().screen());
    }

    private boolean hasAmounts() {
        List<String> texts = Seen.texts(window.root());
        return texts.stream().anyMatch(text -> text.matches(".*\\$\\d.*"));
    }
}
