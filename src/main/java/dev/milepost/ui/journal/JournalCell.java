package dev.milepost.ui.journal;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.ui.journal.JournalRow.ActRow;
import dev.milepost.ui.journal.JournalRow.DayRow;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One row of the journal. Its two kinds are made once and reused.
final class JournalCell extends ListCell<JournalRow> {

    private final Label day = Words.styled(Styles.STRONG, "day-line");
    private final ActLine act;

    JournalCell(Consumer<Act> acts, Messages messages) {
        act = new ActLine(acts, messages, hoverProperty().or(selectedProperty()));
        getStyleClass().add("journal-cell");
        setText(null);
        setPrefWidth(0);
    }

    /// As high as what it shows, where the theme would make all rows equally high.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : getGraphic().prefHeight(-1);
    }

    @Override
    protected void updateItem(@Nullable JournalRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case DayRow shown -> {
                day.setText(shown.title());
                setGraphic(day);
                setAccessibleText(shown.title());
            }
            case ActRow shown -> {
                setAccessibleText(act.render(shown.line()));
                setGraphic(act);
            }
        }
    }
}
