package dev.milepost.ui.roadmap;

import dev.milepost.progress.ItemState;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.RoadmapView;
import dev.milepost.tracker.RoadmapView.ChoiceRow;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.tracker.RoadmapView.ItemRow;
import dev.milepost.tracker.RoadmapView.MilestoneGroupRow;
import dev.milepost.tracker.RoadmapView.MilestoneRow;
import dev.milepost.tracker.RoadmapView.Row;
import dev.milepost.tracker.RoadmapView.SectionRow;
import dev.milepost.tracker.RoadmapView.StageRow;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The outline: only the rows in sight exist as nodes. Space cycles the state, D, L, S and R set it, arrows
/// move and fold, plus and minus count.
final class OutlineList extends ListView<Row> {

    private final Consumer<Act> acts;
    private final Label empty = Words.styled(Styles.MUTED);
    private final Runnable looked;
    private Optional<ItemDetail> detail = Optional.empty();
    private Optional<ItemId> selected = Optional.empty();
    private Optional<Object> current = Optional.empty();
    private boolean rendering;

    /// @param looked called when the person has gone to another row
    OutlineList(Consumer<Act> acts, Messages messages, Runnable looked) {
        this.acts = acts;
        this.looked = looked;
        getStyleClass().add("outline");
        setId("outline");
        setAccessibleText(messages.text("screen.roadmap"));
        setCellFactory(list -> new RowCell(acts, messages));
        setPlaceholder(empty);
        getSelectionModel().selectedItemProperty().addListener((item, before, now) -> onSelected(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    }

    /// The milestone whose row the person is on.
    Optional<MilestoneId> milestone() {
        return current.filter(MilestoneId.class::isInstance).map(MilestoneId.class::cast);
    }

    void render(RoadmapView view) {
        rendering = true;
        detail = view.detail();
        try {
            empty.setText(view.empty());
            fill(view.rows());
            Optional<ItemId> next = view.detail().map(ItemDetail::item);
            if (next.equals(selected)) {
                current.ifPresent(this::reselect);
            } else {
                selected = next;
                current = next.map(Object.class::cast);
                next.ifPresent(this::select);
            }
        } finally {
            rendering = false;
        }
    }

    /// Replaces only what changed, so that the list neither jumps nor loses its focus on a tick.
    private void fill(List<Row> rows) {
        if (getItems().size() != rows.size()) {
            getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!getItems().get(i).equals(rows.get(i))) {
                getItems().set(i, rows.get(i));
            }
        }
    }

    /// Rows come and go when something is folded or filtered; the keyboard stays on the row it was on.
    private void reselect(Object subject) {
        for (int i = 0; i < getItems().size(); i++) {
            if (subject(getItems().get(i)).equals(subject)) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().select(i);
                    getFocusModel().focus(i);
                }
                return;
            }
        }
    }

    /// What a row is about, whatever it says of it at the moment.
    private static Object subject(Row row) {
        return switch (row) {
            case StageRow stage -> stage.part();
            case SectionRow section -> section.part();
            case ChoiceRow choice -> List.of(choice.section());
            case ItemRow item -> item.item();
            case MilestoneGroupRow group -> group.title();
            case MilestoneRow milestone -> milestone.milestone();
        };
    }

    private void select(ItemId item) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof ItemRow row && row.item().equals(item)) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().select(i);
                    getFocusModel().focus(i);
                    scrollTo(Math.max(0, i - 4));
                }
                return;
            }
        }
    }

    private void onSelected(Row row) {
        if (rendering) {
            return;
        }
        current = Optional.ofNullable(row).map(OutlineList::subject);
        if (row instanceof ItemRow item) {
            selected = Optional.of(item.item());
            acts.accept(new Act.SelectItem(item.item()));
        }
        looked.run();
    }

    /// Plus and minus count the selected item, if it is one that is counted.
    private void onTyped(KeyEvent key) {
        if (key.getTarget() != this) {
            return;
        }
        int by = switch (key.getCharacter()) {
            case "+" -> 1;
            case "-" -> -1;
            default -> 0;
        };
        detail.filter(known -> by != 0 && known.counter().isPresent() && current.equals(Optional.of(known.item())))
                .ifPresent(known -> {
                    acts.accept(new Act.Count(known.item(), by, known.today()));
                    key.consume();
                });
    }

    private void onKey(KeyEvent key) {
        // What has the keyboard inside a row, such as a track's chip, has its own keys.
        if (key.getTarget() != this || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<Act> act =
                Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(row -> actOn(row, key));
        act.ifPresent(acts);
        // Sideways there is nothing but folding; unused, the arrows would carry the keyboard out of the list.
        if (act.isPresent() || key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
            key.consume();
        }
    }

    private static Optional<Act> actOn(Row row, KeyEvent key) {
        return switch (row) {
            case ItemRow item -> actOn(item.item(), key);
            case MilestoneRow milestone ->
                switch (key.getCode()) {
                    case SPACE, ENTER -> Optional.of(new Act.ToggleMilestone(milestone.milestone()));
                    default -> Optional.empty();
                };
            case StageRow stage -> fold(stage.folded(), key).map(yes -> new Act.FoldPart(stage.part()));
            case SectionRow section -> fold(section.folded(), key).map(yes -> new Act.FoldPart(section.part()));
            default -> Optional.empty();
        };
    }

    private static Optional<Act> actOn(ItemId item, KeyEvent key) {
        return switch (key.getCode()) {
            case SPACE -> Optional.of(new Act.CycleItemState(item));
            case D -> Optional.of(new Act.SetItemStateToday(item, ItemState.DONE));
            case L -> Optional.of(new Act.SetItemStateToday(item, ItemState.IN_PROGRESS));
            case S -> Optional.of(new Act.SetItemStateToday(item, ItemState.SKIPPED));
            case R -> Optional.of(new Act.SetItemStateToday(item, ItemState.TO_DO));
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> fold(boolean folded, KeyEvent key) {
        return switch (key.getCode()) {
            case SPACE, ENTER -> Optional.of(true);
            case LEFT -> folded ? Optional.empty() : Optional.of(true);
            case RIGHT -> folded ? Optional.of(true) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
