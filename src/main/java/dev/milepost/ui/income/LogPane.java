package dev.milepost.ui.income;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.IncomeView.LogForm;
import dev.milepost.tracker.IncomeView.Logged;
import dev.milepost.tracker.IncomeView.Source;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Where the person says what a month really paid, and sees what was said.
final class LogPane extends VBox {

    private static final int SHOWN = 6;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final ComboBox<Integer> month = new ComboBox<>();
    private final ComboBox<Source> source = new ComboBox<>();
    private final TextField amount = new TextField();
    private final Label problem = Words.wrapped("", "error", Styles.SMALL);
    private final VBox log = new VBox();
    private Optional<IncomeView> shown = Optional.empty();

    LogPane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "log-pane");
        month.setId("log-month");
        source.setId("log-source");
        amount.setId("log-amount");
        month.setAccessibleText(messages.text("income.log.month"));
        source.setAccessibleText(messages.text("income.log.source"));
        amount.setAccessibleText(messages.text("income.log.amount"));
        month.setConverter(showing(each -> messages.text("format.month", each)));
        source.setConverter(showing(Source::text));
        month.setMaxWidth(Double.MAX_VALUE);
        source.setMaxWidth(Double.MAX_VALUE);
        amount.setPromptText(messages.text("income.log.prompt"));
        amount.setOnAction(entered -> record());
        Button save = new Button(messages.text("income.log.save"));
        save.getStyleClass().add(Styles.PLAIN);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(pressed -> record());
        HBox when = new HBox(month, source);
        when.getStyleClass().add("form-line");
        HBox.setHgrow(source, Priority.ALWAYS);
        month.setMinWidth(Region.USE_PREF_SIZE);
        HBox what = new HBox(amount, save);
        what.getStyleClass().add("form-line");
        HBox.setHgrow(amount, Priority.ALWAYS);
        complain("");
        log.getStyleClass().add("log");
        getChildren().addAll(Words.of(messages.text("income.log.title"), Styles.CARD_TITLE), when, what, problem, log);
    }

    void takeFocus() {
        amount.requestFocus();
    }

    void render(IncomeView view) {
        if (!shown.map(IncomeView::form).equals(Optional.of(view.form()))) {
            fill(view.form());
        }
        if (!shown.map(IncomeView::logged).equals(Optional.of(view.logged()))) {
            show(view.logged());
        }
        shown = Optional.of(view);
    }

    private void fill(LogForm form) {
        month.getItems().setAll(IntStream.rangeClosed(1, form.months()).boxed().toList());
        month.setValue(form.month());
        source.getItems().setAll(form.sources());
        source.setValue(form.sources().getFirst());
    }

    private void show(List<Logged> entries) {
        log.getChildren()
                .setAll(entries.stream().limit(SHOWN).map(LogPane::line).toList());
        if (entries.isEmpty()) {
            log.getChildren().add(Words.wrapped(messages.text("income.log.empty"), Styles.MUTED, Styles.SMALL));
        } else if (entries.size() > SHOWN) {
            log.getChildren()
                    .add(Words.of(
                            messages.text("income.log.more", entries.size() - SHOWN), Styles.MUTED, Styles.SMALL));
        }
    }

    private static HBox line(Logged entry) {
        VBox words = new VBox(Words.of(entry.month()), Words.of(entry.source(), Styles.MUTED, Styles.SMALL));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label figure = Words.of(entry.amount(), Styles.STRONG);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, figure);
        line.getStyleClass().add("logged");
        return line;
    }

    private void record() {
        Source from = source.getValue();
        Integer when = month.getValue();
        if (from == null || when == null) {
            return;
        }
        try {
            Money earned = new AmountReader(currency()).money(amount.getText());
            complain("");
            amount.clear();
            acts.accept(new Act.RecordIncome(when, earned, from.stream()));
            month.setValue(Math.min(when + 1, month.getItems().size())); // months are mostly logged one after another
        } catch (AmountException unreadable) {
            complain(messages.text(
                    "amount."
                            + unreadable
                                    .reason()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'),
                    unreadable.hint()));
        }
    }

    private Currency currency() {
        return shown.orElseThrow().form().currency();
    }

    private void complain(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
        amount.pseudoClassStateChanged(Styles.INVALID, !text.isEmpty());
    }

    private static <T> StringConverter<T> showing(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(@Nullable String text) {
                return null;
            }
        };
    }
}
