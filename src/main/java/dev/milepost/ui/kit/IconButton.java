package dev.milepost.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A button that shows a drawing only; its name is in the tooltip, and read to whoever cannot see it.
public final class IconButton extends Button {

    private final Tooltip tooltip = new Tooltip();

    public IconButton(Icon icon, String name, Runnable pressed) {
        super("", icon.draw());
        getStyleClass().setAll(Styles.ICON_BUTTON);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleText(name);
        setTooltip(tooltip);
        setOnAction(action -> pressed.run());
        explain(name);
    }

    /// Says more exactly what the button would do at the moment.
    public void explain(String what) {
        tooltip.setText(what);
        setAccessibleHelp(what);
    }
}
