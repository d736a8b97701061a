package dev.milepost.progress;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
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
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/// What people may do to a journal, for properties: few things, so that acts meet.
final class AnyHistory {

    static final RoadmapId ROADMAP = new RoadmapId("test");

    private static final AssumptionKey WAIT = AssumptionKey.of(AssumptionKind.WAIT, "m");

    private AnyHistory() {}

    /// Something done to a journal.
    sealed interface Deed {

        record Say(List<ProgressEvent> events) implements Deed {}

        record UndoLast() implements Deed {}

        record RedoLast() implements Deed {}

        /// Undoes one act of the past, if nothing was said anew since.
        ///
        /// @param which counted from the first, round and round
        record UndoOne(int which) implements Deed {}

        /// The program keeps a forecast of a month.
        record Keep(int month, String engine) implements Deed {}
    }

    static ListArbitrary<Deed> deeds() {
        return Arbitraries.<Deed>frequencyOf(
                        Tuple.of(6, acts().map(Deed.Say::new)),
                        Tuple.of(3, Arbitraries.create(Deed.UndoLast::new)),
                        Tuple.of(2, Arbitraries.create(Deed.RedoLast::new)),
                        Tuple.of(1, Arbitraries.integers().between(0, 30).map(Deed.UndoOne::new)),
                        Tuple.of(
                                1,
                                Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of("1", "2"))
                                        .as(Deed.Keep::new)))
                .list()
                .ofMaxSize(40);
    }

    static ListArbitrary<ProgressEvent> acts() {
        return events().list().ofMinSize(1).ofMaxSize(5);
    }

    static Arbitrary<ProgressEvent> events() {
        return Arbitraries.<ProgressEvent>frequencyOf(
                Tuple.of(9, statements()), Tuple.of(1, statements().map(event -> new Withdrawn(event.register()))));
    }

    private static Arbitrary<ProgressEvent> statements() {
        Arbitrary<ItemId> items = Arbitraries.of("a", "b", "c").map(ItemId::new);
        Arbitrary<Subject> subjects =
                Arbitraries.oneOf(items.map(Subject::of), Arbitraries.just(Subject.of(new MilestoneId("m"))));
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 3)
                .map(day -> LocalDate.of(2026, 3, 1).plusDays(day));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 3);
        Arbitrary<Money> amounts = numbers.map(units -> Money.ofUnits(units, Currency.getInstance("USD")));
        Arbitrary<String> texts = Arbitraries.of("one", "two\n\n*lines*", "déjà vu");
        return Arbitraries.<ProgressEvent>oneOf(List.<Arbitrary<? extends ProgressEvent>>of(
                Combinators.combine(items, Arbitraries.of(ItemState.class), days)
                        .as(ItemStateSet::new),
                days.map(StartDateSet::new),
                Arbitraries.of("x", "y").map(track -> new TrackChosen(new PartId("choice"), new PartId(track))),
                Combinators.combine(days, amounts.optional())
                        .as((on, pay) -> new MilestoneReached(new MilestoneId("m"), on, pay)),
                amounts.map(SalaryStated::new),
                Combinators.combine(numbers, amounts, Arbitraries.of(true, false))
                        .as((month, amount, whole) -> new IncomeRecorded(
                                month, amount, whole ? Optional.empty() : Optional.of(new StreamId("s")))),
                Combinators.combine(subjects, texts).as(NoteWritten::new),
                Combinators.combine(subjects, numbers, texts, days)
                        .as((about, number, text, on) ->
                                new EvidenceAdded(about, number, new Evidence.Quote(text), "", on)),
                Combinators.combine(items, days, numbers).as(CountRecorded::new),
                Combinators.combine(items, days).as(DueDateSet::new),
                Combinators.combine(days, numbers)
                        .as((on, value) -> new MetricRead(new MetricId("k"), on, BigDecimal.valueOf(value), "")),
                days.map(from -> new PauseTaken(from, Optional.empty(), "")),
                numbers.map(number -> new ProgressEvent.FindingDismissed(new FindingId("f" + number))),
                Combinators.combine(subjects, days)
                        .as((about, day) -> new ProgressEvent.BaselineKept("spring", about, day, day)),
                Combinators.combine(numbers, texts.filter(text -> text.lines().count() == 1), days.optional())
                        .as((number, text, met) -> new GateSet(new MilestoneId("m"), number, text, met)),
                numbers.map(number -> new AssumptionMade(WAIT, months(number))),
                Combinators.combine(Arbitraries.of("fast", "slow"), numbers)
                        .as((name, number) -> new ScenarioSaved(name, new TreeMap<>(Map.of(WAIT, months(number)))))));
    }

    private static AssumptionValue months(int number) {
        return new AssumptionValue.Figure(BigDecimal.valueOf(number));
    }

    /// What people did, without the forecasts that the program kept.
    static Progress withoutForecasts(Progress progress) {
        return progress.after(progress.forecasts().keySet().stream()
                .<ProgressEvent>map(month -> new Withdrawn(new Register.OfForecast(month)))
                .toList());
    }

    static ProgressEvent forecast(int month, String engine) {
        return new ForecastMade(month, LocalDate.of(2026, 3, 1), engine, 42, "0".repeat(64), List.of());
    }

    /// The journal that deeds leave in a store, an hour apart.
    static Journal journal(ProgressStore store, List<Deed> deeds) {
        Journal journal = Journal.of(store.entries(ROADMAP, 0));
        for (Deed deed : deeds) {
            journal = after(store, journal, deed);
        }
        return journal;
    }

    static Journal journal(List<Deed> deeds) {
        return journal(new InMemoryStore(), deeds);
    }

    static Journal after(ProgressStore store, Journal journal, Deed deed) {
        return switch (deed) {
            case Deed.Say(var events) -> said(store, journal, Purpose.CHANGE, events);
            case Deed.UndoLast() ->
                journal.undoable()
                        .map(span -> said(store, journal, new Purpose.Undo(span), journal.undoing(span)))
                        .orElse(journal);
            case Deed.RedoLast() ->
                journal.redoable()
                        .map(span -> said(store, journal, new Purpose.Redo(span), journal.redoing(span)))
                        .orElse(journal);
            case Deed.UndoOne(var which) -> undoneOne(store, journal, which);
            case Deed.Keep(var month, var engine) ->
                said(store, journal, Purpose.CHANGE, List.of(forecast(month, engine)));
        };
    }

    private static Journal undoneOne(ProgressStore store, Journal journal, int which) {
        List<Span> changes = journal.acts().stream()
                .filter(act -> act.stamp().purpose() instanceof Purpose.Change)
                .map(JournalAct::span)
                .filter(span -> !journal.isUndone(span) && !journal.isKept(span))
                .toList();
        if (changes.isEmpty()) {
            return journal;
        }
        Span span = changes.get(which % changes.size());
        return journal.isOutdated(span) ? journal : said(store, journal, new Purpose.Undo(span), journal.undoing(span));
    }

    private static Journal said(ProgressStore store, Journal journal, Purpose purpose, List<ProgressEvent> events) {
        Instant at = Instant.parse("2026-03-01T08:00:00Z")
                .plusSeconds(3600L * journal.acts().size());
        return journal.plus(store.append(new Draft(ROADMAP, at, Origin.WINDOW, purpose, journal.through(), events)));
    }
}
