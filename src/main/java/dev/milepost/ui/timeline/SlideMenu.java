package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.TimelineView.Choice;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// By how much what is not done may be moved. Choosing only shows it; moving takes another press.
final class SlideMenu {

    private final Consumer<Act> acts;
    private final ContextMenu menu = new ContextMenu();

    SlideMenu(Consumer<Act> acts) {
        this.acts = acts;
    }

    void show(Node under, List<Choice> choices) {
        menu.getItems()
                .setAll(choices.stream()
                        .map(choice -> {
                            MenuItem item = new MenuItem(choice.text());
                            item.setMnemonicParsing(false);
                            item.setOnAction(chosen -> acts.accept(choice.act()));
                            return item;
                        })
                        .toList());
        menu.show(under, Side.BOTTOM, 0, 4);
    }
}
