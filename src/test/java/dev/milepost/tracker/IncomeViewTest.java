package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Register;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.tracker.IncomeView.Layer;
import dev.milepost.tracker.IncomeView.SheetLine;
import dev.milepost.ui.Given;
import dev.milepost.ui.Pictured;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncomeViewTest {

    /// The view in every measure, checked to be drawable.
    private static IncomeView view(AppState state) {
        for (Measure measure : Measure.values()) {
            IncomeView view = IncomeView.of(state.with(state.outlook().measuring(measure)), Given.MESSAGES);
            view.chart().ifPresent(IncomeViewTest::check);
            view.table()
                    .rows()
                    .forEach(row -> assertEquals(view.table().columns().size(), row.size()));
        }
        return IncomeView.of(state, Given.MESSAGES);
    }

    private static void check(Chart chart) {
        assertTrue(chart.top() > 0 && Double.isFinite(chart.top()), "top " + chart.top());
        for (List<Double> line : List.of(chart.low(), chart.mid(), chart.high())) {
            assertEquals(chart.months(), line.size());
            line.forEach(amount -> assertTrue(
                    amount >= chart.bottom() && amount <= chart.top() + 1e-6, amount + " of " + chart.top()));
        }
        for (int i = 0; i < chart.months(); i++) {
            assertTrue(chart.low().get(i) <= chart.mid().get(i)
                    && chart.mid().get(i) <= chart.high().get(i));
        }
        assertEquals(chart.months(), chart.notes().size());
        assertTrue(chart.amounts().size() >= 2 && chart.amounts().size() <= 12, "ticks " + chart.amounts());
        assertEquals(
                chart.amounts().size(),
                chart.amounts().stream().map(tick -> tick.text()).distinct().count());
        chart.boxes().forEach(box -> assertTrue(box.begin() < box.end() && box.high() <= chart.top(), box.toString()));
        chart.brackets().forEach(bracket -> assertTrue(bracket.month() <= chart.months()));
    }

    private static ProgressEvent earned(int month, long amount) {
        return new IncomeRecorded(month, Money.ofUnits(amount, Given.shipped().currency()), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void theChartHoldsTheProjectionsFigures(Measure measure) {
        AppState state = Given.state(Given.shipped(), Given.STARTED).with(Outlook.FIRST.measuring(measure));
        Chart chart = view(state).chart().orElseThrow();
        Trajectories all = Trajectories.of(PlannedIncome.of(state.question()).model());
        List<Double> wanted = all.mid().months().stream()
                .map(month -> switch (measure) {
                    case ANNUAL, BY_STREAM -> month.annual().total();
                    case MONTHLY -> month.cash().total();
                    case CUMULATIVE -> month.cumulative().total();
                })
                .map(money -> money.cents() / 100.0)
                .toList();
        assertEquals(wanted, chart.mid());
    }

    @Test
    void theReferenceFigureOfTheShippedPlanIsTheLastOfAll() {
        AppState state = Given.state(Given.shipped()).with(Outlook.FIRST.measuring(Measure.CUMULATIVE));
        Chart chart = view(state).chart().orElseThrow();
        assertEquals(499_687.5, chart.mid().getLast(), 1e-6);
        assertEquals(425_208.33, chart.low().getLast(), 0.01);
        assertEquals(574_166.67, chart.high().getLast(), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void lossesAreInSight(Measure measure) {
        AppState state = Pictured.losing(Outlook.FIRST.measuring(measure));
        Chart chart = view(state).chart().orElseThrow();
        double step = chart.amounts().get(1).amount() - chart.bottom();
        double least = measure == Measure.BY_STREAM
                ? chart.layers().stream()
                        .flatMap(layer -> layer.tops().stream())
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElseThrow()
                : chart.low().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        boolean anyBelow = measure != Measure.CUMULATIVE;
        assertEquals(anyBelow, least < 0, "least " + least);
        assertEquals(anyBelow ? Math.floor(least / step) * step : 0, chart.bottom(), 1e-6);
        assertEquals(chart.bottom(), chart.amounts().getFirst().amount());
        assertEquals(chart.top(), chart.amounts().getLast().amount(), 1e-6);
        assertTrue(chart.amounts().stream().anyMatch(tick -> tick.amount() == 0), "a tick at nothing");
        assertTrue(chart.amounts().size() <= 12, "ticks " + chart.amounts());
    }

    @Test
    void streamsThatLoseHangBelowNothingOneUnderTheOther() {
        Chart chart = view(Pictured.losing(Outlook.FIRST.measuring(Measure.BY_STREAM)))
                .chart()
                .orElseThrow();
        Layer training = layer(chart, "Training");
        Layer writing = layer(chart, "Writing");
        assertEquals(
                List.of(0.0, -30_000.0),
                List.of(writing.bases().get(3), writing.tops().get(3)));
        assertEquals(
                List.of(-30_000.0, -48_000.0),
                List.of(training.bases().get(3), training.tops().get(3)));
        for (int month = 0; month < chart.months(); month++) {
            int at = month;
            double sum = chart.layers().stream()
                    .mapToDouble(layer -> layer.tops().get(at) - layer.bases().get(at))
                    .sum();
            assertEquals(chart.mid().get(month), sum, 0.01, "month " + (month + 1));
        }
    }

    private static Layer layer(Chart chart, String name) {
        return chart.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMonthAheadComparesTheFuturesWithThePlan() {
        assertEquals(
                "Middle of the simulated futures $200k, $75k below the plan’s; 8 in 10 from $150k to $250k",
                total(Measure.ANNUAL, 20).rule());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidOfAMonthAheadIsReadInTheSheet(Measure measure) {
        for (int month = 7; month <= 24; month++) {
            SheetLine total = total(measure, month);
            Matcher said = COMPARED.matcher(total.rule());
            assertTrue(said.matches(), total.rule());
            double step = measure == Measure.MONTHLY ? 100 : 1_000;
            double plan = Math.round(units(total.amounts().get(1)) / step) * step;
            double apart = said.group(3) == null ? 0 : units(said.group(3));
            double way = "below".equals(said.group(4)) ? -1 : 1;
            assertEquals(plan + way * apart, units(said.group(1)), 1e-6, total.rule());
        }
        assertEquals("", total(measure, 2).rule(), "a month that is over is no future");
    }

    private static final Pattern COMPARED = Pattern.compile(
            "Middle of the simulated futures (\\S+), (as the plan’s|(\\S+) (above|below) the plan’s); 8 in 10 from .+");

    private static double units(String amount) {
        try {
            return new AmountReader(Given.shipped().currency()).earned(amount).cents() / 100.0;
        } catch (AmountException unreadable) {
            throw new AssertionError(amount, unreadable);
        }
    }

    private static SheetLine total(Measure measure, int month) {
        Outlook measuring = Outlook.FIRST.measuring(measure);
        return view(Pictured.state(measuring.earning(measuring.income().opening(Optional.of(month)))))
                .sheet()
                .orElseThrow()
                .lines()
                .getLast();
    }

    @Test
    void aPlanWithoutIncomeHasNoChartUntilSomethingIsLogged() {
        Roadmap work = Given.file("title: T", "months: 6");
        assertEquals(Optional.empty(), view(Given.state(work)).chart());
        assertEquals(List.of(), view(Given.state(work)).table().rows());
        Chart chart =
                view(Given.state(work, Given.STARTED, earned(2, 700))).chart().orElseThrow();
        assertEquals(List.of(0.0, 8_400.0), chart.mid().subList(0, 2));
    }

    @Test
    void onlyTargetsAreDrawnToo() {
        Roadmap aims =
                Given.file("title: T", "months: 6", "income: {targets: [{scenario: Hope, month: 6, income: $90k}]}");
        IncomeView view = view(Given.state(aims));
        assertEquals(1, view.chart().orElseThrow().brackets().size());
        assertTrue(view.targets().getFirst().plan().contains("is below the target: "));
    }

    @Test
    void oneMonthAndTenYearsAreDrawn() {
        for (int months : List.of(1, 2, 12, 13, 36, 37, 120)) {
            Roadmap roadmap = Given.file(
                    "title: T", "months: " + months, "income: {salary: [{months: 1-" + months + ", pay: $50k-$60k}]}");
            Chart chart = view(Given.state(roadmap, Given.STARTED)).chart().orElseThrow();
            assertEquals(months, chart.months());
            assertTrue(
                    chart.ticks().size() >= 2 && chart.ticks().size() <= 13,
                    months + ": " + chart.ticks().size());
        }
    }

    @Test
    void fourHundredStreamsAddUpWithTheSmallestTakenTogether() {
        Roadmap many = Given.file(Stream.concat(
                        Stream.of("title: T", "months: 24", "income:", "  streams:"),
                        IntStream.rangeClosed(1, 400)
                                .mapToObj(i -> "    - {id: s" + i + ", kind: content, title: Stream " + i
                                        + ", pay: $1k, month: 3}"))
                .toArray(String[]::new));
        IncomeView view = view(Given.state(many, Given.STARTED));
        List<List<String>> rows = view.table().rows();
        assertEquals(42, rows.size());
        assertEquals("362 smaller ones", rows.get(39).getFirst());
        assertEquals("$361,000", rows.get(39).get(3));
        assertEquals("$400,000", rows.get(40).get(3));
        assertEquals(400_000.0, view.chart().orElseThrow().mid().getLast());
    }

    @Test
    void theSmallestAndTheLargestAmountsAreDrawn() {
        for (String pay : List.of("$0.01", "$1", "$999,999,999,999")) {
            Roadmap roadmap =
                    Given.file("title: T", "months: 6", "income: {salary: [{months: 1-6, pay: \"" + pay + "\"}]}");
            assertTrue(view(Given.state(roadmap, Given.STARTED)).chart().isPresent(), pay);
        }
    }

    @Test
    void theAxisSaysWhatItsLinesStandFor() {
        Roadmap small = Given.file("title: T", "months: 6", "income: {salary: [{months: 1-6, pay: $16k}]}");
        Chart chart = view(Given.state(small)).chart().orElseThrow();
        assertEquals(
                List.of("$0", "$2k", "$4k", "$6k", "$8k", "$10k", "$12k", "$14k", "$16k"),
                chart.amounts().stream().map(IncomeView.AmountTick::text).toList());
        Roadmap smaller = Given.file("title: T", "months: 6", "income: {salary: [{months: 1-6, pay: $18k}]}");
        assertEquals(
                "$2.5k",
                view(Given.state(smaller))
                        .chart()
                        .orElseThrow()
                        .amounts()
                        .get(1)
                        .text());
    }

    @Test
    void aStartAheadOrLongAgoHasNoToday() {
        for (LocalDate start : List.of(Given.TODAY.plusYears(1), Given.TODAY.minusYears(30))) {
            IncomeView view = view(Given.state(Given.shipped(), new StartDateSet(start)));
            assertTrue(view.chart().orElseThrow().today().isEmpty());
            assertTrue(view.form().month() >= 1 && view.form().month() <= 24);
        }
    }

    @Test
    void theFormOffersTheLastClosedMonth() {
        assertEquals(6, view(Given.state(Given.shipped(), Given.STARTED)).form().month());
        assertEquals(1, view(Given.state(Given.shipped())).form().month());
    }

    @Test
    void whatWasLoggedForAStreamThatIsGoneOrBeyondThePlanIsListed() {
        AppState state = Given.state(
                Given.shipped(),
                Given.STARTED,
                earned(99, 5),
                new IncomeRecorded(
                        2, Money.ofUnits(7, Given.shipped().currency()), Optional.of(new StreamId("long-gone"))));
        assertEquals(
                List.of("$5", "$7"),
                view(state).logged().stream().map(IncomeView.Logged::amount).toList());
    }

    private static AppState loggedPartly(Measure measure) {
        Roadmap two = Given.file(
                "title: T",
                "months: 6",
                "income:",
                "  salary: [{months: 1-6, pay: $120k}]",
                "  streams: [{id: talks, kind: content, title: Talks, pay: $12k, month: 1}]");
        return Given.state(
                        two,
                        Given.STARTED,
                        earned(1, 9_000),
                        new IncomeRecorded(2, Money.ofUnits(900, two.currency()), Optional.of(new StreamId("talks"))),
                        earned(3, 9_500))
                .with(Outlook.FIRST.measuring(measure));
    }

    private static List<Integer> loggedMonths(Chart chart) {
        return chart.logged().stream().map(IncomeView.LoggedPoint::month).toList();
    }

    @Test
    void onlyWhatIsLoggedInFullIsDrawnAsLogged() {
        Chart chart = view(loggedPartly(Measure.MONTHLY)).chart().orElseThrow();
        assertEquals(List.of(1, 3), loggedMonths(chart));
        assertTrue(chart.notes().get(0).endsWith(", logged"), chart.notes().get(0));
        assertTrue(
                chart.notes().get(1).contains(", partly logged ("),
                chart.notes().get(1));
        assertTrue(
                chart.notes().get(3).endsWith(", the plan carried on from what you logged"),
                chart.notes().get(3));
    }

    @Test
    void aSumIsLoggedOnlyWhileEveryMonthSoFarIs() {
        Chart chart = view(loggedPartly(Measure.CUMULATIVE)).chart().orElseThrow();
        assertEquals(List.of(1), loggedMonths(chart));
        assertTrue(
                chart.notes().get(2).contains(", partly logged ("),
                chart.notes().get(2));
    }

    @Test
    void whatWasLoggedIsTakenBackByItsKey() {
        AppState state = Given.state(
                Given.shipped(),
                Given.STARTED,
                earned(2, 8_000),
                new IncomeRecorded(
                        3, Money.ofUnits(14_020, Given.shipped().currency()), Optional.of(new StreamId("consulting"))));
        IncomeView.Logged latest = view(state).logged().getFirst();
        assertEquals(new IncomeKey(3, Optional.of(new StreamId("consulting"))), latest.key());
        assertEquals("$14,020", latest.amount());
        assertEquals("$14.02k", latest.editing());
        List<Effect> effects =
                Update.of(state, new Act.RemoveIncome(latest.key())).effects();
        assertEquals(
                List.of(new Effect.Append(
                        Purpose.CHANGE,
                        state.journal().through(),
                        List.of(new Withdrawn(new Register.OfIncome(latest.key()))))),
                effects);
    }
}
