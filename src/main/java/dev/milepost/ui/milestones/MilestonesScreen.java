package dev.milepost.ui.milestones;

import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestonesView;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.SidePane;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card for each milestone on the left, the selected one on the right.
public final class MilestonesScreen extends HBox {

    private final Consumer<Act> acts;
    private final HBox chips = new HBox();
    private final CardList cards;
    private final DetailPane detail;
    private final SidePane side;
    private List<MilestonesView.Choice> choices = List.of();

    public MilestonesScreen(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("milestones-screen");
        detail = new DetailPane(acts, messages);
        cards = new CardList(acts, messages, this::mark, detail::takeFocus);
        chips.getStyleClass().add("chips");
        Label note = Words.wrapped(messages.text("milestones.disclaimer"), Styles.MUTED, Styles.SMALL);
        FlowPane bar = new FlowPane(chips, note);
        bar.getStyleClass().add("milestones-bar");
        VBox left = new VBox(bar, cards);
        left.getStyleClass().add("milestones-left");
        left.setMinWidth(0);
        VBox.setVgrow(cards, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        side = new SidePane(detail, this);
        getChildren().addAll(left, side);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cards.requestFocus();
            }
        });
    }

    public void render(MilestonesView view) {
        if (!view.choices().equals(choices)) {
            choices = view.choices();
            Rebuild.children(
                    chips,
                    choices.stream()
                            .map(choice -> new Chip(
                                    choice.text(),
                                    choice.current(),
                                    () -> acts.accept(new Act.FilterMilestones(choice.filter()))))
                            .toList());
        }
        detail.render(view.detail());
        Presence.set(side, view.detail().isPresent());
        cards.render(view);
    }

    /// The cards are what the keyboard works on.
    @Override
    public void requestFocus() {
        cards.requestFocus();
    }

    private void mark(MilestoneId milestone) {
        acts.accept(new Act.SelectMilestone(milestone));
        detail.mark(milestone);
    }
}
