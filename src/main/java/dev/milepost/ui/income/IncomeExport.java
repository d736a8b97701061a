package dev.milepost.ui.income;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.IncomeView;
import dev.milepost.tracker.IncomeView.MeasureChip;
import dev.milepost.tracker.IncomeView.TermChip;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.kit.Styles;
import dev.milepost.ui.kit.Words;
import dev.milepost.ui.paper.ExportMenu;
import dev.milepost.ui.paper.ExportMenu.Entry;
import dev.milepost.ui.paper.Kind;
import dev.milepost.ui.paper.SaveAs;
import dev.milepost.ui.paper.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Keeps the income as a picture, drawn by a chart of its own, or as figures.
final class IncomeExport {

    private static final double WIDTH = 1160;
    private static final double HEIGHT = 600;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final ExportMenu menu;

    IncomeExport(Consumer<Act> acts, Messages messages, SaveAs files) {
        this.acts = acts;
        this.messages = messages;
        this.menu = new ExportMenu(files, messages.text("income.export.title"));
    }

    void show(Node under, IncomeView view) {
        String name = name(view);
        List<Entry> entries = new ArrayList<>();
        view.chart()
                .ifPresent(chart -> Stream.of(Kind.PNG, Kind.SVG)
                        .map(kind -> new Entry(
                                messages.text("income.export.picture", kind.name()),
                                name,
                                kind,
                                target -> acts.accept(draw(view, chart).keep(target, kind))))
                        .forEach(entries::add));
        entries.add(new Entry(
                messages.text("income.export.figures", Kind.CSV.name()),
                name,
                Kind.CSV,
                target -> acts.accept(new Act.ExportIncome(target))));
        menu.show(under, entries);
    }

    /// What is only tried out is no forecast: its file is proposed under a name that says so.
    private String name(IncomeView view) {
        return messages.text(view.whatIf().tried().isEmpty() ? "income.export.name" : "income.export.name.what-if");
    }

    private Sheet draw(IncomeView view, IncomeView.Chart picture) {
        IncomeChart chart = new IncomeChart(month -> {});
        chart.render(picture);
        VBox.setVgrow(chart, Priority.ALWAYS);
        Legend legend = new Legend(messages);
        legend.render(picture);
        VBox content = new VBox(chart, legend, Words.wrapped(picture.caption(), Styles.MUTED, Styles.SMALL));
        content.getStyleClass().add("column");
        return new Sheet(
                        view.picture().title(),
                        said(view),
                        content,
                        List.of(Look.sheet(IncomeScreen.class, "income.css")))
                .around(WIDTH, HEIGHT);
    }

    /// What the figures are, and of when.
    private String said(IncomeView view) {
        return Stream.concat(
                        view.measures().stream().filter(MeasureChip::current).map(MeasureChip::text),
                        Stream.concat(
                                view.terms().stream()
                                        .filter(term -> term.current() && !(term.act() instanceof Act.SwitchSamples))
                                        .map(TermChip::text),
                                Stream.of(view.picture().asOf())))
                .reduce((before, next) -> messages.text("picture.detail", before, next))
                .orElse("");
    }
}
