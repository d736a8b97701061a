package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.ui.kit.DayField;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Since when an item is in its state, which can be dated back, and when it is due.
final class DatesPart extends VBox {

    private final Consumer<Act> acts;
    private final Messages messages;
    private final Label state = Words.styled(Styles.MUTED, "row-label");
    private final DayField since;
    private final HBox sinceLine;
    private final DayField due;
    private final Button clear = new Button("×");
    private final Label planned = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private Optional<ItemDetail> shown = Optional.empty();

    DatesPart(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("part");
        since = new DayField(messages.text("inspector.since"), messages, this::setSince);
        since.setId("since");
        due = new DayField(messages.text("inspector.due"), messages, this::setDue);
        due.setId("due");
        due.setPromptText(messages.text("inspector.due.prompt"));
        clear.setId("clear-due");
        clear.getStyleClass().add(Styles.QUIET);
        clear.setAccessibleText(messages.text("inspector.due.clear"));
        clear.setTooltip(new Tooltip(messages.text("inspector.due.clear")));
        clear.setOnAction(pressed -> {
            due.requestFocus(); // the button is about to go, and the keyboard with it
            shown.ifPresent(detail -> acts.accept(new Act.SetDueDate(detail.item(), Optional.empty())));
        });
        sinceLine = line(state, since);
        HBox dueLine = line(Words.of(messages.text("inspector.due"), Styles.MUTED, "row-label"), due);
        dueLine.getChildren().add(clear);
        getChildren().addAll(sinceLine, since.complaint(), dueLine, due.complaint(), planned);
    }

    private static HBox line(Label name, DayField field) {
        name.setLabelFor(field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        HBox line = new HBox(name, field);
        line.getStyleClass().add("row");
        return line;
    }

    void render(ItemDetail detail) {
        boolean another = !shown.map(ItemDetail::item).equals(Optional.of(detail.item()));
        shown = Optional.of(detail);
        state.setText(messages.text("detail.since." + detail.state().id()));
        Presence.set(sinceLine, detail.since().isPresent());
        since.setLatest(detail.today());
        due.lookFrom(detail.today());
        if (another) {
            since.showInstead(detail.since());
            due.showInstead(detail.due());
        } else {
            since.show(detail.since());
            due.show(detail.due());
        }
        Presence.set(clear, detail.due().isPresent());
        planned.setText(messages.text("inspector.planned", detail.planned()));
        List.of(since, due, clear).forEach(control -> control.setDisable(detail.readOnly()));
    }

    private void setSince(LocalDate day) {
        shown.ifPresent(detail -> acts.accept(new Act.SetItemStates(List.of(detail.item()), detail.state(), day)));
    }

    private void setDue(LocalDate day) {
        shown.ifPresent(detail -> acts.accept(new Act.SetDueDate(detail.item(), Optional.of(day))));
    }
}
