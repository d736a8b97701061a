package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.Reached;
import dev.milepost.progress.Standing;
import dev.milepost.progress.Subject;
import dev.milepost.report.CsvTable.Row;
import dev.milepost.roadmap.Counter;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One roadmap with everything done about it as tables for a spreadsheet, a file each.
///
/// Days are ISO dates, amounts plain decimals of the main unit with their currency beside them. What the roadmap no
/// longer has keeps its rows.
public final class ProgressTables {

    private static final Comparator<Subject> BY_SUBJECT =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    private final Roadmap roadmap;
    private final Journal journal;
    private final Progress progress;
    private final Optional<PlanCalendar> calendar;
    private final Map<ItemId, List<Part>> paths;

    private ProgressTables(Roadmap roadmap, Journal journal) {
        this.roadmap = roadmap;
        this.journal = journal;
        this.progress = journal.progress();
        this.calendar = progress.start().map(PlanCalendar::new);
        this.paths = roadmap.paths();
    }

    /// What each file holds, by its name.
    public static Map<String, String> of(Roadmap roadmap, Journal journal) {
        ProgressTables tables = new ProgressTables(roadmap, journal);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("items.csv", tables.items().write());
        files.put("milestones.csv", tables.milestones().write());
        files.put("income.csv", tables.income().write());
        files.put("metrics.csv", tables.metrics().write());
        files.put("evidence.csv", tables.evidence().write());
        files.put("pauses.csv", tables.pauses().write());
        files.put("journal.csv", tables.journal().write());
        return Collections.unmodifiableMap(files);
    }

