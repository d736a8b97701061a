package dev.milepost.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The column beside a screen's main part: as wide as its cards need, less in a small window, scrolling what does not
/// fit.
public final class SidePane extends ScrollPane {

    private static final double WIDEST = 320;
    private static final double NARROWEST = 264;
    private static final double SHARE = 0.29;
    private static final double ROOM_ABOVE = 24;

    /// @param screen whose width decides
    public SidePane(Region content, Region screen) {
        super(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var width = Bindings.max(
                NARROWEST, Bindings.min(WIDEST, screen.widthProperty().multiply(SHARE)));
        minWidthProperty().bind(width);
        maxWidthProperty().bind(width);
    }

    /// Scrolls so that a node within is in sight.
    public void reveal(Node node) {
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        double top = getContent()
                .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                .getMinY();
        double beyond = getContent().getBoundsInLocal().getHeight()
                - getViewportBounds().getHeight();
        if (beyond > 0) {
            setVvalue(Math.clamp((top - ROOM_ABOVE) / beyond, 0.0, 1.0));
        }
    }
}
