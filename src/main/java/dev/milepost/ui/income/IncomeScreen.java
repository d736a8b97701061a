package dev.milepost.ui.income;

import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomePane;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.IncomeView.Beside;
import dev.milepost.ui.kit.Chip;
import dev.milepost.ui.kit.DayField;
import dev.milepost.ui.kit.Presence;
import dev.milepost.ui.kit.Rebuild;
import dev.milepost.ui.kit.SidePane;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import dev.milepost.ui.paper.SaveAs;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the plan pays, month by month, beside what was earned.
public final class IncomeScreen extends HBox {

    /// Since when a change is explained unless somebody says otherwise.
    private static final int WEEKS = 4;

    private final Consumer<Act> acts;
    private final HBox measures = new HBox();
    private final FlowPane switches;
    private final IncomeChart chart;
    private final Legend legend;
    private final SheetPane sheet;
    private final Button export;
    private final FlowPane terms = new FlowPane();
    private final Label note = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private List<IncomeView.TermChip> told = List.of();
    private final Label caption = Words.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Label empty = Words.wrapped("", Styles.MUTED);
    private final FigureTable table = new FigureTable();
    private final ScrollPane scrolled;
    private final LogPane log;
    private final ScrollPane main;
    private final LogSheet grid;
    private final TargetPane targets;
    private final AheadPane ahead = new AheadPane();
    private final WhatIfPane whatIf;
    private final DelayPane delays;
    private final FlowPane panes = new FlowPane();
    private final LinePane lines;
    private final AssumedPane assumed;
    private final GoalFields goal;
    private final AskPane seek;
    private final AskPane explain;
    private final DayField since;
    private List<IncomeView.PaneChip> offered = List.of();
    private Optional<IncomeView> view = Optional.empty();
    private List<IncomeView.MeasureChip> shown = List.of();

    public IncomeScreen(Consumer<Act> acts, Messages messages) {
        this(acts, messages, SaveAs.dialog());
    }

