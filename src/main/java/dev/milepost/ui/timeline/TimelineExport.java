package dev.milepost.ui.timeline;

import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Target;
import dev.milepost.tracker.TimelineView;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.paper.ExportMenu;
import dev.milepost.ui.paper.ExportMenu.Entry;
import dev.milepost.ui.paper.Kind;
import dev.milepost.ui.paper.SaveAs;
import dev.milepost.ui.paper.Sheet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Keeps the timeline as a picture: what is in sight, or the whole plan with all of its lanes.
///
/// It is drawn by a chart of its own, so that the one in the window stays as it is.
final class TimelineExport {

    private static final List<Kind> KINDS = List.of(Kind.PDF, Kind.PNG, Kind.SVG);

    /// Pixels a month takes in a picture of the whole plan, where that makes it neither narrow nor, on a page,
    /// too small to read.
    private static final double MONTH = 44;

    private static final double NARROWEST = 1080;
    private static final double WIDEST = 1480;

    private final Consumer<Act> acts;
    private final Messages messages;
    private final ExportMenu menu;

    TimelineExport(Consumer<Act> acts, Messages messages, SaveAs files) {
        this.acts = acts;
        this.messages = messages;
        this.menu = new ExportMenu(files, messages.text("timeline.export.title"));
    }

    /// @param chart that is in sight, with `view` in it
    void show(Node under, TimelineChart chart, TimelineView view) {
        menu.show(
                under,
                Stream.concat(
                                KINDS.stream()
                                        .map(kind -> entry(
                                                "timeline.export.sight",
                                                kind,
                                                target -> keepSight(chart, view, target, kind))),
                                KINDS.stream()
                                        .map(kind -> entry(
                                                "timeline.export.whole",
                                                kind,
                                                target -> keepWhole(view, target, kind))))
                        .toList());
    }

    private Entry entry(String key, Kind kind, Consumer<Target> keep) {
        return new Entry(messages.text(key, kind.name()), messages.text("timeline.export.name"), kind, keep);
    }

    private void keepSight(TimelineChart seen, TimelineView view, Target target, Kind kind) {
        TimelineChart chart = TimelineChart.onPaper();
        chart.render(view);
        double right = seen.scope().months(seen.plotWidth());
        Sheet sheet = sheet(chart, view, seen.scope().left(), right);
        chart.lookLike(seen);
        sheet.around(seen.getWidth(), seen.getHeight());
        acts.accept(sheet.keep(target, kind));
    }

    private void keepWhole(TimelineView view, Target target, Kind kind) {
        TimelineChart chart = TimelineChart.onPaper();
        chart.render(view);
        chart.lookAtAll(0);
        double width = Math.clamp(TimelineChart.LABELS + MONTH * view.months(), NARROWEST, WIDEST);
        Sheet sheet = sheet(chart, view, 0, view.months()).around(width, TimelineChart.heightOf(0));
        if (kind == Kind.PDF) {
            turnPages(sheet, chart, width);
        } else {
            sheet.around(width, TimelineChart.heightOf(chart.content()));
        }
        acts.accept(sheet.keep(target, kind));
    }

    /// The axis and the title stand on every page.
    private static void turnPages(Sheet sheet, TimelineChart chart, double width) {
        double room = sheet.room() - TimelineChart.heightOf(0);
        for (Paging.Page page : Paging.of(chart.breaks(), chart.content(), room).pages()) {
            chart.lookAtAll(page.top());
            sheet.around(width, TimelineChart.heightOf(page.bottom() - page.top()))
                    .turn();
        }
    }

    private Sheet sheet(TimelineChart chart, TimelineView view, double from, double to) {
        return new Sheet(
                view.picture().title(),
                messages.text(
                        "picture.detail",
                        view.axis().stretch(from, to),
                        view.picture().asOf()),
                chart,
                List.of(Look.sheet(TimelineScreen.class, "timeline.css")));
    }
}
