package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.ShellView;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Whether the work is on disk, which file is open, the start date and the theme.
final class StatusBar extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Label saving = Words.styled("saving");
    private final Label file = Words.styled();
    private final Label problems = Words.styled("late");
    private final Button start = new Button();
    private final Button theme = new Button();

    StatusBar(Consumer<Act> acts, Messages messages) {
        getStyleClass().add("status-bar");
        start.getStyleClass().setAll("status-button");
        start.setOnAction(pressed -> acts.accept(new Act.AskStart()));
        theme.getStyleClass().setAll("status-button");
        theme.setOnAction(pressed -> acts.accept(new Act.SwitchTheme()));
        theme.setAccessibleHelp(messages.text("shell.theme.help"));
        start.setAccessibleHelp(messages.text("shell.start.help"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(saving, file, problems, gap, start, theme);
    }

    void render(ShellView view) {
        saving.setText(view.saving().text());
        saving.pseudoClassStateChanged(FAILED, view.saving().failed());
        file.setText(view.fileName());
        problems.setText(view.problems().orElse(""));
        problems.setVisible(view.problems().isPresent());
        problems.setManaged(view.problems().isPresent());
        start.setText(view.start());
        theme.setText(view.theme());
    }
}
