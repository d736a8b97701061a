package dev.milepost.ui.timeline;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;

/// Nodes that show one thing of the timeline, and another thing when that has gone out of sight.
abstract class Piece {

    /// Nodes that move with the months.
    private final Group plotted = new Group();

    /// Nodes that stay in the column of names.
    private final Group named = new Group();

    Piece(List<? extends Node> plotted, List<? extends Node> named) {
        for (Group group : List.of(this.plotted, this.named)) {
            group.setManaged(false);
            group.setAutoSizeChildren(false);
        }
        this.plotted.getChildren().setAll(plotted);
        this.named.getChildren().setAll(named);
        plotted.forEach(node -> node.setManaged(false));
        named.forEach(node -> node.setManaged(false));
    }

    Group plotted() {
        return plotted;
    }

    Group named() {
        return named;
    }

    void show() {
        plotted.setVisible(true);
        named.setVisible(true);
    }

    void hide() {
        plotted.setVisible(false);
        named.setVisible(false);
    }
}