    private CsvTable items() {
        CsvTable table = new CsvTable(
                "id", "path", "text", "state", "since", "due", "plan_due", "count", "goal", "note", "evidence");
        roadmap.items().forEach(item -> table.add(item(item)));
        Set<ItemId> known = roadmap.items().map(Item::id).collect(Collectors.toSet());
        progress.subjects().stream()
                .filter(about -> about.kind() == Subject.Kind.ITEM)
                .map(about -> new ItemId(about.id()))
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> table.add(item(id, "", "", Optional.empty(), Optional.empty())));
        return table;
    }

    private Row item(Item item) {
        List<Part> path = paths.getOrDefault(item.id(), List.of());
        return item(
                item.id(),
                path.stream().map(Part::title).collect(Collectors.joining(" › ")),
                item.text(),
                planDue(path),
                item.counter());
    }

    private Row item(ItemId id, String path, String text, Optional<LocalDate> planDue, Optional<Counter> counter) {
        Optional<Standing> standing = progress.standing(id);
        Subject about = Subject.of(id);
        int count = progress.count(id);
        return new Row()
                .plain(id)
                .text(path)
                .text(text)
                .plain(standing.map(Standing::state).orElse(ItemState.TO_DO).id())
                .plain(standing.map(Standing::on))
                .plain(progress.due(id))
                .plain(planDue)
                .plain(Optional.of(count).filter(counted -> counted > 0 || counter.isPresent()))
                .plain(counter.map(ProgressTables::goal))
                .text(progress.note(about))
                .number(progress.evidence(about).size());
    }

    private Optional<LocalDate> planDue(List<Part> path) {
        MonthLane lane = MonthLane.ofStages(roadmap);
        return path.stream()
                .findFirst()
                .filter(Stage.class::isInstance)
                .flatMap(stage -> calendar.map(
                        days -> days.lastDay(lane.end(roadmap.stages().indexOf(stage)))));
    }

    private static String goal(Counter counter) {
        return counter.target()
                + counter.per()
                        .map(rhythm -> " a " + rhythm.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }

    private CsvTable milestones() {
        CsvTable table = new CsvTable("id", "kind", "title", "month", "plan", "reached", "pay", "currency", "note");
        for (Milestone milestone : roadmap.milestones()) {
            Optional<Reached> reached = progress.reached(milestone.id());
            Optional<Money> pay = reached.flatMap(Reached::pay);
            table.add(new Row()
                    .plain(milestone.id())
                    .plain(milestone.kind().name().toLowerCase(Locale.ROOT))
                    .text(milestone.title())
                    .number(milestone.month())
                    .plain(calendar.map(days -> days.lastDay(milestone.month())))
                    .plain(reached.map(Reached::on))
                    .number(pay.map(Money::units))
                    .plain(pay.map(Money::currency))
                    .text(progress.note(Subject.of(milestone.id()))));
        }
        return table;
    }

    private CsvTable income() {
        CsvTable table = new CsvTable("month", "first_day", "stream", "amount", "currency");
        for (Map.Entry<IncomeKey, Money> income : progress.income().entrySet()) {
            int month = income.getKey().month();
            table.add(new Row()
                    .number(month)
                    .plain(calendar.map(days -> days.firstDay(month)))
                    .plain(income.getKey().stream().map(StreamId::value))
                    .number(Optional.of(income.getValue().units()))
                    .plain(income.getValue().currency()));
        }
        return table;
    }

    private CsvTable metrics() {
        CsvTable table = new CsvTable("id", "text", "on", "value", "unit", "note");
        Map<MetricId, Metric> known = roadmap.metrics().stream()
                .flatMap(ProgressTables::metrics)
                .collect(Collectors.toMap(Metric::id, metric -> metric, (one, _) -> one));
        for (Subject about : subjects(Subject.Kind.METRIC)) {
            MetricId id = new MetricId(about.id());
            Optional<Metric> metric = Optional.ofNullable(known.get(id));
            for (MetricRead reading : progress.readings(id).values()) {
                table.add(new Row()
                        .plain(id)
                        .text(metric.map(Metric::text))
                        .plain(reading.on())
                        .number(Optional.of(reading.value()))
                        .text(metric.flatMap(Metric::unit))
                        .text(reading.note()));
            }
        }
        return table;
    }

    private static Stream<Metric> metrics(MetricGroup group) {
        return Stream.concat(group.metrics().stream(), group.groups().stream().flatMap(ProgressTables::metrics));
    }

    private List<Subject> subjects(Subject.Kind kind) {
        return progress.subjects().stream()
                .filter(about -> about.kind() == kind)
                .sorted(BY_SUBJECT)
                .toList();
    }

    private CsvTable evidence() {
        CsvTable table = new CsvTable(
                "about_kind", "about", "number", "on", "form", "reference", "value", "caption", "sha256", "bytes");
        progress.subjects().stream()
                .sorted(BY_SUBJECT)
                .flatMap(about -> progress.evidence(about).stream())
                .forEach(piece -> table.add(evidence(piece)));
        return table;
    }

    private static Row evidence(EvidenceAdded piece) {
        Row row = new Row()
                .plain(piece.about().kind().id())
                .plain(piece.about().id())
                .number(piece.number())
                .plain(piece.on());
        Optional<BigDecimal> none = Optional.empty();
        return switch (piece.evidence()) {
            case Evidence.Link(var target) ->
                row.plain("link")
                        .text(target.toString())
                        .number(none)
                        .text(piece.caption())
                        .plain("")
                        .plain("");
            case Evidence.FileReference(var path, var sha256, var bytes) ->
                row.plain("file")
                        .text(path)
                        .number(none)
                        .text(piece.caption())
                        .plain(sha256)
                        .number(bytes);
            case Evidence.Quote(var text) ->
                row.plain("quote")
                        .text(text)
                        .number(none)
                        .text(piece.caption())
                        .plain("")
                        .plain("");
            case Evidence.Figure(var value) ->
                row.plain("figure")
                        .plain("")
                        .number(Optional.of(value))
                        .text(piece.caption())
                        .plain("")
                        .plain("");
        };
    }

    private CsvTable pauses() {
        CsvTable table = new CsvTable("from", "until", "reason");
        for (PauseTaken pause : progress.pauses()) {
            table.add(new Row().plain(pause.from()).plain(pause.until()).text(pause.reason()));
        }
        return table;
    }

    private CsvTable journal() {
        CsvTable table = new CsvTable(
                "sequence",
                "act",
                "at",
                "origin",
                "purpose",
                "kind",
                "about_kind",
                "about",
                "on",
                "until",
                "value",
                "number",
                "currency",
                "text");
        for (JournalEntry entry : journal.entries()) {
            Row row = new Row()
                    .number(entry.sequence())
                    .number(entry.stamp().act())
                    .plain(entry.at())
                    .plain(entry.origin().id())
                    .plain(entry.stamp().purpose().id());
            table.add(EventCells.of(entry.event()).addTo(row));
        }
        return table;
    }
}
