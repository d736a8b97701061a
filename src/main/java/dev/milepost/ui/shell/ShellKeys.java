package dev.milepost.ui.shell;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that mean the same on every screen.
final class ShellKeys {

    private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();

    /// A field in which something was typed undoes that first.
    private final Map<KeyCombination, Runnable> outsideFields = new LinkedHashMap<>();

    ShellKeys(Consumer<Act> acts) {
        outsideFields.put(control(KeyCode.Z), () -> acts.accept(new Act.Undo()));
        outsideFields.put(controlShift(KeyCode.Z), () -> acts.accept(new Act.Redo()));
        outsideFields.put(control(KeyCode.Y), () -> acts.accept(new Act.Redo()));
        everywhere.put(controlShift(KeyCode.H), () -> acts.accept(new Act.SwitchPrivacy()));
        Map.of(
                        KeyCode.DIGIT1, Screen.OVERVIEW,
                        KeyCode.DIGIT2, Screen.ROADMAP,
                        KeyCode.DIGIT3, Screen.TIMELINE,
                        KeyCode.DIGIT4, Screen.MILESTONES,
                        KeyCode.DIGIT5, Screen.INCOME,
                        KeyCode.DIGIT6, Screen.JOURNAL,
                        KeyCode.DIGIT7, Screen.DATA)
                .forEach((digit, screen) -> everywhere.put(control(digit), () -> acts.accept(new Act.GoTo(screen))));
    }

    /// Ctrl K.
    ShellKeys searchingWith(Runnable search) {
        everywhere.put(control(KeyCode.K), search);
        return this;
    }

    /// F6.
    ShellKeys goingRoundWith(Runnable goRound) {
        everywhere.put(new KeyCodeCombination(KeyCode.F6), goRound);
        return this;
    }

    void onKey(KeyEvent key) {
        run(everywhere, key);
        boolean fields =
                key.getTarget() instanceof TextInputControl field && (field.isUndoable() || field.isRedoable());
        if (!fields) {
            run(outsideFields, key);
        }
    }

    private static void run(Map<KeyCombination, Runnable> keys, KeyEvent key) {
        keys.forEach((combination, meant) -> {
            if (combination.match(key)) {
                key.consume();
                meant.run();
            }
        });
    }

    private static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination controlShift(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }
}
