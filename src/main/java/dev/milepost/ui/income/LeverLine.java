package dev.milepost.ui.income;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Lever;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A slider over a lever's notches. Every notch passed while it is dragged is tried out at once.
final class LeverLine extends VBox {

    private static final PseudoClass TRIED = PseudoClass.getPseudoClass("tried");

    private final Consumer<Act> acts;
    private final Label title = Words.styled("lever-title");
    private final Label text = Words.styled("lever-text");
    private final Slider slider = new Slider();
    private Lever lever;

    LeverLine(Lever first, Consumer<Act> acts) {
        this.acts = acts;
        this.lever = first;
        getStyleClass().add("lever");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        text.setMinWidth(Region.USE_PREF_SIZE);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setId("lever-" + first.key().toString().replace(':', '-'));
        getChildren().addAll(new HBox(title, text), slider);
        render(first);
        slider.valueProperty().addListener((value, before, now) -> moveTo((int) Math.round(now.doubleValue())));
    }

    void takeFocus() {
        slider.requestFocus();
    }

    private void moveTo(int notch) {
        if (notch != lever.at()) {
            acts.accept(lever.notches().get(notch));
        }
    }

    /// While it is dragged the thumb stays under the pointer.
    void render(Lever next) {
        lever = next;
        title.setText(next.title());
        text.setText(next.text());
        slider.setAccessibleText(Words.sentence(next.title(), next.text()));
        pseudoClassStateChanged(TRIED, next.isTried());
        slider.setMax(next.notches().size() - 1.0);
        if (!slider.isValueChanging() && Math.round(slider.getValue()) != next.at()) {
            slider.setValue(next.at());
        }
    }
}
