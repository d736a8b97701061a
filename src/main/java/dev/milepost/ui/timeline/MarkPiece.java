package dev.milepost.ui.timeline;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestoneStatus.Standing;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkKind;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// A point in time with its name: a diamond for a milestone, a disc for a certification, a square for a
/// project.
final class MarkPiece extends Piece {

    static final double SIZE = 16;
    static final double NAME_GAP = 3;

    private static final double SHORTEST_NAME = 24;
    private static final double NAME_HEIGHT = 16;
    static final double LINE = 27;

    private final Consumer<Act> acts;
    private final Press press;
    private final Region shape;
    private final Region before;
    private final Label name;
    private final GhostLine ghost;

    static MarkPiece make(Consumer<Act> acts) {
        return new MarkPiece(
                acts,
                new Press("timeline-mark"),
                new Region(),
                new Region(),
                Words.of("", "mark-name"),
                new GhostLine());
    }

    private MarkPiece(Consumer<Act> acts, Press press, Region shape, Region before, Label name, GhostLine ghost) {
        super(
                List.of(
                        ghost.dashes(),
                        ghost.whisker(),
                        ghost.head(),
                        ghost.earlier(),
                        ghost.later(),
                        before,
                        shape,
                        press,
                        name),
                List.of());
        this.acts = acts;
        this.press = press;
        this.shape = shape;
        this.before = before;
        this.name = name;
        this.ghost = ghost;
        shape.getStyleClass().add("mark-shape");
        shape.setMouseTransparent(true);
        before.getStyleClass().add("baseline-mark");
        before.setMouseTransparent(true);
        // Not an action of its own: the name is a larger place to hit the mark.
        name.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                press.press();
                click.consume();
            }
        });
    }

    void render(Mark mark) {
        press.render(mark.detail(), () -> acts.accept(mark.select()), () -> acts.accept(mark.open()));
        name.setText(mark.text());
        for (MarkKind kind : MarkKind.values()) {
            shape.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.id()), kind == mark.kind());
        }
        for (Standing standing : Standing.values()) {
            shape.pseudoClassStateChanged(PseudoClass.getPseudoClass(standing.id()), standing == mark.standing());
        }
        for (Emphasis emphasis : Emphasis.values()) {
            PseudoClass state = PseudoClass.getPseudoClass(emphasis.id());
            press.pseudoClassStateChanged(state, emphasis == mark.emphasis());
            name.pseudoClassStateChanged(state, emphasis == mark.emphasis());
        }
        before.setVisible(mark.baseline().isPresent());
        ghost.render(mark.ghost());
    }

    /// @param slot where its name has room, and which line
    void place(Mark mark, Packing.Slot slot, double y, Scope scope, double width) {
        double centre = scope.x(mark.at());
        double top = y + 3;
        press.resizeRelocate(centre - SIZE / 2, top, SIZE, SIZE);
        shape.resizeRelocate(centre - 7, top + 1, 14, 14);
        double from = Math.max(0, centre + slot.from());
        double to = Math.min(width - 2, centre + slot.to());
        name.setVisible(to - from >= SHORTEST_NAME || to - from >= slot.to() - slot.from());
        name.resizeRelocate(from, y + 3, Math.max(0, to - from), NAME_HEIGHT);
        mark.baseline().ifPresent(at -> before.resizeRelocate(scope.x(at) - 5, top + 3, 10, 10));
        ghost.placeUnder(mark.ghost(), top + SIZE, scope, width);
    }
}
