package dev.milepost.ui.data;

import dev.milepost.text.Messages;
import dev.milepost.tracker.DataView;
import dev.milepost.tracker.DataView.Fact;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is recorded, and where it lies.
final class FactsPane extends VBox {

    private final Messages messages;
    private final Label warning = Words.wrapped("", "late");
    private final HBox warningLine = new HBox(Icon.WARNING.draw(), warning);
    private final VBox facts = new VBox();
    private final TextField folder = new TextField();
    private final Button copy = new Button();
    private List<Fact> shown = List.of();

    FactsPane(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "facts-pane");
        warningLine.getStyleClass().add("warning-line");
        facts.getStyleClass().add("facts");
        folder.setId("folder");
        folder.setEditable(false);
        folder.setMinWidth(0);
        folder.setAccessibleText(messages.text("data.backup-folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        copy.setText(messages.text("data.copy"));
        copy.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleHelp(messages.text("data.copy.help"));
        copy.setOnAction(pressed -> copyFolder());
        copy.focusedProperty().addListener((focused, before, now) -> offerCopy());
        copy.setOnMouseExited(gone -> offerCopy());
        HBox line = new HBox(folder, copy);
        line.getStyleClass().add("folder-line");
        VBox where = new VBox(Words.of(messages.text("data.backup-folder"), Styles.MUTED), line);
        where.getStyleClass().add("fact");
        getChildren().addAll(Words.of(messages.text("data.title"), Styles.CARD_TITLE), warningLine, facts, where);
    }

    void render(DataView view) {
        warning.setText(view.warning());
        Presence.set(warningLine, !view.warning().isEmpty());
        folder.setText(view.folder());
        if (!view.facts().equals(shown)) {
            shown = view.facts();
            facts.getChildren().setAll(shown.stream().map(FactsPane::fact).toList());
        }
    }

    private static VBox fact(Fact fact) {
        VBox box = new VBox(Words.of(fact.label(), Styles.MUTED), Words.wrapped(fact.text()));
        box.getStyleClass().add("fact");
        return box;
    }

    private void copyFolder() {
        ClipboardContent content = new ClipboardContent();
        content.putString(folder.getText());
        boolean copied = Clipboard.getSystemClipboard().setContent(content);
        copy.setText(messages.text(copied ? "data.copied" : "data.copy"));
    }

    private void offerCopy() {
        copy.setText(messages.text("data.copy"));
    }
}
