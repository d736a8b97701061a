package dev.milepost.ui.milestones;

import dev.milepost.progress.ItemState;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestonesView.Need;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An item: its box ticks it, its words lead to it.
final class NeedLine extends HBox {

    private final Button tick;

    NeedLine(Need need, Consumer<Act> acts, Messages messages) {
        getStyleClass().add("need-line");
        StateBox box = new StateBox();
        box.render(need.state());
        tick = new Button("", box);
        tick.getStyleClass().setAll("need-tick");
        tick.setAccessibleRole(AccessibleRole.CHECK_BOX);
        tick.setAccessibleText(messages.text("milestones.need.tick", need.text()));
        tick.setOnAction(pressed -> acts.accept(new Act.ToggleItemState(need.item(), ItemState.DONE)));
        Button link = new Button(need.text());
        link.getStyleClass().setAll("need-link");
        link.setMnemonicParsing(false);
        Words.wrap(link);
        link.setMinSize(0, USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAccessibleText(Words.sentence(
                need.text(), messages.text("state." + need.state().id()), need.facts(), need.aside()));
        link.setOnAction(pressed -> acts.accept(new Act.ShowItem(need.item())));
        VBox words = new VBox(link);
        words.setMinWidth(0);
        if (!need.facts().isEmpty()) {
            words.getChildren().add(Words.wrapped(need.facts(), Styles.MUTED, Styles.SMALL, "need-facts"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(tick, words);
        if (!need.aside().isEmpty()) {
            Label aside = Words.of(need.aside(), Styles.MUTED, Styles.SMALL);
            aside.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(aside);
        }
    }

    @Override
    public void requestFocus() {
        tick.requestFocus();
    }
}
