package dev.milepost.ui.kit;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AmountWords;
import dev.milepost.tracker.MilestoneDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the person says when a milestone was reached and what it pays.
public final class ReachPane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final DayField on;
    private final Label payName = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final TextField pay = new TextField();
    private final Label problem = Words.wrapped("", "error", Styles.SMALL);
    private final Button save = new Button();
    private final Button takeBack = new Button();
    private final Tooltip whyNot;
    private Optional<MilestoneDetail> shown = Optional.empty();

    public ReachPane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("reach-pane");
        on = new DayField(messages.text("reach.on"), messages, day -> {});
        on.setId("reached-on");
        pay.setId("reached-pay");
        pay.setPromptText(messages.text("reach.pay.prompt"));
        pay.setOnAction(entered -> reach());
        pay.textProperty().addListener((text, before, now) -> complain(""));
        save.getStyleClass().add(Styles.PRIMARY);
        save.setId("reach");
        save.setOnAction(pressed -> reach());
        takeBack.setText(messages.text("reach.take-back"));
        takeBack.getStyleClass().add(Styles.PLAIN);
        takeBack.setId("unreach");
        takeBack.setOnAction(
                pressed -> shown.ifPresent(detail -> acts.accept(new Act.ToggleMilestone(detail.milestone()))));
        save.setMinWidth(Region.USE_PREF_SIZE);
        takeBack.setMinWidth(Region.USE_PREF_SIZE);
        whyNot = new Tooltip(messages.text("inspector.read-only"));
        VBox when = new VBox(Words.of(messages.text("reach.on"), Styles.MUTED, Styles.SMALL), on, on.complaint());
        when.getStyleClass().add("part");
        VBox what = new VBox(payName, pay, problem);
        what.getStyleClass().add("part");
        FlowPane buttons = new FlowPane(save, takeBack);
        buttons.getStyleClass().add("chips");
        complain("");
        getChildren().addAll(when, what, buttons);
    }

    public void render(MilestoneDetail detail) {
        Optional<MilestoneDetail> before = shown;
        shown = Optional.of(detail);
        if (!before.equals(shown)) {
            show(detail, before.filter(each -> each.milestone().equals(detail.milestone())));
        }
    }

    /// The keyboard goes to the day.
    public void takeFocus() {
        on.requestFocus();
    }

    /// @param before what was shown of the same milestone
    private void show(MilestoneDetail detail, Optional<MilestoneDetail> before) {
        boolean reached = detail.reached().isPresent();
        on.setLatest(detail.today());
        if (!before.map(MilestoneDetail::reached).equals(Optional.of(detail.reached()))) {
            on.showInstead(Optional.of(detail.reached().orElse(detail.today())));
        }
        String name = messages.text("reach.pay", detail.currency().getCurrencyCode());
        payName.setText(name);
        pay.setAccessibleText(name);
        if (!before.map(MilestoneDetail::pay).equals(Optional.of(detail.pay()))
                || !before.map(MilestoneDetail::payText).equals(Optional.of(detail.payText()))) {
            pay.setText(detail.payText());
        }
        save.setText(messages.text(reached ? "reach.change" : "reach.save"));
        Presence.set(takeBack, reached);
        for (Control control : List.of(on, pay, save, takeBack)) {
            control.setDisable(detail.readOnly());
        }
        if (detail.readOnly()) {
            Tooltip.install(this, whyNot);
        } else {
            Tooltip.uninstall(this, whyNot);
        }
    }

    private void reach() {
        on.judge();
        Optional<LocalDate> day = on.typed();
        if (shown.isEmpty() || day.isEmpty()) {
            return;
        }
        MilestoneDetail detail = shown.get();
        try {
            Optional<Money> amount = amount(detail);
            complain("");
            acts.accept(new Act.ReachMilestone(detail.milestone(), day.get(), amount));
        } catch (AmountException unreadable) {
            complain(new AmountWords(messages).why(unreadable));
        }
    }

    /// What was not touched stays as it is, even where it is hidden.
    private Optional<Money> amount(MilestoneDetail detail) throws AmountException {
        if (pay.getText().equals(detail.payText())) {
            return detail.pay();
        }
        return pay.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new AmountReader(detail.currency()).money(pay.getText()));
    }

    private void complain(String why) {
        problem.setText(why);
        Presence.set(problem, !why.isEmpty());
        pay.pseudoClassStateChanged(Styles.INVALID, !why.isEmpty());
    }
}
