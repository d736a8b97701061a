package dev.milepost.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// One of a row of choices. Colour and weight show which one is current.
public final class Chip extends Button {

    private final boolean current;

    public Chip(String text, boolean current, Runnable chosen) {
        super(text);
        this.current = current;
        getStyleClass().setAll(Styles.CHIP);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setMnemonicParsing(false);
        setOnAction(pressed -> chosen.run());
        pseudoClassStateChanged(Styles.CURRENT, current);
        setAccessibleText(text);
    }

    /// Assistive technology hears what the eye sees by colour and weight.
    @Override
    public @Nullable Object queryAccessibleAttribute(@Nullable AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) current
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
