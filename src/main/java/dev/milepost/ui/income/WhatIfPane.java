package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Lever;
import dev.milepost.tracker.IncomeView.LeverGroup;
import dev.milepost.tracker.IncomeView.WhatIf;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the person tries out other assumptions, and sees what they would change.
final class WhatIfPane extends VBox {

    private final LeverList plan;
    private final LeverList stream;
    private final ComboBox<String> streams = new ComboBox<>();
    private final TriedList tried;
    private final Label effects = Words.wrapped("", "effects", Styles.SMALL);
    private final ScenarioBar scenarios;
    private final Button discard;
    private Optional<WhatIf> shown = Optional.empty();

    WhatIfPane(Consumer<Act> acts, Messages messages) {
        plan = new LeverList(acts);
        stream = new LeverList(acts);
        tried = new TriedList(acts, messages);
        scenarios = new ScenarioBar(acts, messages);
        setId("what-if");
        getStyleClass().addAll(Styles.CARD, "what-if");
        discard = new Button(messages.text("income.what-if.discard"));
        discard.getStyleClass().setAll(Styles.LINK);
        discard.setOnAction(pressed -> {
            plan.takeFocus(); // the button is about to go, and the keyboard with it
            acts.accept(new Act.DiscardWhatIf());
        });
        Label title = Words.of(messages.text("income.what-if"), Styles.CARD_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        streams.setId("what-if-stream");
        streams.setMaxWidth(Double.MAX_VALUE);
        streams.setAccessibleText(messages.text("income.what-if.stream"));
        streams.valueProperty().addListener((value, before, now) -> showStream());
        getChildren().addAll(new HBox(title, discard), plan, streams, stream, tried, effects, scenarios);
    }

    void render(WhatIf next) {
        if (shown.equals(Optional.of(next))) {
            return;
        }
        shown = Optional.of(next);
        plan.render(next.levers());
        List<String> titles = next.groups().stream().map(LeverGroup::title).toList();
        if (!streams.getItems().equals(titles)) {
            streams.getItems().setAll(titles);
            streams.setValue(titles.isEmpty() ? "" : titles.getFirst());
        }
        Presence.set(streams, !titles.isEmpty());
        showStream();
        tried.render(next.tried());
        effects.setText(String.join("\n", next.effects()));
        Presence.set(effects, !next.effects().isEmpty());
        Presence.set(discard, !next.tried().isEmpty());
        scenarios.render(next);
    }

    private void showStream() {
        int at = streams.getSelectionModel().getSelectedIndex();
        List<Lever> levers = shown.map(WhatIf::groups)
                .filter(groups -> at >= 0 && at < groups.size())
                .map(groups -> groups.get(at).levers())
                .orElse(List.of());
        stream.render(levers);
        Presence.set(stream, !levers.isEmpty());
    }
}
