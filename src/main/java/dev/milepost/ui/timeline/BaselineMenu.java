package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineView.Choice;
import dev.milepost.tracker.TimelineView.Tools;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which kept dates stand beside the present ones, which to forget, and a field to keep the present ones under
/// a name.
final class BaselineMenu {

    private final Consumer<Act> acts;
    private final String fieldName;
    private final ContextMenu menu = new ContextMenu();

    BaselineMenu(String fieldName, Consumer<Act> acts) {
        this.fieldName = fieldName;
        this.acts = acts;
    }

    void show(Node under, Tools tools) {
        List<MenuItem> items = new ArrayList<>();
        for (Choice choice : tools.baselines()) {
            RadioMenuItem item = new RadioMenuItem(choice.text());
            item.setMnemonicParsing(false);
            item.setSelected(choice.current());
            item.setOnAction(chosen -> acts.accept(choice.act()));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        if (!tools.drops().isEmpty()) {
            items.add(dropping(tools));
        }
        items.add(keeping(tools));
        menu.getItems().setAll(items);
        menu.show(under, Side.BOTTOM, 0, 4);
    }

    private MenuItem dropping(Tools tools) {
        Menu drop = new Menu(tools.dropText());
        for (Choice choice : tools.drops()) {
            MenuItem item = new MenuItem(choice.text());
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> acts.accept(choice.act()));
            drop.getItems().add(item);
        }
        return drop;
    }

    private MenuItem keeping(Tools tools) {
        TextField name = new TextField(tools.baselineName());
        name.setId("baseline-name");
        Label label = Words.of(fieldName, Styles.MUTED, Styles.SMALL);
        label.setLabelFor(name);
        name.setAccessibleText(fieldName);
        Button keep = new Button(tools.keepText());
        keep.getStyleClass().addAll(Styles.PRIMARY, Styles.COMPACT);
        keep.setMnemonicParsing(false);
        Runnable kept = () -> {
            if (!name.getText().isBlank()) {
                menu.hide();
                acts.accept(new Act.KeepBaseline(name.getText()));
                acts.accept(tools.showing(name.getText().strip()));
            }
        };
        name.setOnAction(entered -> kept.run());
        keep.setOnAction(pressed -> kept.run());
        HBox line = new HBox(name, keep);
        line.getStyleClass().add("keep-baseline");
        VBox named = new VBox(label, line);
        named.getStyleClass().add("part");
        CustomMenuItem item = new CustomMenuItem(named);
        item.setHideOnClick(false);
        return item;
    }
}
