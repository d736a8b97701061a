package dev.milepost.ui.milestones;

import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestonesView;
import dev.milepost.tracker.MilestonesView.Card;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The cards; only those in sight exist as nodes. Arrows move, Enter goes to the details, Space marks as reached today
/// or takes that back.
final class CardList extends ListView<Card> {

    private final Consumer<Act> acts;
    private final Runnable opened;
    private final Label empty = Words.wrapped("", Styles.MUTED);
    private boolean rendering;
    private OptionalInt uppermost = OptionalInt.empty();

    /// @param mark called with the milestone whose button was pressed
    /// @param opened called when the person wants the details
    CardList(Consumer<Act> acts, Messages messages, Consumer<MilestoneId> mark, Runnable opened) {
        this.acts = acts;
        this.opened = opened;
        getStyleClass().add("milestone-cards");
        setId("milestones");
        setAccessibleText(messages.text("screen.milestones"));
        setAccessibleHelp(messages.text("milestones.keys"));
        setCellFactory(list -> new CardCell(messages, mark));
        setPlaceholder(empty);
        getSelectionModel().selectedItemProperty().addListener((card, before, now) -> {
            if (!rendering && now != null) {
                acts.accept(new Act.SelectMilestone(now.milestone()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void render(MilestonesView view) {
        rendering = true;
        try {
            empty.setText(view.empty());
            fill(view.cards());
            view.detail().map(MilestonesView.Detail::milestone).ifPresent(this::select);
        } finally {
            rendering = false;
        }
    }

    /// Replaces only what changed, so that the list neither jumps nor loses its focus.
    private void fill(List<Card> cards) {
        if (getItems().size() != cards.size()) {
            getItems().setAll(cards);
            return;
        }
        for (int i = 0; i < cards.size(); i++) {
            if (!getItems().get(i).equals(cards.get(i))) {
                getItems().set(i, cards.get(i));
            }
        }
    }

    private void select(MilestoneId milestone) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).milestone().equals(milestone)) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().clearAndSelect(i);
                    getFocusModel().focus(i);
                    uppermost = OptionalInt.of(Math.max(0, i - 1));
                    requestLayout();
                }
                return;
            }
        }
    }

    /// A list that has not shown a card yet guesses how high it is, and would cut the uppermost: so it is laid out
    /// there
    /// first, and scrolled again by what it then knows.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (uppermost.isPresent() && getHeight() > 0) {
            int first = uppermost.getAsInt();
            uppermost = OptionalInt.empty();
            scrollTo(first);
            getChildrenUnmodifiable().stream()
                    .filter(Parent.class::isInstance)
                    .forEach(flow -> ((Parent) flow).layout());
            scrollTo(first);
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getTarget() != this || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<Card> card = Optional.ofNullable(getSelectionModel().getSelectedItem());
        switch (key.getCode()) {
            case ENTER -> {
                opened.run();
                key.consume();
            }
            case SPACE -> {
                card.ifPresent(known -> acts.accept(new Act.ToggleMilestone(known.milestone())));
                key.consume();
            }
            // Unused, these would carry the keyboard out of the list.
            case LEFT, RIGHT -> key.consume();
            default -> {
                // The list's own keys.
            }
        }
    }
}
