package dev.milepost.ui.timeline;

import java.util.List;
import javafx.scene.Node;

/// The nodes of one lane, and how they are laid out.
interface LaneBox {

    /// Nodes that move with the months.
    List<Node> plotted();

    /// Nodes that stay at the left edge.
    List<Node> labels();

    /// Lays the nodes out below `y`.
    ///
    /// @param right where the chart ends
    /// @return where the next lane begins
    double layOut(double y, Scale scale, double right);
}
