package dev.milepost.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// Replaces what stands in a pane without taking the keyboard away.
public final class Rebuild {

    private Rebuild() {}

    /// Makes `next` the pane's children. If one of the former had the focus, the one now in its place has it,
    /// the last where there are fewer now.
    public static void children(Pane pane, List<? extends Node> next) {
        int focused = focused(pane);
        pane.getChildren().setAll(next);
        if (focused >= 0 && !next.isEmpty() && next.stream().noneMatch(Node::isFocusWithin)) {
            takeFocus(next.get(Math.min(focused, next.size() - 1)));
        }
    }

    private static int focused(Pane pane) {
        for (int i = 0; i < pane.getChildren().size(); i++) {
            if (pane.getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    /// @return whether it, or something in it, takes the keyboard
    private static boolean takeFocus(Node node) {
        if (!node.isVisible()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Rebuild::takeFocus);
    }
}
