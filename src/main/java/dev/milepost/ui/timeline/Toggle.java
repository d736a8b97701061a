package dev.milepost.ui.timeline;

import dev.milepost.ui.kit.Styles;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// A chip that is on or off. A tick beside the word says so, for colour is not enough.
final class Toggle extends Button {

    private static final String TICK = " ✓";

    private final boolean on;

    Toggle(String text, boolean on, Runnable pressed) {
        super(on ? text + TICK : text);
        this.on = on;
        getStyleClass().setAll(Styles.CHIP);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(text);
        setMnemonicParsing(false);
        setOnAction(press -> pressed.run());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(@Nullable AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) on
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
