package dev.milepost.ui.roadmap;

import dev.milepost.progress.ItemState;
import dev.milepost.roadmap.ItemId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView.ItemRow;
import dev.milepost.tracker.RoadmapView.MilestoneRow;
import dev.milepost.ui.kit.StateBox;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// An item or a milestone: its box, its text, and what is to be said about it at the end of the line.
///
/// A click on the box ticks; with Shift it means in progress, with Alt skipped. The other button offers every
/// state.
final class ItemLine extends HBox {

    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final double INDENT = 18;

    /// In a narrower row the tag and the marks give way to the text.
    private static final double ROOM_FOR_TAG = 480;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final StateBox box = new StateBox();
    private final Label text = Words.styled("item-text");
    private final Label tag = Words.styled(Styles.BADGE);
    private final Label count = Words.styled(Styles.BADGE);
    private final Label marks = Words.styled(Styles.MUTED, Styles.SMALL, "marks");
    private final Label note = Words.styled(Styles.MUTED, Styles.SMALL, "note");
    private Optional<ItemRow> shown = Optional.empty();

    ItemLine(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("item-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        text.setMinWidth(0);
        BooleanBinding room = widthProperty().greaterThanOrEqualTo(ROOM_FOR_TAG);
        appear(tag, room);
        appear(count, Bindings.createBooleanBinding(() -> true));
        appear(marks, room);
        marks.setMinWidth(0);
        HBox.setHgrow(marks, Priority.SOMETIMES); // the first to shrink
        note.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(box, text, tag, count, gap, marks, note);
        setOnContextMenuRequested(
                asked -> shown.ifPresent(row -> menu(row.item()).show(this, asked.getScreenX(), asked.getScreenY())));
    }

    private static void appear(Label label, BooleanBinding room) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty().and(room));
        label.managedProperty().bind(label.visibleProperty());
    }

    /// @return what assistive technology reads
    String render(ItemRow row) {
        shown = Optional.of(row);
        box.render(row.state());
        box.setOnMouseClicked(click -> onClick(row, click));
        show(row.text(), row.tag(), row.note(), row.late());
        count.setText(row.count());
        marks.setText(row.marks());
        pseudoClassStateChanged(SKIPPED, row.state() == ItemState.SKIPPED);
        setPadding(new Insets(0, 0, 0, INDENT * row.depth()));
        return Words.sentence(
                row.text(),
                row.tag(),
                messages.text("state." + row.state().id()),
                row.count(),
                row.marks(),
                row.note());
    }

    String render(MilestoneRow row) {
        shown = Optional.empty();
        box.renderMilestone(row.reached(), row.late());
        box.setOnMouseClicked(click -> acts.accept(new Act.ToggleMilestone(row.milestone())));
        show(row.text(), row.reached() ? row.month() : "", row.note(), row.late());
        count.setText("");
        marks.setText("");
        pseudoClassStateChanged(SKIPPED, false);
        setPadding(new Insets(0, 0, 0, INDENT));
        return Words.sentence(row.text(), row.month(), row.note());
    }

    private void show(String words, String kind, String end, boolean late) {
        text.setText(words);
        tag.setText(kind);
        note.setText(end);
        note.pseudoClassStateChanged(Styles.LATE, late);
    }

    private void onClick(ItemRow row, MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY) {
            return;
        }
        ItemState wanted =
                click.isShiftDown() ? ItemState.IN_PROGRESS : click.isAltDown() ? ItemState.SKIPPED : ItemState.DONE;
        acts.accept(new Act.ToggleItemState(row.item(), wanted));
        click.consume();
    }

    private ContextMenu menu(ItemId item) {
        ContextMenu menu = new ContextMenu();
        for (ItemState state : ItemState.values()) {
            MenuItem choice = new MenuItem(messages.text("roadmap.menu." + state.id()));
            choice.setOnAction(chosen -> acts.accept(new Act.SetItemStateToday(item, state)));
            menu.getItems().add(choice);
        }
        return menu;
    }
}
