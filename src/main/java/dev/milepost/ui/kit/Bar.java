package dev.milepost.ui.kit;

import javafx.scene.layout.Region;

/// A thin bar, filled from the left.
public final class Bar extends Region {

    private final Region fill = new Region();
    private double fraction;

    /// @param width in pixels; as little as a third of it where there is no room
    public Bar(double width) {
        getStyleClass().add(Styles.BAR);
        fill.getStyleClass().add("fill");
        getChildren().add(fill);
        setMinWidth(width / 3);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    /// @param share from 0 to 1
    public void render(double share) {
        fraction = share;
        pseudoClassStateChanged(Styles.COMPLETE, share >= 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * fraction), getHeight());
    }
}
