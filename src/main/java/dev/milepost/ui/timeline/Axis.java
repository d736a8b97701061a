package dev.milepost.ui.timeline;

import dev.milepost.tracker.TimelineView.Tick;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Month numbers and calendar months above the lanes, and the lines between the months.
final class Axis {

    private static final PseudoClass QUARTER = PseudoClass.getPseudoClass("quarter");
    private static final double CALENDAR_TOP = 0;
    private static final double NUMBER_TOP = 18;
    private static final double LINE_TOP = 36;
    private static final double HEIGHT = 44;
    private static final double TEXT_HEIGHT = 16;

    private final Group lines = new Group();
    private final Group texts = new Group();
    private List<Tick> ticks = List.of();
    private List<Region> grid = List.of();
    private List<Label> numbers = List.of();
    private List<Label> months = List.of();

    Axis() {
        lines.setManaged(false);
        texts.setManaged(false);
        lines.setAutoSizeChildren(false);
        texts.setAutoSizeChildren(false);
    }

    Node lines() {
        return lines;
    }

    Node texts() {
        return texts;
    }

    double height() {
        return HEIGHT;
    }

    void render(List<Tick> next) {
        if (next.equals(ticks)) {
            return;
        }
        ticks = next;
        grid = next.stream().map(tick -> line(tick.month())).toList();
        numbers = next.stream()
                .map(tick -> Words.of(tick.number(), Styles.MUTED, Styles.SMALL))
                .toList();
        months = next.stream()
                .map(tick -> Words.of(tick.calendar(), Styles.OVERLINE))
                .toList();
        lines.getChildren().setAll(grid);
        lines.getChildren().add(line(1));
        texts.getChildren().setAll(numbers);
        texts.getChildren().addAll(months);
    }

    private static Region line(int month) {
        Region line = new Region();
        line.getStyleClass().add("month-line");
        line.pseudoClassStateChanged(QUARTER, month % 3 == 1);
        return line;
    }

    void layOut(Scale scale, double bottom) {
        texts.applyCss();
        double widest = numbers.stream()
                .mapToDouble(number -> number.prefWidth(-1))
                .max()
                .orElse(0);
        int every = everyNth(widest + 6, scale.monthWidth());
        double freeFrom = 0;
        for (int i = 0; i < ticks.size(); i++) {
            double x = scale.x(i);
            grid.get(i).resizeRelocate(x, LINE_TOP, 1, bottom - LINE_TOP);
            grid.get(i).setVisible(scale.monthWidth() >= 8 || i % 3 == 0);
            Label number = numbers.get(i);
            number.setVisible(i % every == 0);
            number.resizeRelocate(x + 4, NUMBER_TOP, number.prefWidth(-1), TEXT_HEIGHT);
            Label month = months.get(i);
            double width = month.prefWidth(-1);
            month.setVisible(!month.getText().isEmpty() && x >= freeFrom);
            if (month.isVisible()) {
                freeFrom = x + width + 10;
            }
            month.resizeRelocate(x + 4, CALENDAR_TOP, width, TEXT_HEIGHT);
        }
        Node end = lines.getChildren().getLast();
        ((Region) end).resizeRelocate(scale.x(ticks.size()), LINE_TOP, 1, bottom - LINE_TOP);
    }

    private static int everyNth(double needed, double monthWidth) {
        for (int every : new int[] {1, 3, 6}) {
            if (every * monthWidth >= needed) {
                return every;
            }
        }
        return 12;
    }
}
