package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.append;
import static dev.milepost.store.Acts.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.ProgressStoreContract;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The views that people see at a SQL prompt say what the program says.
class ViewsTest {

    private static final long SEED = Long.getLong("milepost.views.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void theViewsSayWhatProgressSays() throws SQLException {
        Random random = new Random(SEED);
        List<ProgressEvent> kinds = ProgressStoreContract.everyKind();
        Progress progress;
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (int act = 0; act < 200; act++) {
                List<ProgressEvent> events = Stream.generate(() -> kinds.get(random.nextInt(kinds.size())))
                        .limit(1 + random.nextInt(4))
                        .toList();
                append(store, AT, events);
            }
            progress = Progress.of(store.entries(ROADMAP, 0));
        }
        List<ProgressEvent> held = kinds.stream()
                .map(ProgressEvent::register)
                .distinct()
                .flatMap(register -> progress.held(register).stream())
                .toList();
        SortedSet<String> expected =
                held.stream().flatMap(ViewsTest::lines).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, lines(), () -> "seed " + SEED);
    }

    @Test
    void roadmapsAreKeptApart() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            append(store, AT, List.of(Acts.ticked("a")));
            store.append(Draft.change(
                    new RoadmapId("piano"),
                    AT,
                    Origin.WINDOW,
                    0,
                    List.of(new Withdrawn(Acts.ticked("a").register()))));
        }
        assertEquals(List.of("item_state|a|done|2026-03-14"), List.copyOf(lines()));
    }

    @Test
    void theHistoryHasEveryEntry() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            append(store, AT, ProgressStoreContract.everyKind());
        }
        try (Connection connection = plain(folder)) {
            assertEquals(
                    Integer.toString(ProgressStoreContract.everyKind().size()),
                    Acts.ask(connection, "SELECT count(*) FROM history"));
        }
    }

    /// What an event is in the views of its kind.
    private static Stream<String> lines(ProgressEvent event) {
        return switch (event) {
            case ScenarioSaved(var name, var assumptions) ->
                assumptions.isEmpty()
                        ? Stream.of(line("scenario", name, "-", "-"))
                        : assumptions.entrySet().stream()
                                .map(each -> line(
                                        "scenario",
                                        name,
                                        each.getKey(),
                                        each.getValue().text()));
            case ForecastMade forecast ->
                Stream.concat(
                        Stream.of(line(
                                "forecast",
                                forecast.month(),
                                forecast.on(),
                                forecast.engine(),
                                forecast.seed(),
                                forecast.inputsSha256(),
                                forecast.points().size())),
                        forecast.points().stream().map(point -> line(forecast.month(), point)));
            default -> Stream.of(line(event));
        };
    }

    private static String line(int madeIn, ForecastPoint point) {
        return line(
                "forecast_point",
                madeIn,
                point.metric().id(),
                point.month(),
                point.amounts().stream().map(ViewsTest::units).collect(Collectors.joining("|")),
                point.currency());
    }

    private static String line(ProgressEvent event) {
        return switch (event) {
            case AssumptionMade(var key, var value) -> line("assumption", key, value.text());
            case ScenarioSaved _, ForecastMade _ -> throw new IllegalArgumentException("of several lines");
            case ItemStateSet(var item, var state, var on) -> line("item_state", item, state.id(), on);
            case StartDateSet(var start) -> line("start_date", start);
            case TrackChosen(var section, var track) -> line("track", section, track);
            case MilestoneReached(var milestone, var on, var pay) ->
                line("milestone", milestone, on, pay.map(ViewsTest::amount).orElse("-|-"));
            case SalaryStated(var salary) -> line("salary", amount(salary));
            case IncomeRecorded(var month, var amount, var stream) ->
                line("income", month, stream.map(StreamId::value).orElse("-"), amount(amount));
            case NoteWritten(var about, var text) -> line("note", subject(about), text);
            case EvidenceAdded(var about, var number, var evidence, var caption, var on) ->
                line("evidence", subject(about), number, evidence(evidence), orNone(caption), on);
            case CountRecorded(var item, var on, var count) -> line("count_by_day", item, on, count);
            case DueDateSet(var item, var due) -> line("due_date", item, due);
            case MetricRead(var metric, var on, var value, var note) ->
                line("reading", metric, on, value, orNone(note));
            case PauseTaken(var from, var until, var reason) ->
                line("pause", from, until.map(LocalDate::toString).orElse("-"), orNone(reason));
            case FindingDismissed(var finding) -> line("dismissed_finding", finding);
            case GateSet(var milestone, var number, var text, var met) ->
                line(
                        "gate",
                        milestone,
                        number,
                        text,
                        met.map(LocalDate::toString).orElse("-"));
            case BaselineKept(var baseline, var about, var begin, var end) ->
                line("baseline", baseline, subject(about), begin, end);
            case Withdrawn _ -> throw new IllegalArgumentException("nothing is held");
        };
    }

    private SortedSet<String> lines() throws SQLException {
        SortedSet<String> lines = new TreeSet<>();
        try (Connection connection = plain(folder)) {
            for (String view : List.of(
                    "item_state: item, state, since",
                    "start_date: start",
                    "track: section, track",
                    "milestone: milestone, reached_on, pay, currency",
                    "salary: salary, currency",
                    "income: month, stream, amount, currency",
                    "note: about_kind, about, note",
                    "evidence: about_kind, about, ordinal, form, evidence, sha256, bytes, caption, since",
                    "count_by_day: item, day, count",
                    "due_date: item, due",
                    "reading: metric, day, value, note",
                    "pause: first_day, last_day, reason",
                    "dismissed_finding: finding",
                    "baseline: baseline, about_kind, about, begins_on, ends_on",
                    "gate: milestone, ordinal, gate, met_on",
                    "assumption: assumption, value",
                    "scenario: scenario, assumption, value",
                    "forecast: made_in, made_on, engine, seed, inputs_sha256, points",
                    "forecast_point: made_in, metric, month, p10, p25, p50, p75, p90, currency")) {
                String name = view.substring(0, view.indexOf(':'));
                lines.addAll(rows(connection, name, view.substring(view.indexOf(':') + 1)));
            }
        }
        return lines;
    }

    private static List<String> rows(Connection connection, String view, String columns) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM " + view)) {
            int count = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> cells = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    cells.add(Objects.requireNonNullElse(rows.getString(i), "-"));
                }
                lines.add(line(view, cells.toArray()));
            }
        }
        return lines;
    }

    private static String line(String view, Object... cells) {
        return view + "|" + Stream.of(cells).map(Object::toString).collect(Collectors.joining("|"));
    }

    /// As SQLite writes the number of a view.
    private static String amount(Money amount) {
        return units(amount) + "|" + amount.currency();
    }

    private static String units(Money amount) {
        BigDecimal units = BigDecimal.valueOf(amount.cents() / 100.0);
        return units.setScale(Math.max(1, units.scale())).toPlainString();
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var target) -> line("link", target, "-|-");
            case Evidence.FileReference(var path, var sha256, var bytes) -> line("file", path, sha256, bytes);
            case Evidence.Quote(var text) -> line("quote", text, "-|-");
            case Evidence.Figure(var value) -> line("figure", value, "-|-");
        };
    }

    private static String subject(Subject subject) {
        return subject.kind().id() + "|" + subject.id();
    }

    private static String orNone(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).orElse("-");
    }
}
