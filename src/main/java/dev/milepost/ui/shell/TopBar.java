package dev.milepost.ui.shell;

import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The screen's name, its own tools, undo and redo, and the search box.
final class TopBar extends HBox {

    private final Label title = Words.styled(Styles.TITLE);
    private final HBox tools = new HBox();

    TopBar(HistoryButtons history, Node search) {
        getStyleClass().add("top-bar");
        tools.getStyleClass().add("tools");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, tools, gap, history, search);
    }

    void render(String name, List<Node> screenTools) {
        title.setText(name);
        tools.getChildren().setAll(screenTools);
    }
}
