package dev.milepost.ui.overview;

import dev.milepost.tracker.Act;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of a list: pressing it leads to what it is about.
final class EntryLine extends Button {

    EntryLine(Entry entry, Consumer<Act> acts) {
        getStyleClass().setAll("overview-line");
        StateBox box = new StateBox();
        entry.mark(box);
        Label title = Words.wrapped(entry.title());
        VBox said = new VBox(title);
        if (!entry.detail().isEmpty()) {
            said.getChildren().add(Words.of(entry.detail(), Styles.MUTED, Styles.SMALL));
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(box, said);
        line.getStyleClass().add("line");
        if (!entry.aside().isEmpty()) {
            Label aside = Words.of(entry.aside(), Styles.BADGE);
            aside.setMinWidth(Region.USE_PREF_SIZE);
            aside.pseudoClassStateChanged(Styles.LATE, entry.isLate());
            line.getChildren().add(aside);
        }
        // A button is as wide as it is, its content must not push it wider.
        line.maxWidthProperty().bind(widthProperty().subtract(12));
        line.prefWidthProperty().bind(widthProperty().subtract(12));
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(Words.sentence(entry.title(), entry.detail(), entry.aside()));
        setOnAction(pressed -> acts.accept(entry.act()));
    }
}
