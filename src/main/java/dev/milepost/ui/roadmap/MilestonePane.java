package dev.milepost.ui.roadmap;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestoneDetail;
import dev.milepost.ui.kit.ReachPane;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The selected milestone: when the plan has it, and where the person says when it was reached and what it
/// pays.
final class MilestonePane extends VBox {

    private final Messages messages;
    private final Label kind = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Label title = Words.wrapped("", "item-title");
    private final Label planned = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final ReachPane reach;

    MilestonePane(Consumer<Act> acts, Messages messages) {
        this.messages = messages;
        reach = new ReachPane(acts, messages);
        getStyleClass().addAll(Styles.CARD, "milestone-pane");
        VBox head = new VBox(kind, title, planned);
        head.getStyleClass().add("item-head");
        getChildren().addAll(head, reach);
        appear(false);
    }

    void render(Optional<MilestoneDetail> detail) {
        appear(detail.isPresent());
        detail.ifPresent(this::show);
    }

    private void appear(boolean shows) {
        setVisible(shows);
        setManaged(shows);
    }

    private void show(MilestoneDetail detail) {
        kind.setText(detail.kind());
        title.setText(detail.title());
        planned.setText(messages.text("inspector.planned", detail.planned()));
        planned.pseudoClassStateChanged(Styles.LATE, detail.late());
        reach.render(detail);
    }
}
