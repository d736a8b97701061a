package dev.milepost.ui.kit;

import javafx.scene.Node;

/// Whether a node is there: one that is not takes no room either.
public final class Presence {

    private Presence() {}

    public static void set(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }
}
