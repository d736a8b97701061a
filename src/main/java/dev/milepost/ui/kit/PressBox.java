package dev.milepost.ui.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A button with room for more than one line of words: unlike JavaFX's own it is as high as its words need at its
/// width.
public class PressBox extends HBox {

    private Runnable pressed = () -> {};

    public PressBox(Node... content) {
        super(content);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(press -> requestFocus());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                pressed.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
                pressed.run();
                key.consume();
            }
        });
    }

    public final void setOnPress(Runnable action) {
        pressed = action;
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
