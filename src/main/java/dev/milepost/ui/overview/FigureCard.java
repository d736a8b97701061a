package dev.milepost.ui.overview;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.OverviewView.Card;
import dev.milepost.tracker.OverviewView.Tone;
import dev.milepost.ui.kit.Bar;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.PressBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One large figure, what stands beside it, and what it means. Pressing it leads to where it comes from.
final class FigureCard extends PressBox {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Label title = Words.styled(Styles.MUTED);
    private final Label figure = Words.styled("figure");
    private final Label aside = Words.styled("aside");
    private final Bar bar = new Bar(600);
    private final Label note = Words.wrapped("", Styles.MUTED);
    private final Tooltip explanation = new Tooltip();
    private Optional<Card> shown = Optional.empty();

    FigureCard(Consumer<Act> acts) {
        getStyleClass().addAll(Styles.CARD, "figure-card");
        FlowPane figures = new FlowPane(figure, aside);
        figures.getStyleClass().add("figures");
        figures.setPrefWrapLength(100);
        VBox content = new VBox(title, figures, bar, note);
        content.getStyleClass().add("content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().add(content);
        bar.setMinWidth(0);
        setMaxHeight(Double.MAX_VALUE);
        setOnPress(() -> shown.ifPresent(card -> acts.accept(card.act())));
    }

    void render(Card card) {
        shown = Optional.of(card);
        title.setText(card.title());
        figure.setText(card.figure());
        colour(figure, card.tone());
        aside.setText(card.aside());
        aside.setManaged(!card.aside().isEmpty());
        colour(aside, card.asideTone());
        Presence.set(bar, card.bar().isPresent());
        card.bar().ifPresent(bar::render);
        note.setText(card.note());
        explain(card.explanation());
        setAccessibleText(Words.sentence(card.title(), card.figure(), card.aside(), card.note()));
    }

    private void explain(String text) {
        explanation.setText(text);
        setAccessibleHelp(text);
        Tooltip.uninstall(this, explanation);
        if (!text.isEmpty()) {
            Tooltip.install(this, explanation);
        }
    }

    private static void colour(Label label, Tone tone) {
        label.pseudoClassStateChanged(GOOD, tone == Tone.GOOD);
        label.pseudoClassStateChanged(WARNING, tone == Tone.WARNING);
    }
}
