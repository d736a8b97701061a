package dev.milepost.ui.milestones;

import dev.milepost.tracker.MilestoneStatus.Standing;
import dev.milepost.tracker.MilestonesView.Axis;
import dev.milepost.tracker.MilestonesView.Span;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The months of the plan with a milestone's diamond, and the range its forecast has: eight in ten futures in the bar,
/// half of them left of the dot. Of a reached one the diamond is at the day, and a stroke at the plan's month.
final class PlanAxis extends Region {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final double HEIGHT = 34;
    private static final double MIDDLE = 23;
    /// From the edge to where the months begin, and where they end.
    static final double SIDE = 12;

    private static final double DIAMOND = 9;
    private static final double DOT = 7;
    private static final double BAR = 6;

    private final Region groove = part("axis-groove");
    private final Region range = part("axis-range");
    private final Region dot = part("axis-dot");
    private final Region stroke = part("axis-stroke");
    private final Region diamond = part("axis-diamond");
    private final Label label = Words.styled("axis-label", Styles.MUTED);
    private final Label beyond = Words.of("→", "axis-label", Styles.MUTED);
    private Optional<Axis> shown = Optional.empty();

    PlanAxis() {
        getStyleClass().add("plan-axis");
        SVGPath outline = new SVGPath();
        outline.setContent("M6 0 L12 6 L6 12 L0 6 Z");
        diamond.setShape(outline);
        getChildren().addAll(groove, range, stroke, diamond, dot, label, beyond);
        setMinSize(80, HEIGHT);
        setPrefSize(350, HEIGHT);
        setMouseTransparent(true);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    void render(Axis axis, Standing standing) {
        shown = Optional.of(axis);
        label.setText(axis.label());
        diamond.pseudoClassStateChanged(REACHED, standing == Standing.REACHED);
        diamond.pseudoClassStateChanged(Styles.LATE, standing == Standing.OVERDUE);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(this::layout);
    }

    private void layout(Axis axis) {
        place(groove, SIDE, getWidth() - SIDE, 2);
        Optional<Span> span = axis.forecast();
        boolean inSight = span.filter(known -> known.from() < axis.months()).isPresent();
        range.setVisible(inSight);
        span.ifPresent(known -> place(range, x(known.from(), axis), x(known.to(), axis), BAR));
        double middle = span.map(Span::middle).orElse(Double.POSITIVE_INFINITY);
        dot.setVisible(middle <= axis.months());
        centre(dot, x(middle, axis), DOT);
        centre(diamond, x(axis.reached().orElse(axis.plan()), axis), DIAMOND);
        stroke.setVisible(axis.reached().isPresent());
        stroke.resizeRelocate(x(axis.plan(), axis) - 1, MIDDLE - DIAMOND / 2, 2, DIAMOND);
        double wide = label.prefWidth(-1);
        label.resizeRelocate(
                Math.clamp(x(axis.plan(), axis) - wide / 2, 0, Math.max(0, getWidth() - wide)),
                0,
                wide,
                label.prefHeight(wide));
        beyond.setVisible(span.filter(known -> known.to() > axis.months()).isPresent());
        double arrow = beyond.prefWidth(-1);
        double high = beyond.prefHeight(arrow);
        beyond.resizeRelocate(getWidth() - arrow, MIDDLE - high / 2, arrow, high);
    }

    private double x(double month, Axis axis) {
        return SIDE + (getWidth() - 2 * SIDE) * Math.clamp(month / axis.months(), 0, 1);
    }

    private static void place(Region part, double from, double to, double high) {
        part.resizeRelocate(from, MIDDLE - high / 2, Math.max(high, to - from), high);
    }

    private static void centre(Region part, double x, double size) {
        part.resizeRelocate(x - size / 2, MIDDLE - size / 2, size, size);
    }
}
