package dev.milepost.ui.overview;

import dev.milepost.tracker.OverviewView.Calendar;
import dev.milepost.tracker.OverviewView.DayCell;
import dev.milepost.tracker.OverviewView.MonthName;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The year behind: a square for each day, the darker the more was finished.
final class YearPane extends VBox {

    private static final List<PseudoClass> LEVELS = List.of(
            PseudoClass.getPseudoClass("nothing"),
            PseudoClass.getPseudoClass("one"),
            PseudoClass.getPseudoClass("two"),
            PseudoClass.getPseudoClass("three"),
            PseudoClass.getPseudoClass("more"));

    private final Label title = Words.styled(Styles.CARD_TITLE);
    private final Label said = Words.styled(Styles.MUTED, Styles.SMALL, Styles.STRONG);
    private final Button way = new Button();
    private final Squares squares = new Squares();
    private Optional<Calendar> shown = Optional.empty();

    /// @param link what leads to where the squares come from
    YearPane(String link, Runnable open) {
        getStyleClass().addAll(Styles.CARD, "year");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        way.setText(link);
        way.getStyleClass().setAll(Styles.LINK);
        way.setOnAction(pressed -> open.run());
        HBox head = new HBox(title, gap, said, way);
        head.getStyleClass().add("list-head");
        getChildren().addAll(head, squares);
    }

    void render(Calendar calendar) {
        if (shown.equals(Optional.of(calendar))) {
            return;
        }
        shown = Optional.of(calendar);
        title.setText(calendar.title());
        way.setAccessibleText(Words.sentence(calendar.title(), way.getText()));
        said.setText(calendar.said());
        squares.render(calendar);
    }

    /// Lays out what it has in columns of seven.
    private static final class Squares extends Pane {

        private static final double GAP = 3;
        private static final double MOST = 16;
        private static final double NAMES = 16;
        private static final int DAYS = 7;

        private List<MonthName> months = List.of();
        private int weeks;
        private int days;

        Squares() {
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setMinHeight(USE_PREF_SIZE);
        }

        void render(Calendar calendar) {
            setAccessibleText(calendar.said());
            months = calendar.months();
            weeks = calendar.weeks().size();
            List<Node> nodes = new ArrayList<>();
            calendar.weeks().forEach(week -> week.forEach(day -> nodes.add(square(day))));
            days = nodes.size();
            months.forEach(month -> nodes.add(Words.of(month.text(), Styles.MUTED, Styles.SMALL)));
            getChildren().setAll(nodes);
        }

        private static Region square(DayCell day) {
            Region square = new Region();
            square.getStyleClass().add("day");
            square.setVisible(day.level() >= 0);
            for (int level = 0; level < LEVELS.size(); level++) {
                square.pseudoClassStateChanged(LEVELS.get(level), level == day.level());
            }
            if (day.level() > 0) {
                Tooltip.install(square, new Tooltip(day.said()));
            }
            return square;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return height(width <= 0 ? MOST : size(width));
        }

        private static double height(double size) {
            return NAMES + DAYS * (size + GAP) - GAP;
        }

        private double size(double width) {
            return weeks == 0 ? MOST : Math.clamp(Math.floor((width + GAP) / weeks - GAP), 6, MOST);
        }

        @Override
        protected void layoutChildren() {
            double size = size(getWidth());
            for (int i = 0; i < days; i++) {
                int week = i / DAYS;
                int day = i % DAYS;
                getChildren().get(i).resizeRelocate(week * (size + GAP), NAMES + day * (size + GAP), size, size);
            }
            double free = 0;
            for (int i = 0; i < months.size(); i++) {
                Node name = getChildren().get(days + i);
                double x = months.get(i).week() * (size + GAP);
                double width = name.prefWidth(-1);
                name.setVisible(x >= free && x + width <= getWidth());
                name.resizeRelocate(x, 0, width, 14);
                free = name.isVisible() ? x + width + GAP : free;
            }
        }
    }
}
