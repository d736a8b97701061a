package dev.milepost.ui.income;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.Goal;
import dev.milepost.text.Messages;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An income a year and the month to reach it by.
final class GoalFields extends VBox {

    private final Messages messages;
    private final TextField amount = new TextField();
    private final ComboBox<Integer> month = new ComboBox<>();
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
        HBox line = new HBox(amount, month);
        line.getStyleClass().add("form-line");
        getChildren().addAll(line, problem);
        WhatIfPane.show(problem, false);
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
            return Optional.of(Goal.of(Figure.RUN_RATE, month.getValue(), least));
        } catch (AmountException unreadable) {
            complain(messages.text(
                    "amount."
                            + unreadable
                                    .reason()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'),
                    unreadable.hint()));
            return Optional.empty();
        }
    }

    private void complain(String text) {
        problem.setText(text);
        WhatIfPane.show(problem, !text.isEmpty());
        amount.pseudoClassStateChanged(Styles.INVALID, !text.isEmpty());
    }
}
