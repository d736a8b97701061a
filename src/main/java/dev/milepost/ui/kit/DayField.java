package dev.milepost.ui.kit;

import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A day to type or to pick. It tells of a day the person settled on: by Enter, by leaving the field, or in
/// the calendar. What is no day, or too late a day, stays to be corrected, and [#complaint] says so.
public final class DayField extends DatePicker {

    private final Messages messages;
    private final DayConverter days;
    private final Consumer<LocalDate> chosen;
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    private Optional<LocalDate> shown = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();
    private boolean filling;

    /// @param name what assistive technology calls it
    /// @param chosen is told of a day that is not the one shown
    public DayField(String name, Messages messages, Consumer<LocalDate> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        days = new DayConverter(messages);
        setConverter(days);
        setShowWeekNumbers(false);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        getEditor().setTextFormatter(new TextFormatter<>(this::keepUnread));
        setDayCellFactory(calendar -> new Day());
        valueProperty().addListener((value, before, now) -> onValue(now));
        focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                judge();
            }
        });
        getEditor().textProperty().addListener((text, before, now) -> problem.set(""));
        problem.addListener((said, before, now) -> getEditor().pseudoClassStateChanged(Styles.INVALID, !now.isEmpty()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> days.clearedByHand());
        addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                judge();
            }
        });
    }

    /// Shows a day, unless it is the one shown already: then what is half typed stays.
    public void show(Optional<LocalDate> day) {
        if (!day.equals(shown)) {
            shown = day;
            fill();
        }
    }

    /// Shows a day in place of whatever stands in the field.
    public void showInstead(Optional<LocalDate> day) {
        shown = day;
        fill();
    }

    /// The last day that can be chosen. One typed without its year is the last of its name up to then.
    public void setLatest(LocalDate day) {
        latest = Optional.of(day);
        lookFrom(day.minusYears(1).plusDays(1));
    }

    /// One typed without its year is the first of its name from this day on.
    public void lookFrom(LocalDate first) {
        days.lookFrom(first);
    }

    /// The day that stands in the field; empty where that is none.
    public Optional<LocalDate> typed() {
        return days.read(getEditor().getText()).filter(day -> !isTooLate(day));
    }

    /// A line that says it, there only as long as something is wrong.
    public Label complaint() {
        Label said = Words.wrapped("", "error", Styles.SMALL);
        said.textProperty().bind(problem);
        said.visibleProperty().bind(problem.isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    /// Says what is wrong with what stands in the field, if anything is.
    public void judge() {
        String text = getEditor().getText();
        Optional<LocalDate> day = days.read(text);
        if (day.isEmpty()) {
            problem.set(days.complaint(text));
        } else {
            tell(day.get());
            problem.set(isTooLate(day.get()) ? messages.text("day.too-late", messages.date(latest.orElseThrow())) : "");
        }
        if (text.isBlank()) {
            fill();
        }
    }

    /// Puts the day in full in place of what was typed, so that the year it was taken for can be seen.
    private void tell(LocalDate day) {
        String inFull = messages.date(day);
        if (!getEditor().getText().equals(inFull)) {
            getEditor().setText(inFull);
        }
    }

    private void fill() {
        filling = true;
        days.forget();
        setValue(shown.orElse(null));
        getEditor().setText(shown.map(messages::date).orElse(""));
        problem.set("");
        filling = false;
    }

    private void onValue(@Nullable LocalDate day) {
        days.forget();
        if (!filling && day != null && !shown.equals(Optional.of(day))) {
            if (isTooLate(day)) {
                judge();
            } else {
                chosen.accept(day);
            }
        }
    }

    private boolean isTooLate(LocalDate day) {
        return latest.filter(day::isAfter).isPresent();
    }

    /// A picker without a day clears its field of what it cannot read; here it stays.
    private TextFormatter.Change keepUnread(TextFormatter.Change change) {
        if (change.getControlNewText().isEmpty() && days.isClearing()) {
            change.setText(change.getControlText());
        }
        return change;
    }

    /// Escape first takes back what was typed; whoever is around gets the next one. It is handed to them, for an
    /// editor that keeps a formatter keeps Escape too.
    private void onKey(KeyEvent key) {
        days.clearedByHand();
        if (key.getCode() == KeyCode.ESCAPE && !isShowing()) {
            key.consume();
            if (getEditor().getText().equals(shown.map(messages::date).orElse(""))) {
                getParent().fireEvent(key);
            } else {
                fill();
            }
        }
    }

    private final class Day extends DateCell {
        @Override
        public void updateItem(@Nullable LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(empty || (day != null && isTooLate(day)));
        }
    }
}
