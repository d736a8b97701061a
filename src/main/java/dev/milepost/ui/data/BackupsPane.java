package dev.milepost.ui.data;

import dev.milepost.progress.Backup;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.DataView;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The backups, the newest first, and a way to make another one. There are never more than a few dozen.
final class BackupsPane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Button make = new Button();
    private final Label empty = Words.wrapped("", Styles.MUTED);
    private final VBox rows = new VBox();
    private final Map<Backup, BackupRow> known = new HashMap<>();

    BackupsPane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "backups-pane");
        make.setText(messages.text("data.backup.make"));
        make.setId("back-up");
        make.getStyleClass().addAll(Styles.PRIMARY);
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.setOnAction(pressed -> acts.accept(new Act.MakeBackup()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Words.of(messages.text("data.backups"), Styles.CARD_TITLE), gap, make);
        head.getStyleClass().add("backups-head");
        rows.getStyleClass().add("backup-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, Words.wrapped(messages.text("data.backups.what"), Styles.MUTED), empty, scroll);
    }

    void takeFocus() {
        make.requestFocus();
    }

    void render(DataView view) {
        empty.setText(view.empty());
        Presence.set(empty, view.backups().isEmpty());
        List<BackupRow> next = view.backups().stream().map(this::row).toList();
        // Rows that stay are the same nodes, so that whatever has the keyboard keeps it.
        if (!rows.getChildren().equals(next)) {
            rows.getChildren().setAll(next);
        }
        known.keySet()
                .retainAll(view.backups().stream().map(DataView.Line::backup).toList());
    }

    private BackupRow row(DataView.Line line) {
        BackupRow row = known.computeIfAbsent(
                line.backup(), backup -> new BackupRow(backup, acts, messages, this::closeQuestions));
        row.render(line);
        return row;
    }

    private void closeQuestions() {
        known.values().forEach(BackupRow::closeQuestion);
    }
}
