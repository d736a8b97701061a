package dev.milepost.ui.trouble;

import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TroubleView;
import dev.milepost.tracker.TroubleView.Choice;
import dev.milepost.tracker.TroubleView.Remedy;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Says what is wrong and offers the ways forward, one under the other. UI thread only.
public final class TroublePane extends StackPane {

    /// @param chosen is told once which way the person takes
    public TroublePane(TroubleView view, Theme theme, Consumer<Remedy> chosen) {
        Look.apply(theme, this, List.of(Look.sheet(TroublePane.class, "trouble.css")));
        VBox said = new VBox(Words.wrapped(view.title(), "trouble-title"));
        view.lines().forEach(line -> said.getChildren().add(Words.wrapped(line)));
        said.getStyleClass().add("trouble-said");
        VBox choices = new VBox();
        choices.getStyleClass().add("trouble-choices");
        view.choices().forEach(choice -> choices.getChildren().add(choice(choice, choices, chosen)));
        VBox card = new VBox(said, choices);
        card.getStyleClass().addAll(Styles.CARD, "trouble-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getStyleClass().add("trouble");
        getChildren().add(card);
    }

    private static VBox choice(Choice choice, VBox choices, Consumer<Remedy> chosen) {
        Button button = new Button(choice.text());
        button.getStyleClass().add(choices.getChildren().isEmpty() ? Styles.PRIMARY : Styles.PLAIN);
        button.setDefaultButton(choices.getChildren().isEmpty());
        button.setCancelButton(choice.remedy() == Remedy.CLOSE);
        button.setAccessibleText(Words.sentence(choice.text(), choice.detail()));
        button.setOnAction(pressed -> {
            choices.setDisable(true);
            chosen.accept(choice.remedy());
        });
        VBox line = new VBox(button);
        if (!choice.detail().isEmpty()) {
            line.getChildren().add(Words.wrapped(choice.detail(), Styles.MUTED, Styles.SMALL));
        }
        line.getStyleClass().add("trouble-choice");
        return line;
    }
}
