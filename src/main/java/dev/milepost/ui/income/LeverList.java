package dev.milepost.ui.income;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView.Lever;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Levers one below the other. They stay the same while they are moved, so that a drag goes on.
final class LeverList extends VBox {

    private final Consumer<Act> acts;
    private List<AssumptionKey> keys = List.of();
    private List<LeverLine> lines = List.of();

    LeverList(Consumer<Act> acts) {
        this.acts = acts;
        getStyleClass().add("levers");
    }

    void render(List<Lever> levers) {
        List<AssumptionKey> next = levers.stream().map(Lever::key).toList();
        if (!next.equals(keys)) {
            keys = next;
            lines = levers.stream().map(lever -> new LeverLine(lever, acts)).toList();
            getChildren().setAll(lines);
            return;
        }
        for (int i = 0; i < levers.size(); i++) {
            lines.get(i).render(levers.get(i));
        }
    }

    void takeFocus() {
        if (!lines.isEmpty()) {
            lines.getFirst().takeFocus();
        }
    }
}
