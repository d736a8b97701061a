package dev.milepost.ui.income;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.Goal;
import dev.milepost.text.Messages;
import dev.milepost.tracker.AmountWords;
import dev.milepost.ui.kit.InWords;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An amount, a year or in all, the month to reach it by, and how likely that is to be.
final class GoalFields extends VBox {

    /// In percent; a plan is as likely as not to get to its middle.
    private static final List<Integer> ODDS = List.of(50, 80, 90);

    private final Messages messages;
    private final TextField amount = new TextField();
    private final ComboBox<Integer> month = new ComboBox<>();
    private final ComboBox<Figure> figure = new ComboBox<>();
    private final ComboBox<Integer> odds = new ComboBox<>();
    private final Label problem = Words.wrapped("", "error", Styles.SMALL);

    GoalFields(Messages messages) {
        this.messages = messages;
        amount.setId("goal-amount");
        amount.setPromptText(messages.text("income.goal.amount"));
        amount.setAccessibleText(messages.text("income.goal.amount"));
        month.setId("goal-month");
        month.setAccessibleText(messages.text("income.goal.month"));
        month.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(amount, Priority.ALWAYS);
        figure.setId("goal-figure");
        figure.setAccessibleText(messages.text("income.goal.figure"));
        figure.setConverter(new InWords<>(
                each -> messages.text(each == Figure.CUMULATIVE ? "income.goal.in-all" : "income.goal.a-year")));
        figure.getItems().setAll(Figure.RUN_RATE, Figure.CUMULATIVE);
        figure.setValue(Figure.RUN_RATE);
        odds.setId("goal-odds");
        odds.setAccessibleText(messages.text("income.goal.odds"));
        odds.setConverter(new InWords<>(each -> messages.text("income.goal.odds-of", each)));
        odds.getItems().setAll(ODDS);
        odds.setValue(ODDS.getFirst());
        month.setConverter(new InWords<>(each -> messages.text("income.goal.by", each)));
        for (ComboBox<?> box : List.of(figure, odds)) {
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        getStyleClass().add("goal-fields");
        getChildren().addAll(line(amount, month), line(figure, odds), problem);
        Presence.set(problem, false);
    }

    private static HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().add("form-line");
        return line;
    }

    /// @param entered what Enter in the amount does
    void setOnEntered(Runnable entered) {
        amount.setOnAction(pressed -> entered.run());
    }

    void months(int last) {
        if (month.getItems().size() != last) {
            month.getItems().setAll(IntStream.rangeClosed(1, last).boxed().toList());
            month.setValue(last);
        }
    }

    /// Empty where the amount cannot be read; then it is said why.
    Optional<Goal> goal(Currency currency) {
        try {
            Money least = new AmountReader(currency).money(amount.getText());
            complain("");
            return Optional.of(new Goal(figure.getValue(), month.getValue(), least, odds.getValue() / 100.0));
        } catch (AmountException unreadable) {
            complain(new AmountWords(messages).why(unreadable));
            return Optional.empty();
        }
    }

    private void complain(String text) {
        problem.setText(text);
        Presence.set(problem, !text.isEmpty());
        amount.pseudoClassStateChanged(Styles.INVALID, !text.isEmpty());
    }
}
