package dev.milepost.ui.paper;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What can be kept of a screen, and as which kind of file.
public final class ExportMenu {

    private final ContextMenu menu = new ContextMenu();

    public record Entry(String text, Runnable chosen) {}

    public void show(Node under, List<Entry> entries) {
        menu.getItems().setAll(entries.stream().map(ExportMenu::item).toList());
        menu.show(under, Side.BOTTOM, 0, 4);
    }

    private static MenuItem item(Entry entry) {
        MenuItem item = new MenuItem(entry.text());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> entry.chosen().run());
        return item;
    }
}
