package dev.milepost.ui.shell;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.ShellView;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Whether the work is on disk, which file is open, the start date, whether amounts can be read, and the theme.
final class StatusBar extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Messages messages;
    private final Label saving = Words.styled("saving");
    private final Label file = Words.styled();
    private final Label problems = Words.styled("late");
    private final Button start = new Button();
    private final Button privacy = new Button();
    private final Region eye = Icon.OPEN_EYE.draw();
    private final Button theme = new Button();

    StatusBar(Consumer<Act> acts, Messages messages) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        start.getStyleClass().setAll("status-button");
        start.setOnAction(pressed -> acts.accept(new Act.AskStart()));
        privacy.getStyleClass().setAll("status-button");
        privacy.setGraphic(eye);
        privacy.setId("privacy");
        privacy.setOnAction(pressed -> acts.accept(new Act.SwitchPrivacy()));
        privacy.setAccessibleHelp(messages.text("shell.privacy.help"));
        privacy.setTooltip(new Tooltip(messages.text("shell.privacy.help")));
        theme.getStyleClass().setAll("status-button");
        theme.setOnAction(pressed -> acts.accept(new Act.SwitchTheme()));
        theme.setAccessibleHelp(messages.text("shell.theme.help"));
        start.setAccessibleHelp(messages.text("shell.start.help"));
        List.of(start, privacy, theme).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
        List.of(file, problems).forEach(each -> each.setMinWidth(0));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(saving, file, problems, gap, start, privacy, theme);
    }

    /// The word on what is on disk is read in full as long as there is room beside the buttons; the file name
    /// gives way.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        room -= getSpacing() * (getManagedChildren().size() - 1);
        for (Button each : List.of(start, privacy, theme)) {
            room -= each.prefWidth(-1);
        }
        saving.setMinWidth(Math.max(0, Math.min(saving.prefWidth(-1), room)));
        super.layoutChildren();
    }

    void render(ShellView view) {
        saving.setText(view.saving().text());
        saving.pseudoClassStateChanged(FAILED, view.saving().failed());
        file.setText(view.fileName());
        problems.setText(view.problems().orElse(""));
        Presence.set(problems, view.problems().isPresent());
        start.setText(view.start());
        theme.setText(view.theme());
        switch (view.privacy()) {
            case OPEN -> showPrivacy(Icon.OPEN_EYE, "shell.privacy.open");
            case MASKED -> showPrivacy(Icon.CLOSED_EYE, "shell.privacy.masked");
        }
    }

    private void showPrivacy(Icon icon, String key) {
        icon.show(eye);
        privacy.setText(messages.text(key));
    }
}