    IncomeScreen(Consumer<Act> acts, Messages messages, SaveAs files) {
        this.acts = acts;
        chart = new IncomeChart(month -> acts.accept(new Act.OpenMonth(month)));
        legend = new Legend(messages);
        sheet = new SheetPane(acts, messages);
        log = new LogPane(acts, messages);
        targets = new TargetPane(messages);
        whatIf = new WhatIfPane(acts, messages);
        delays = new DelayPane(messages);
        getStyleClass().add("income-screen");
        measures.getStyleClass().add("chips");
        terms.getStyleClass().add("panes");
        terms.setId("terms");
        export = new Button(messages.text("income.export"));
        export.setId("export");
        export.getStyleClass().setAll(Styles.CHIP);
        IncomeExport exports = new IncomeExport(acts, messages, files);
        export.setOnAction(pressed -> view.ifPresent(seen -> exports.show(export, seen)));
        switches = new FlowPane(measures, terms);
        terms.prefWrapLengthProperty().bind(switches.widthProperty());
        terms.setMinWidth(0);
        switches.getStyleClass().add("switches");
        VBox picture = new VBox(switches, ahead, chart, legend, empty, caption);
        picture.getStyleClass().addAll(Styles.CARD, "chart-card");
        empty.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        empty.setAlignment(Pos.CENTER);
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        scrolled = new ScrollPane(table);
        scrolled.getStyleClass().add("wide-table");
        scrolled.setFitToWidth(true);
        scrolled.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setFocusTraversable(false);
        scrolled.setMinHeight(Region.USE_PREF_SIZE);
        VBox figures = new VBox(scrolled, note);
        figures.getStyleClass().addAll(Styles.CARD, "table-card");
        figures.setMinHeight(Region.USE_PREF_SIZE);
        VBox column = new VBox(picture, sheet, figures);
        column.getStyleClass().add("column");
        main = new ScrollPane(column);
        main.setFitToWidth(true);
        main.setFitToHeight(true);
        main.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        main.setFocusTraversable(false);
        HBox.setHgrow(main, Priority.ALWAYS);
        grid = new LogSheet(acts, messages);
        HBox.setHgrow(grid, Priority.ALWAYS);
        panes.setId("panes");
        panes.getStyleClass().add("panes");
        lines = new LinePane(acts, messages);
        assumed = new AssumedPane(acts, messages);
        goal = new GoalFields(messages);
        Button find = new Button(messages.text("income.goal.ask"));
        find.setOnAction(pressed -> view.flatMap(seen -> goal.goal(seen.form().currency()))
                .ifPresent(wanted -> acts.accept(new Act.SeekGoal(wanted))));
        goal.setOnEntered(find::fire);
        seek = new AskPane("seek", messages.text("income.goal"), goal, find, acts, messages);
        since = new DayField(messages.text("income.explain.since"), messages, day -> {});
        since.setId("explain-since");
        Button why = new Button(messages.text("income.explain.ask"));
        why.setOnAction(pressed -> {
            since.judge();
            since.typed().ifPresent(typed -> acts.accept(new Act.ExplainSince(typed)));
        });
        VBox day = new VBox(since, since.complaint());
        explain = new AskPane("explain", messages.text("income.explain"), day, why, acts, messages);
        VBox cards = new VBox(whatIf, log, seek, targets, delays, explain, assumed, lines);
        cards.getStyleClass().add("column");
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && sheet.isVisible()) {
                acts.accept(new Act.CloseMonth());
                key.consume();
            }
        });
        SidePane side = new SidePane(cards, this);
        assumed.setReveal(side::reveal);
        getChildren().addAll(main, grid, beside(side));
    }

    /// Where something has to be said first, that is where the keyboard goes.
    private void tell(IncomeView.TermChip term) {
        acts.accept(term.act());
        if (term.act() instanceof Act.ShowIncomePane) {
            assumed.ask(AssumptionKind.TAX);
        }
    }

    /// What the panes are called stays while they scroll.
    private VBox beside(SidePane cards) {
        VBox beside = new VBox(panes, cards);
        beside.getStyleClass().add("column");
        beside.minWidthProperty().bind(cards.minWidthProperty());
        beside.maxWidthProperty().bind(cards.maxWidthProperty());
        panes.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(cards, Priority.ALWAYS);
        return beside;
    }

    /// The grid is what the keyboard works on while it is open, then the chart, the form where there is none.
    @Override
    public void requestFocus() {
        if (grid.isVisible()) {
            grid.takeFocus();
        } else if (chart.isVisible()) {
            chart.requestFocus();
        } else {
            log.takeFocus();
        }
    }

    private void renderBeside(Beside beside) {
        if (!beside.chips().equals(offered)) {
            offered = beside.chips();
            Rebuild.children(
                    panes,
                    offered.stream()
                            .map(chip -> new Chip(
                                    chip.text(),
                                    chip.current(),
                                    () -> acts.accept(new Act.ShowIncomePane(chip.pane()))))
                            .toList());
        }
        Presence.set(log, beside.pane() == IncomePane.WHAT_IF);
        goal.months(beside.months());
        since.setLatest(beside.today().minusDays(1));
        if (since.getValue() == null) {
            since.show(Optional.of(beside.today().minusWeeks(WEEKS)));
        }
        Presence.set(seek, beside.pane() == IncomePane.GOALS);
        Presence.set(explain, beside.pane() == IncomePane.WHY);
        seek.render(beside.goal(), beside.waiting());
        explain.render(beside.explanation(), beside.waiting());
        assumed.render(beside.assumed());
        lines.render(beside.sections());
    }

    public void render(IncomeView view) {
        this.view = Optional.of(view);
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
        if (!view.terms().equals(told)) {
            told = view.terms();
            Rebuild.children(
                    terms,
                    Stream.concat(
                                    told.stream().map(term -> new Chip(term.text(), term.current(), () -> tell(term))),
                                    Stream.of(export))
                            .toList());
        }
        boolean drawn = view.chart().isPresent();
        export.setDisable(!view.exportable());
        for (Region each : List.of(chart, caption, switches)) {
            Presence.set(each, drawn);
        }
        empty.setText(view.empty());
        Presence.set(empty, !drawn);
        view.chart().ifPresent(picture -> {
            chart.render(picture);
            legend.render(picture);
            caption.setText(picture.caption());
        });
        table.render(view.table());
        note.setText(view.table().note());
        Presence.set(note, !view.table().note().isEmpty());
        sheet.render(view.sheet());
        Presence.set(scrolled.getParent(), drawn);
        log.render(view);
        targets.render(view.targets());
        ahead.render(view.ahead());
        whatIf.render(view.whatIf());
        Presence.set(whatIf, drawn && view.beside().pane() == IncomePane.WHAT_IF);
        delays.render(view.delays());
        Presence.set(panes, drawn);
        renderBeside(view.beside());
        Presence.set(main, view.grid().isEmpty());
        grid.render(view.grid());
        assumed.openAsked();
    }
}
