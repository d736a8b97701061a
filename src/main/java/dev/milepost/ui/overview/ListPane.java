package dev.milepost.ui.overview;

import dev.milepost.tracker.Act;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card with a title, the way to the whole, and some lines of it.
final class ListPane extends VBox {

    private final VBox body = new VBox();
    private List<? extends Node> foot = List.of();

    ListPane(String title, String link, Runnable open) {
        getStyleClass().addAll(Styles.CARD, "overview-list");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button way = new Button(link);
        way.getStyleClass().setAll(Styles.LINK);
        way.setAccessibleText(Words.sentence(title, link));
        way.setOnAction(pressed -> open.run());
        HBox head = new HBox(Words.of(title, Styles.CARD_TITLE), gap, way);
        head.getStyleClass().add("list-head");
        body.getStyleClass().add("lines");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        setMinWidth(0);
    }

    void setFoot(List<? extends Node> nodes) {
        foot = nodes;
    }

    void setBody(List<? extends Node> nodes) {
        if (!body.getChildren().equals(nodes)) {
            body.getChildren().setAll(nodes);
        }
    }

    void render(List<Entry> entries, Consumer<Act> acts, String nothing) {
        List<Node> nodes = new ArrayList<>();
        entries.forEach(entry -> nodes.add(new EntryLine(entry, acts)));
        if (entries.isEmpty()) {
            Label none = Words.wrapped(nothing, Styles.MUTED);
            nodes.add(none);
        }
        nodes.addAll(foot);
        Rebuild.children(body, nodes);
    }
}
