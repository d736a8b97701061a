package dev.milepost.ui.overview;

import dev.milepost.tracker.IncomeView.Box;
import dev.milepost.tracker.IncomeView.MonthTick;
import dev.milepost.tracker.OverviewView.Sketch;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// The income in small: what was logged, and the fan of what lies ahead. The income screen has the axes.
final class SketchChart extends Region {

    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final double TICKS = 18;

    private final Group targets = new Group();
    private final Path wide = path("sketch-wide");
    private final Path narrow = path("sketch-narrow");
    private final Path middle = path("sketch-middle");
    private final Path logged = path("sketch-logged");
    private final Region base = new Region();
    private final Group ticks = new Group();
    private Optional<Sketch> shown = Optional.empty();

    SketchChart() {
        getStyleClass().add("sketch");
        setMinHeight(110);
        setPrefHeight(190);
        setMaxHeight(420);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        base.getStyleClass().add("sketch-base");
        for (Group group : List.of(targets, ticks)) {
            group.setManaged(false);
            group.setAutoSizeChildren(false);
        }
        getChildren().addAll(targets, wide, narrow, base, middle, logged, ticks);
    }

    void render(Sketch sketch) {
        if (shown.equals(Optional.of(sketch))) {
            return;
        }
        shown = Optional.of(sketch);
        setAccessibleText(sketch.summary());
        base.pseudoClassStateChanged(ZERO, sketch.bottom() < 0);
        targets.getChildren()
                .setAll(sketch.targets().stream()
                        .map(box -> styled("target-box"))
                        .toList());
        ticks.getChildren()
                .setAll(sketch.ticks().stream()
                        .<Node>map(tick -> Words.of(tick.text(), Styles.MUTED, Styles.SMALL))
                        .toList());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(this::layOut);
    }

    private void layOut(Sketch sketch) {
        ticks.applyCss();
        double bottom = getHeight() - TICKS;
        int index = 0;
        for (Box box : sketch.targets()) {
            double x = x(sketch, box.begin());
            targets.getChildren()
                    .get(index++)
                    .resizeRelocate(
                            x,
                            y(sketch, box.high()),
                            x(sketch, box.end()) - x,
                            Math.max(2, y(sketch, box.low()) - y(sketch, box.high())));
        }
        base.resizeRelocate(0, Math.rint(y(sketch, 0)), getWidth(), 1);
        wide.getElements().setAll(between(sketch, sketch.p10(), sketch.p90()));
        narrow.getElements().setAll(between(sketch, sketch.p25(), sketch.p75()));
        middle.getElements().setAll(line(sketch, sketch.from(), sketch.p50()));
        logged.getElements().setAll(line(sketch, 0, sketch.logged()));
        index = 0;
        for (MonthTick tick : sketch.ticks()) {
            Label label = (Label) ticks.getChildren().get(index++);
            double width = label.prefWidth(-1);
            double x = Math.clamp(x(sketch, tick.month()) - width / 2, 0, Math.max(0, getWidth() - width));
            label.resizeRelocate(x, bottom + 4, width, 14);
        }
    }

    /// Month `m` stands at the end of its stretch; what lies ahead goes on from what was logged last.
    private List<PathElement> line(Sketch sketch, int from, List<Double> amounts) {
        List<PathElement> elements = new ArrayList<>();
        if (from > 0) {
            elements.add(new MoveTo(x(sketch, from), y(sketch, sketch.logged().getLast())));
        }
        for (double amount : amounts) {
            double x = x(sketch, from + elements.size() + (from > 0 ? 0 : 1));
            elements.add(elements.isEmpty() ? new MoveTo(x, y(sketch, amount)) : new LineTo(x, y(sketch, amount)));
        }
        return elements;
    }

    private List<PathElement> between(Sketch sketch, List<Double> low, List<Double> high) {
        List<PathElement> elements = new ArrayList<>(line(sketch, sketch.from(), low));
        for (int i = high.size() - 1; i >= 0; i--) {
            elements.add(new LineTo(x(sketch, sketch.from() + i + 1), y(sketch, high.get(i))));
        }
        return elements;
    }

    private double x(Sketch sketch, double month) {
        return month / sketch.months() * getWidth();
    }

    private double y(Sketch sketch, double amount) {
        double bottom = getHeight() - TICKS;
        return bottom - Math.clamp((amount - sketch.bottom()) / (sketch.top() - sketch.bottom()), 0, 1) * (bottom - 4);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
