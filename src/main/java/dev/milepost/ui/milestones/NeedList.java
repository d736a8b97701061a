package dev.milepost.ui.milestones;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestonesView.Need;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Items to tick and to go to, the first few until the person wants them all.
final class NeedList extends VBox {

    private static final int FEW = 8;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final Button more = new Button();
    private List<Need> shown = List.of();
    private boolean whole;

    NeedList(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("need-list");
        lines.getStyleClass().add("need-lines");
        more.getStyleClass().setAll(Styles.LINK);
        more.setOnAction(pressed -> {
            whole = !whole;
            fill();
        });
        getChildren().addAll(lines, more);
    }

    /// Shows the first few only, whoever wanted all of another milestone's.
    void fold() {
        whole = false;
        shown = List.of();
    }

    void render(List<Need> needs) {
        if (!needs.equals(shown) || lines.getChildren().isEmpty()) {
            shown = needs;
            fill();
        }
    }

    private void fill() {
        int focused = focused();
        List<NeedLine> next = new ArrayList<>();
        shown.stream().limit(whole ? shown.size() : FEW).forEach(need -> next.add(new NeedLine(need, acts, messages)));
        lines.getChildren().setAll(next);
        more.setText(messages.text(whole ? "milestones.needs.few" : "milestones.needs.all", shown.size()));
        Presence.set(more, shown.size() > FEW);
        if (focused >= 0 && !next.isEmpty()) {
            next.get(Math.min(focused, next.size() - 1)).requestFocus();
        }
    }

    /// Whoever ticks an item stands on the one that takes its place.
    private int focused() {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            if (lines.getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }
}
