package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.SidePane;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the plan pays, month by month, beside what was earned.
public final class IncomeScreen extends HBox {

    private final Consumer<Act> acts;
    private final HBox measures = new HBox();
    private final HBox head;
    private final IncomeChart chart = new IncomeChart();
    private final Label caption = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Label empty = Words.wrapped("", Styles.MUTED);
    private final FigureTable table = new FigureTable();
    private final LogPane log;
    private final TargetPane targets;
    private final AheadPane ahead = new AheadPane();
    private final WhatIfPane whatIf;
    private final DelayPane delays;
    private List<IncomeView.MeasureChip> shown = List.of();

    public IncomeScreen(Consumer<Act> acts, Messages messages) {
        this.acts = acts;
        log = new LogPane(acts, messages);
        targets = new TargetPane(messages);
        whatIf = new WhatIfPane(acts, messages);
        delays = new DelayPane(messages);
        getStyleClass().add("income-screen");
        measures.getStyleClass().add("chips");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(measures, gap, Words.of(messages.text("income.terms"), Styles.MUTED, Styles.SMALL));
        head.getStyleClass().add("chart-head");
        VBox picture = new VBox(head, ahead, chart, empty, caption);
        picture.getStyleClass().addAll(Styles.CARD, "chart-card");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox figures = new VBox(table);
        figures.getStyleClass().addAll(Styles.CARD, "table-card");
        figures.setMinHeight(Region.USE_PREF_SIZE);
        VBox column = new VBox(picture, figures);
        column.getStyleClass().add("column");
        ScrollPane left = new ScrollPane(column);
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setFocusTraversable(false);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox cards = new VBox(whatIf, log, targets, delays);
        cards.getStyleClass().add("column");
        getChildren().addAll(left, new SidePane(cards, this));
    }

    /// The chart is what the keyboard works on, the form where there is none.
    @Override
    public void requestFocus() {
        if (chart.isVisible()) {
            chart.requestFocus();
        } else {
            log.takeFocus();
        }
    }

    public void render(IncomeView view) {
        if (!view.measures().equals(shown)) {
            shown = view.measures();
            Rebuild.children(
                    measures,
                    shown.stream()
                            .map(measure -> new Chip(
                                    measure.text(),
                                    measure.current(),
                                    () -> acts.accept(new Act.MeasureIncome(measure.measure()))))
                            .toList());
        }
        boolean drawn = view.chart().isPresent();
        for (Region each : List.of(chart, caption, head)) {
            each.setVisible(drawn);
            each.setManaged(drawn);
        }
        empty.setText(view.empty());
        empty.setVisible(!drawn);
        empty.setManaged(!drawn);
        view.chart().ifPresent(picture -> {
            chart.render(picture);
            caption.setText(picture.caption());
        });
        table.render(view.table());
        table.getParent().setVisible(drawn);
        table.getParent().setManaged(drawn);
        log.render(view);
        targets.render(view.targets());
        ahead.render(view.ahead());
        whatIf.render(view.whatIf());
        WhatIfPane.show(whatIf, drawn);
        delays.render(view.delays());
    }
}
