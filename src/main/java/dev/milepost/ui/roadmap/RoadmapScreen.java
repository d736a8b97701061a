package dev.milepost.ui.roadmap;

import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestoneDetail;
import dev.milepost.tracker.RoadmapView;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.SidePane;
import dev.milepost.ui.kit.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The outline on the left, what is selected on the right.
public final class RoadmapScreen extends HBox {

    /// What is kept free for the phase below the item: its chips, its title and the gap above, in pixels.
    private static final double PHASE = 164;

    private final FilterBar filters;
    private final OutlineList outline;
    private final ItemPane item;
    private final MilestonePane milestone;
    private final PhasePane phase;
    private Function<MilestoneId, Optional<MilestoneDetail>> milestones = id -> Optional.empty();

    public RoadmapScreen(Consumer<Act> acts, Messages messages) {
        this(acts, messages, FileChoice.dialog(messages));
    }

    RoadmapScreen(Consumer<Act> acts, Messages messages, FileChoice files) {
        filters = new FilterBar(acts, messages);
        outline = new OutlineList(acts, messages, this::showMilestone);
        item = new ItemPane(acts, messages, files);
        milestone = new MilestonePane(acts, messages);
        phase = new PhasePane(acts, messages);
        getStyleClass().add("roadmap-screen");
        VBox left = new VBox(filters, outline);
        left.getStyleClass().addAll(Styles.CARD, "outline-card");
        VBox.setVgrow(outline, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox cards = new VBox(item, milestone, phase);
        cards.getStyleClass().add("side-cards");
        VBox.setVgrow(phase, Priority.ALWAYS);
        heightProperty().addListener((height, before, now) -> item.setRoom(now.doubleValue() - PHASE));
        getChildren().addAll(left, new SidePane(cards, this));
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                outline.requestFocus();
            }
        });
    }

    /// @param details what there is to say about a milestone, should the person look at it
    /// @param notes what is recorded about an item, perhaps empty
    public void render(
            RoadmapView view,
            Function<MilestoneId, Optional<MilestoneDetail>> details,
            Function<ItemId, String> notes) {
        item.settle(notes);
        milestones = details;
        filters.render(view);
        outline.render(view);
        item.render(view.detail());
        phase.render(view.phase());
        showMilestone();
    }

    /// Which milestone is looked at is the outline's own affair: nothing else depends on it.
    private void showMilestone() {
        Optional<MilestoneDetail> detail = outline.milestone().flatMap(milestones);
        if (detail.isPresent()) {
            item.leave();
        }
        milestone.render(detail);
        Presence.set(item, detail.isEmpty());
    }

    /// The outline is what the keyboard works on.
    @Override
    public void requestFocus() {
        outline.requestFocus();
    }

    private void onTyped(KeyEvent key) {
        if ("/".equals(key.getCharacter()) && !isField(key.getTarget())) {
            filters.startTyping();
            key.consume();
        }
    }

    private static boolean isField(EventTarget target) {
        for (Node node = target instanceof Node typed ? typed : null; node != null; node = node.getParent()) {
            if (node instanceof TextInputControl || node instanceof DatePicker) {
                return true;
            }
        }
        return false;
    }
}
