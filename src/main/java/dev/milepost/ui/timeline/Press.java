package dev.milepost.ui.timeline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// A place to press, lighter than a button: the timeline has many and moves them all the time.
final class Press extends Region {

    private final Tooltip tooltip = new Tooltip();
    private Runnable pressed = () -> {};
    private Runnable entered = () -> {};

    Press(String... styles) {
        getStyleClass().setAll(styles);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setManaged(false);
        Tooltip.install(this, tooltip);
        setOnMouseClicked(click -> {
            // Dragging pans; it is no press.
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                requestFocus();
                pressed.run();
                click.consume();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                (key.getCode() == KeyCode.ENTER ? entered : pressed).run();
                key.consume();
            }
        });
    }

    /// @param onPress also what the space bar does
    /// @param onEnter what Enter does
    void render(String detail, Runnable onPress, Runnable onEnter) {
        setAccessibleText(detail);
        tooltip.setText(detail);
        pressed = onPress;
        entered = onEnter;
    }

    void press() {
        pressed.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            pressed.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
