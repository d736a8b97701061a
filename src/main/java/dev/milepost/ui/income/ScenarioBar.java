package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.WhatIf;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be done with all that is tried out, and what was kept before.
final class ScenarioBar extends VBox {

    private final Consumer<Act> acts;
    private final FlowPane buttons = new FlowPane();
    private final TextField name = new TextField();
    private final HBox naming;
    private final MenuButton kept;
    private final Menu drop;
    private List<String> listed = List.of();

    ScenarioBar(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        getStyleClass().add("scenario-bar");
        buttons.getStyleClass().add("what-if-buttons");
        Button apply = button(messages.text("income.what-if.apply"), Styles.PRIMARY);
        apply.setOnAction(pressed -> acts.accept(new Act.ApplyWhatIf()));
        Button save = button(messages.text("income.what-if.save"), Styles.PLAIN);
        save.setOnAction(pressed -> ask());
        buttons.getChildren().addAll(apply, save);
        kept = new MenuButton(messages.text("income.what-if.load"));
        kept.setId("scenarios");
        kept.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        drop = new Menu(messages.text("income.what-if.drop"));
        name.setId("scenario-name");
        name.setPromptText(messages.text("income.what-if.name"));
        name.setAccessibleText(messages.text("income.what-if.name"));
        name.setOnAction(entered -> keep());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button done = button(messages.text("income.what-if.keep"), Styles.PLAIN);
        done.setOnAction(pressed -> keep());
        naming = new HBox(name, done);
        naming.getStyleClass().add("form-line");
        Presence.set(naming, false);
        getChildren().addAll(buttons, naming, kept);
    }

    void render(WhatIf whatIf) {
        boolean trying = !whatIf.tried().isEmpty();
        Presence.set(buttons, trying);
        if (!trying) {
            Presence.set(naming, false);
        }
        Presence.set(kept, !whatIf.scenarios().isEmpty());
        Presence.set(this, trying || !whatIf.scenarios().isEmpty());
        if (!listed.equals(whatIf.scenarios())) {
            listed = whatIf.scenarios();
            drop.getItems().setAll(items(Act.DropScenario::new));
            List<MenuItem> items = new ArrayList<>(items(Act.LoadScenario::new));
            items.addAll(List.of(new SeparatorMenuItem(), drop));
            kept.getItems().setAll(items);
        }
    }

    /// One for each scenario there is.
    private List<MenuItem> items(Function<String, Act> act) {
        return listed.stream()
                .map(called -> {
                    MenuItem item = new MenuItem(called);
                    item.setMnemonicParsing(false);
                    item.setOnAction(chosen -> acts.accept(act.apply(called)));
                    return item;
                })
                .toList();
    }

    private void ask() {
        Presence.set(naming, true);
        name.requestFocus();
    }

    private void keep() {
        if (!name.getText().isBlank()) {
            acts.accept(new Act.SaveWhatIf(name.getText()));
            name.clear();
            Presence.set(naming, false);
        }
    }

    private static Button button(String text, String style) {
        Button button = new Button(text);
        button.getStyleClass().addAll(style, Styles.COMPACT);
        return button;
    }
}
