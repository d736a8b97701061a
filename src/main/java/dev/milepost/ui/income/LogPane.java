package dev.milepost.ui.income;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AmountWords;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.IncomeView.LogForm;
import dev.milepost.tracker.IncomeView.Logged;
import dev.milepost.tracker.IncomeView.Source;
import dev.milepost.ui.kit.InWords;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the person says what a month really paid, and sees what was said. What was typed stays until it is
/// recorded.
final class LogPane extends VBox {

    private static final int SHOWN = 3;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final ComboBox<Integer> month = new ComboBox<>();
    private final ComboBox<Source> source = new ComboBox<>();
    private final TextField amount = new TextField();
    private final Label problem = Words.wrapped("", "error", Styles.SMALL);
    private final VBox log = new VBox();
    private Optional<IncomeView> shown = Optional.empty();
    private Optional<Sent> sent = Optional.empty();
    private boolean whole;

    /// An amount on its way to disk.
    ///
    /// @param typed what stood in the field
    private record Sent(IncomeKey key, Money amount, String typed) {

        boolean isIn(List<Logged> entries) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .anyMatch(entry ->
                            entry.editing().isEmpty() || entry.editing().equals(AmountWriter.write(amount)));
        }
    }

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
        source.setConverter(new InWords<>(Source::text));
        month.setMaxWidth(Double.MAX_VALUE);
        source.setMaxWidth(Double.MAX_VALUE);
        amount.setPromptText(messages.text("income.log.prompt"));
        amount.setOnAction(entered -> record());
        amount.textProperty().addListener((text, before, now) -> complain(""));
        Button save = new Button(messages.text("income.log.save"));
        save.getStyleClass().add(Styles.PLAIN);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(pressed -> record());
        HBox what = new HBox(amount, save);
        what.getStyleClass().add("form-line");
        HBox.setHgrow(amount, Priority.ALWAYS);
        complain("");
        log.getStyleClass().add("log");
        Button all = new Button(messages.text("income.log.all"));
        all.setId("all-months");
        all.getStyleClass().setAll(Styles.LINK, "all-months");
        all.setOnAction(pressed -> acts.accept(new Act.OpenIncomeGrid()));
        getChildren()
                .addAll(
                        Words.of(messages.text("income.log.title"), Styles.CARD_TITLE),
                        month,
                        source,
                        what,
                        problem,
                        log,
                        all);
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
        settle();
    }

    /// Makes the form ready for the next month once the amount is recorded; months are mostly logged one
    /// after another.
    private void settle() {
        sent.filter(each -> each.isIn(shown.map(IncomeView::logged).orElse(List.of())))
                .ifPresent(each -> {
                    sent = Optional.empty();
                    if (amount.getText().equals(each.typed())) {
                        amount.clear();
                        month.setValue(Math.min(
                                each.key().month() + 1,
                                Math.max(1, month.getItems().size())));
                    }
                });
    }

    private void fill(LogForm form) {
        month.setConverter(new InWords<>(each -> form.months().get(each - 1)));
        month.getItems()
                .setAll(IntStream.rangeClosed(1, form.months().size()).boxed().toList());
        month.setValue(form.month());
        source.getItems().setAll(form.sources());
        source.setValue(form.sources().getFirst());
    }

    private void show(List<Logged> entries) {
        List<Node> lines = new ArrayList<>();
        entries.stream().limit(whole ? entries.size() : SHOWN).map(this::line).forEach(lines::add);
        if (entries.isEmpty()) {
            lines.add(Words.wrapped(messages.text("income.log.empty"), Styles.MUTED, Styles.SMALL, "log-empty"));
        } else if (entries.size() > SHOWN && !whole) {
            Button more = new Button(messages.text("income.log.more", entries.size() - SHOWN));
            more.getStyleClass().addAll(Styles.QUIET, Styles.SMALL);
            more.setOnAction(pressed -> {
                whole = true;
                show(entries);
            });
            lines.add(more);
        }
        Rebuild.children(log, lines);
    }

    private HBox line(Logged entry) {
        VBox words = new VBox(Words.of(entry.month()), Words.of(entry.source(), Styles.MUTED, Styles.SMALL));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label figure = Words.of(entry.amount(), Styles.STRONG);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox said = new HBox(words, figure);
        said.getStyleClass().add("said");
        Button edit = new Button();
        edit.setGraphic(said);
        edit.getStyleClass().add("edit");
        edit.setMaxWidth(Double.MAX_VALUE);
        edit.setMinWidth(0);
        edit.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        said.prefWidthProperty().bind(edit.widthProperty().subtract(12));
        edit.setAccessibleText(
                messages.text("income.log.edit", Words.sentence(entry.month(), entry.source(), entry.amount())));
        edit.setOnAction(pressed -> edit(entry));
        HBox.setHgrow(edit, Priority.ALWAYS);
        Button remove = new Button("×");
        remove.getStyleClass().add(Styles.QUIET);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        String name = messages.text("income.log.remove", Words.sentence(entry.month(), entry.source()));
        remove.setAccessibleText(name);
        remove.setTooltip(new Tooltip(name));
        remove.setOnAction(pressed -> {
            amount.requestFocus(); // the button is about to go, and the keyboard with it
            acts.accept(new Act.RemoveIncome(entry.key()));
        });
        HBox line = new HBox(edit, remove);
        line.getStyleClass().add("logged");
        return line;
    }

    /// Puts a logged month back into the form, to be logged anew.
    private void edit(Logged entry) {
        complain("");
        month.setValue(entry.key().month());
        source.getItems().stream()
                .filter(each -> each.stream().equals(entry.key().stream()))
                .findFirst()
                .ifPresent(source::setValue);
        amount.setText(entry.editing());
        amount.requestFocus();
        amount.selectAll();
    }

    private void record() {
        Source from = source.getValue();
        Integer when = month.getValue();
        if (from == null || when == null) {
            return;
        }
        try {
            Money earned = new AmountReader(currency()).earned(amount.getText());
            complain("");
            sent = Optional.of(new Sent(new IncomeKey(when, from.stream()), earned, amount.getText()));
            acts.accept(new Act.RecordIncome(when, earned, from.stream()));
            settle(); // nothing new to show where the same was recorded before
        } catch (AmountException unreadable) {
            complain(new AmountWords(messages).why(unreadable));
        }
    }

    private Currency currency() {
        return shown.orElseThrow().form().currency();
    }

    private void complain(String text) {
        problem.setText(text);
        Presence.set(problem, !text.isEmpty());
        amount.pseudoClassStateChanged(Styles.INVALID, !text.isEmpty());
    }
}
