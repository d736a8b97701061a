package dev.milepost.ui.journal;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.JournalView;
import dev.milepost.ui.kit.Icon;
import dev.milepost.ui.kit.IconButton;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The way to any past day since the first act, and back.
final class LookBackPane extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final DatePicker day = new DatePicker();
    private final IconButton before;
    private final IconButton after;
    private final Button back;
    private Optional<JournalView> shown = Optional.empty();
    private boolean rendering;

    LookBackPane(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll(Styles.CARD, "look-back");
        before = new IconButton(Icon.PREVIOUS, messages.text("journal.back.before"), () -> step(-1));
        after = new IconButton(Icon.NEXT, messages.text("journal.back.after"), () -> step(1));
        before.setId("day-before");
        after.setId("day-after");
        day.setId("day");
        day.setEditable(false);
        day.setShowWeekNumbers(false);
        day.setMaxWidth(Double.MAX_VALUE);
        day.setMinWidth(0);
        day.setAccessibleText(messages.text("journal.back.day"));
        day.getEditor().setAccessibleText(messages.text("journal.back.day"));
        day.setConverter(written());
        day.setDayCellFactory(picker -> new LimitedCell());
        day.valueProperty().addListener((value, was, now) -> {
            if (!rendering && now != null) {
                acts.accept(new Act.LookAtDay(now));
            }
        });
        HBox.setHgrow(day, Priority.ALWAYS);
        HBox line = new HBox(before, day, after);
        line.getStyleClass().add("day-choice");
        back = new Button(messages.text("journal.back.today"));
        back.setId("back-to-today");
        back.getStyleClass().addAll(Styles.PLAIN, Styles.COMPACT);
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(pressed -> acts.accept(new Act.LookAtPresent()));
        getChildren()
                .addAll(
                        Words.of(messages.text("journal.back.title"), Styles.CARD_TITLE),
                        Words.wrapped(messages.text("journal.back.what"), Styles.MUTED),
                        line,
                        back);
    }

    void render(JournalView view) {
        rendering = true;
        try {
            shown = Optional.of(view);
            day.setValue(view.shown());
            day.setDisable(view.first().isEmpty());
            before.setDisable(view.first().filter(view.shown()::isAfter).isEmpty());
            after.setDisable(!view.shown().isBefore(view.present()));
            back.setDisable(!view.shown().isBefore(view.present()));
        } finally {
            rendering = false;
        }
    }

    private void step(int days) {
        shown.ifPresent(view -> acts.accept(new Act.LookAtDay(view.shown().plusDays(days))));
    }

    private StringConverter<LocalDate> written() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate value) {
                return value == null ? "" : messages.date(value);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                return day.getValue();
            }
        };
    }

    /// Days before the first act and after the present cannot be chosen.
    private final class LimitedCell extends DateCell {
        @Override
        public void updateItem(LocalDate item, boolean empty) {
            super.updateItem(item, empty);
            boolean within = shown.filter(view ->
                            view.first().filter(first -> !item.isBefore(first)).isPresent()
                                    && !item.isAfter(view.present()))
                    .isPresent();
            setDisable(empty || !within);
        }
    }
}
