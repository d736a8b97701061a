package dev.milepost.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

/// One of a row of choices. Colour and weight show which one is current.
public final class Chip extends Button {

    public Chip(String text, boolean current, Runnable chosen) {
        super(text);
        getStyleClass().setAll(Styles.CHIP);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setMnemonicParsing(false);
        setOnAction(pressed -> chosen.run());
        pseudoClassStateChanged(Styles.CURRENT, current);
        setAccessibleText(text);
    }
}
