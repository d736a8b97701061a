package dev.milepost.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.Screen;
import dev.milepost.ui.Person;
import dev.milepost.ui.Seen;
import dev.milepost.ui.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The keyboard never falls on a button of the frame by itself, for the space bar would press it.
class FocusTest {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);

    private static final String ITEM = "Multi-master HA clusters";

    @RegisterExtension
    final Window window = new Window();

    private BorderPane page() {
        return (BorderPane) Seen.one(window.root(), "page");
    }

    private boolean isOnScreen() {
        return FocusKeeper.isWithin(window.focused(), page());
    }

    private Node undo() {
        return window.root().lookup("#undo");
    }

    /// With something to undo.
    private FxRobot opened() {
        var person = window.open();
        person.clickOn(window.box(ITEM));
        assertFalse(undo().isDisabled());
        return person;
    }

    private List<String> switchesWithout(FxRobot person, Runnable before, Predicate<Window> wanted) {
        List<String> wrong = new ArrayList<>();
        for (KeyCode from : DIGITS) {
            for (KeyCode to : DIGITS) {
                if (from != to) {
                    person.push(KeyCode.SHORTCUT, from);
                    before.run();
                    person.push(KeyCode.SHORTCUT, to);
                    if (!wanted.test(window)) {
                        wrong.add(from + " → " + to + ": " + window.focused());
                    }
                }
            }
        }
        return wrong;
    }

    @Test
    void fromEveryScreenToEveryOtherTheKeyboardGoesAlong() {
        var person = opened();
        List<String> wrong = switchesWithout(person, () -> {}, shown -> isOnScreen());
        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    @Test
    void fromAnyPlaceOnAScreenAndFromTheFrameTheKeyboardGoesAlong() {
        var person = opened();
        List<String> wrong = switchesWithout(person, () -> person.type(KeyCode.TAB), shown -> isOnScreen());
        assertTrue(wrong.isEmpty(), wrong.toString());
        wrong = switchesWithout(person, () -> person.interact(undo()::requestFocus), shown -> isOnScreen());
        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    private void leavesTheKeyboardOnTheScreen(BiConsumer<BorderPane, Button> going) {
        var person = opened();
        Button button = new Button("Move");
        person.interact(() -> {
            page().setBottom(button);
            button.requestFocus();
        });
        assertTrue(button.isFocused());
        person.interact(() -> going.accept(page(), button));
        Person.settle(); // what JavaFX does about it, it does with the next frame
        assertFalse(button.isFocused());
        assertTrue(isOnScreen(), window.focused().toString());
    }

    @Test
    void whereAFocusedButtonGoesTheKeyboardStaysOnTheScreen() {
        leavesTheKeyboardOnTheScreen((page, button) -> page.setBottom(null));
    }

    @Test
    void whereAFocusedButtonIsHiddenTheKeyboardStaysOnTheScreen() {
        leavesTheKeyboardOnTheScreen((page, button) -> button.setVisible(false));
    }

    @Test
    void whereAFocusedButtonIsDisabledTheKeyboardStaysOnTheScreen() {
        leavesTheKeyboardOnTheScreen((page, button) -> button.setDisable(true));
    }

    @Test
    void whatIsUndoneWithTheKeyboardIsNotRedoneByTheNextPress() {
        var person = window.open();
        person.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        person.clickOn(window.box(ITEM));
        person.interact(undo()::requestFocus);
        person.type(KeyCode.SPACE);
        for (int press = 0; press < 20 && !undo().isDisabled(); press++) {
            person.type(KeyCode.SPACE);
        }
        assertTrue(undo().isDisabled());
        assertTrue(isOnScreen(), window.focused().toString());
        assertTrue(window.state().outlook().screen() == Screen.ROADMAP);
    }
}
