package dev.milepost.ui.data;

import dev.milepost.progress.Backup;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.DataView;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A backup: when, why, how large; to look at, and, after a question, to bring back.
final class BackupRow extends VBox {

    private final Backup backup;
    private final Consumer<Act> acts;
    private final Messages messages;
    private final Label when = Words.styled();
    private final Label reason = Words.styled(Styles.MUTED, Styles.SMALL);
    private final Label size = Words.styled(Styles.MUTED, "size");
    private final Button look = new Button();
    private final Button restore = new Button();
    private final Button cancel = new Button();
    private final HBox shownLine;
    private final VBox question;

    /// @param asking called before the question is put
    BackupRow(Backup backup, Consumer<Act> acts, Messages messages, Runnable asking) {
        this.backup = backup;
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("backup-row");
        VBox named = new VBox(when, reason);
        named.getStyleClass().add("named");
        named.setMinWidth(0);
        HBox.setHgrow(named, Priority.ALWAYS);
        size.setMinWidth(Region.USE_PREF_SIZE);
        plain(look, "data.backup.look");
        plain(restore, "data.backup.restore");
        restore.setOnAction(pressed -> {
            asking.run();
            ask();
        });
        HBox line = new HBox(named, size, look, restore);
        line.getStyleClass().add("backup-line");
        shownLine = new HBox(Icon.CLOCK.draw(), Words.wrapped(messages.text("data.backup.shown"), "shown-words"));
        shownLine.getStyleClass().add("shown-line");
        question = question();
        getChildren().addAll(line, shownLine, question);
        closeQuestion();
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && question.isVisible()) {
                giveUp();
                key.consume();
            }
        });
    }

    void render(DataView.Line line) {
        when.setText(line.when());
        reason.setText(line.reason());
        size.setText(line.size());
        Presence.set(shownLine, line.shown());
        pseudoClassStateChanged(Styles.CURRENT, line.shown());
        look.setText(messages.text(line.shown() ? "data.backup.leave" : "data.backup.look"));
        look.setOnAction(pressed -> acts.accept(line.shown() ? new Act.LookAtPresent() : new Act.LookAtBackup(backup)));
        look.setAccessibleText(Words.sentence(look.getText(), line.when(), line.reason()));
        restore.setAccessibleText(Words.sentence(restore.getText(), line.when(), line.reason()));
    }

    void closeQuestion() {
        Presence.set(question, false);
    }

    private VBox question() {
        Button really = new Button();
        really.setText(messages.text("data.restore.confirm"));
        really.getStyleClass().addAll(Styles.PRIMARY);
        really.setOnAction(pressed -> {
            giveUp();
            acts.accept(new Act.RestoreBackup(backup));
        });
        cancel.setText(messages.text("data.restore.cancel"));
        cancel.getStyleClass().addAll(Styles.PLAIN);
        cancel.setOnAction(pressed -> giveUp());
        HBox buttons = new HBox(really, cancel);
        buttons.getStyleClass().add("buttons");
        VBox box = new VBox(Words.wrapped(messages.text("data.restore.question")), buttons);
        box.getStyleClass().add("question");
        return box;
    }

    /// A key held too long answers with no.
    private void ask() {
        Presence.set(question, true);
        cancel.requestFocus();
    }

    private void giveUp() {
        restore.requestFocus();
        closeQuestion();
    }

    private void plain(Button button, String key) {
        button.setText(messages.text(key));
        button.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }
}
