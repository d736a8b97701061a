package dev.milepost.ui.milestones;

import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.MilestonesView.Card;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of the list: a card, as high as its words need at the list's width.
final class CardCell extends ListCell<Card> {

    /// What a scroll bar takes, there or not, in pixels.
    private static final double SCROLL_BAR = 12;

    private final CardBox box;

    CardCell(Messages messages, Consumer<MilestoneId> mark) {
        box = new CardBox(messages, mark);
        getStyleClass().add("card-cell");
        setPrefWidth(0); // as wide as the list, never wider
        listViewProperty().addListener((property, before, list) -> {
            if (list != null) {
                list.widthProperty().addListener((width, old, now) -> requestLayout());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Card card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        box.render(card);
        setGraphic(box);
        setAccessibleText(card.said());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + box.prefHeight(Math.max(0, room)) + snappedBottomInset();
    }
}
