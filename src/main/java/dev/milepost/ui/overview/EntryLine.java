package dev.milepost.ui.overview;

import dev.milepost.tracker.Act;
import dev.milepost.ui.kit.PressBox;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of a list: pressing it leads to what it is about.
final class EntryLine extends PressBox {

    /// In pixels: in less what stands aside leaves too little for the words, and goes below them.
    private static final double NARROW = 270;

    /// What is no wider can stay.
    private static final double SHORT = 60;

    EntryLine(Entry entry, Consumer<Act> acts) {
        getStyleClass().add("overview-line");
        StateBox box = new StateBox();
        entry.mark(box);
        VBox said = new VBox(cut(entry.title(), "entry-title"));
        if (!entry.detail().isEmpty()) {
            said.getChildren().add(cut(entry.detail(), Styles.MUTED, Styles.SMALL, "entry-detail"));
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(box, said);
        if (!entry.aside().isEmpty()) {
            Label aside = Words.of(entry.aside(), Styles.BADGE);
            aside.setMinWidth(Region.USE_PREF_SIZE);
            aside.pseudoClassStateChanged(Styles.LATE, entry.isLate());
            getChildren().add(aside);
            widthProperty().addListener((width, before, now) -> place(aside, said, now.doubleValue()));
        }
        setAccessibleText(Words.sentence(entry.title(), entry.detail(), entry.aside()));
        setOnPress(() -> acts.accept(entry.act()));
    }

    /// As many lines as the style gives it room for; what it leads to says the rest.
    private static Label cut(String text, String... styles) {
        Label label = Words.of(text, styles);
        Words.wrap(label);
        return label;
    }

    private void place(Label aside, VBox said, double width) {
        Pane wanted = width < NARROW && aside.prefWidth(-1) > SHORT ? said : this;
        if (!wanted.equals(aside.getParent())) {
            getChildren().remove(aside);
            said.getChildren().remove(aside);
            wanted.getChildren().add(aside);
        }
    }
}
