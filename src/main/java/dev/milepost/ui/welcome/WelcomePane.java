package dev.milepost.ui.welcome;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AmountWords;
import dev.milepost.tracker.WelcomeView;
import dev.milepost.ui.kit.DayConverter;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lies over the window until the questions are answered or put off.
public final class WelcomePane extends StackPane {

    /// A day typed without its year is the one nearest to the start that is shown.
    private static final int MONTHS_BEFORE = 6;

    private final WelcomeView view;
    private final Consumer<Act> acts;
    private final Messages messages;
    private final DayConverter days;
    private final DatePicker start;
    private final List<Node> stops;
    private final TextField salary;
    private final Label problem = Words.wrapped("", "error");

    public WelcomePane(WelcomeView view, Consumer<Act> acts, Messages messages) {
        this.view = view;
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("welcome-veil");
        days = new DayConverter(messages);
        days.lookFrom(view.start().minusMonths(MONTHS_BEFORE));
        start = new DatePicker(view.start());
        start.setConverter(days);
        start.valueProperty().addListener((day, before, now) -> days.forget());
        start.setId("start-date");
        start.setAccessibleText(messages.text("welcome.start"));
        start.getEditor().setAccessibleText(messages.text("welcome.start"));
        start.setShowWeekNumbers(false);
        start.setMaxWidth(Double.MAX_VALUE);
        salary = new TextField(view.salary());
        salary.setPromptText(messages.text("welcome.salary.prompt"));
        salary.setAccessibleText(messages.text("welcome.salary"));
        salary.setId("salary");
        Button save = new Button(messages.text(view.first() ? "welcome.begin" : "welcome.save"));
        save.getStyleClass().add(Styles.PRIMARY);
        save.setDefaultButton(true);
        save.setOnAction(pressed -> finish());
        Button later = new Button(messages.text(view.first() ? "welcome.later" : "welcome.cancel"));
        later.getStyleClass().add(Styles.PLAIN);
        later.setCancelButton(true);
        later.setOnAction(pressed -> putOff());
        HBox buttons = new HBox(save, later);
        buttons.getStyleClass().add("buttons");
        hide(problem);
        stops = List.of(start, salary, save, later);
        VBox card = new VBox(
                Words.wrapped(messages.text(view.first() ? "welcome.title" : "welcome.title.again"), "welcome-title"),
                Words.wrapped(view.roadmapTitle() + " · " + view.length(), Styles.MUTED),
                question("welcome.start", "welcome.start.help", start),
                question("welcome.salary", "welcome.salary.help", salary),
                problem,
                buttons);
        card.getStyleClass().addAll(Styles.CARD, "welcome-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                putOff();
                key.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB) {
                move(key.isShiftDown() ? -1 : 1);
                key.consume();
            }
        });
    }

    /// The keyboard stays with the questions: what lies under them cannot be seen.
    private void move(int step) {
        int focused = 0;
        while (focused < stops.size() && !stops.get(focused).isFocused()) {
            focused++;
        }
        stops.get(Math.floorMod(focused + step, stops.size())).requestFocus();
    }

    public void takeFocus() {
        start.getEditor().requestFocus();
        start.getEditor().selectAll();
    }

    private VBox question(String key, String help, Node field) {
        Label label = Words.of(messages.text(key), Styles.STRONG);
        label.setLabelFor(field);
        VBox question = new VBox(label, field, Words.wrapped(messages.text(help), Styles.MUTED, Styles.SMALL));
        question.getStyleClass().add("question");
        return question;
    }

    private void putOff() {
        acts.accept(new Act.FinishWelcome(Optional.empty(), Optional.empty()));
    }

    private void finish() {
        String typed = start.getEditor().getText();
        Optional<LocalDate> day = days.read(typed);
        boolean unreadable = day.isEmpty() && !typed.isBlank();
        start.getEditor().pseudoClassStateChanged(Styles.INVALID, unreadable);
        if (unreadable) {
            complain(days.complaint(typed));
            return;
        }
        try {
            Optional<Money> amount = salary.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(new AmountReader(view.currency()).money(salary.getText()));
            salary.pseudoClassStateChanged(Styles.INVALID, false);
            acts.accept(new Act.FinishWelcome(day, amount));
        } catch (AmountException refused) {
            salary.pseudoClassStateChanged(Styles.INVALID, true);
            complain(new AmountWords(messages).why(refused));
        }
    }

    private void complain(String text) {
        problem.setText(text);
        Presence.set(problem, true);
    }

    private static void hide(Node node) {
        Presence.set(node, false);
    }
}
