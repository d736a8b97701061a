package dev.milepost.ui.milestones;

import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.MilestoneStatus.Standing;
import dev.milepost.tracker.MilestonesView.Card;
import dev.milepost.tracker.MilestonesView.Figure;
import dev.milepost.tracker.MilestonesView.Tone;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a card shows of a milestone.
final class CardBox extends VBox {

    /// Two lines; the whole title stands beside the cards.
    private static final double TITLE = 38;

    private final Messages messages;
    private final Consumer<MilestoneId> mark;
    private final StateBox diamond = new StateBox();
    private final Label title = Words.styled(Styles.CARD_TITLE);
    private final Label line = Words.wrapped("", Styles.MUTED, "card-line");
    private final Label reached = Words.styled("pill");
    private final Button button = new Button();
    private final PlanAxis axis = new PlanAxis();
    private final CardFoot foot = new CardFoot(axis);

    CardBox(Messages messages, Consumer<MilestoneId> mark) {
        this.messages = messages;
        this.mark = mark;
        getStyleClass().addAll(Styles.CARD, "milestone-card");
        Words.wrap(title);
        title.setMaxHeight(TITLE);
        title.setMinHeight(0);
        button.setText(messages.text("milestones.mark"));
        button.getStyleClass().setAll("mark-button");
        // The keyboard has Enter and Space for it, and the details.
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        reached.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(diamond, title, gap, reached, button);
        head.getStyleClass().add("card-head");
        VBox words = new VBox(head, line);
        words.getStyleClass().add("card-words");
        getChildren().addAll(words, foot);
    }

    void render(Card card) {
        boolean isReached = card.standing() == Standing.REACHED;
        diamond.renderMilestone(isReached, card.standing() == Standing.OVERDUE);
        title.setText(card.title());
        line.setText(card.line());
        reached.setText(card.reached());
        appear(reached, isReached);
        appear(button, !isReached);
        button.setDisable(card.readOnly());
        button.setAccessibleText(messages.text("milestones.mark.of", card.title()));
        button.setOnAction(pressed -> mark.accept(card.milestone()));
        axis.render(card.axis(), card.standing());
        foot.setFigures(card.figures().stream().map(CardBox::figure).toList());
    }

    private static void appear(Region node, boolean shows) {
        Presence.set(node, shows);
    }

    private static VBox figure(Figure figure) {
        Label value = Words.of(figure.value(), "figure-value");
        value.pseudoClassStateChanged(PseudoClass.getPseudoClass("gain"), figure.tone() == Tone.GAIN);
        value.pseudoClassStateChanged(PseudoClass.getPseudoClass("cost"), figure.tone() == Tone.COST);
        VBox box = new VBox(Words.of(figure.name(), Styles.MUTED, Styles.SMALL), value);
        box.getStyleClass().add("card-figure");
        return box;
    }
}
