package dev.milepost.ui.paper;

import dev.milepost.tracker.Target;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What can be kept of a screen, and as which kind of file. Where it goes is asked once it is chosen.
public final class ExportMenu {

    private final SaveAs files;
    private final String title;
    private final ContextMenu menu = new ContextMenu();

    /// @param title what is asked
    public ExportMenu(SaveAs files, String title) {
        this.files = files;
        this.title = title;
    }

    /// @param name proposed for the file, without its ending
    /// @param keep takes where it goes
    public record Entry(String text, String name, Kind kind, Consumer<Target> keep) {}

    public void show(Node under, List<Entry> entries) {
        menu.getItems().setAll(entries.stream().map(entry -> item(entry, under)).toList());
        menu.show(under, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(Entry entry, Node under) {
        MenuItem item = new MenuItem(entry.text());
        item.setMnemonicParsing(false);
        item.setOnAction(
                chosen -> files.target(under, title, entry.name(), entry.kind()).ifPresent(entry.keep()));
        return item;
    }
}
