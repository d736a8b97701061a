package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.projection.Crew;
import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.projection.SimulationResult.Headline;
import dev.milepost.prospect.Foresight;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Futures.Detail;
import dev.milepost.prospect.Overrides;
import dev.milepost.prospect.Prospect;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.IncomeView.Ahead;
import dev.milepost.tracker.IncomeView.Band;
import dev.milepost.tracker.IncomeView.DelayLine;
import dev.milepost.tracker.IncomeView.Delays;
import dev.milepost.tracker.IncomeView.Lever;
import dev.milepost.tracker.IncomeView.Stat;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the income screen says of the simulation.
class IncomeAheadTest {

    private static final AssumptionKey PACE = AssumptionKey.of(AssumptionKind.PACE);
    private static final AssumptionValue FAST = new AssumptionValue.Figure(new BigDecimal("1.5"));

    private static AppState state() {
        return Given.state(Given.shipped(), Given.STARTED);
    }

    private static AppState trying() {
        return state().with(Outlook.FIRST.trying(Overrides.NONE.with(PACE, FAST)));
    }

    private static IncomeView view(AppState state) {
        return IncomeView.of(state, Given.MESSAGES);
    }

    private static Band band(AppState state) {
        return view(state).chart().orElseThrow().band().orElseThrow();
    }

    @Test
    void nothingIsSaidOfTheFutureBeforeSomebodyLooked() {
        IncomeView view = view(state());
        assertTrue(view.chart().orElseThrow().band().isEmpty());
        assertTrue(view.ahead().isEmpty());
        assertTrue(view.delays().isEmpty());
        assertTrue(view.targets().stream().allMatch(target -> target.odds().isEmpty()));
    }

    @Test
    void theBandBeginsWhereTheClosedMonthsEnd() {
        Band band = band(HandMadeFutures.seen(state()));
        assertEquals(6, band.closed());
        assertEquals(100_000, band.p10().get(5));
        assertEquals(150_000, band.p10().get(6));
        assertEquals(250_000, band.p90().getLast());
        assertFalse(band.stale());
    }

    @Test
    void everyMeasureHasItsOwnFigures() {
        AppState seen = HandMadeFutures.seen(state());
        assertEquals(
                200_000 / 12.0,
                band(seen.with(seen.outlook().measuring(Measure.MONTHLY))).p50().getLast(),
                1e-9);
        assertEquals(
                15_000 * 24,
                band(seen.with(seen.outlook().measuring(Measure.CUMULATIVE)))
                        .p50()
                        .getLast(),
                1e-9,
                "the median of the sums, not the sum of the medians");
    }

    @Test
    void theHeadlineIsRoundedAsFarAsItIsKnown() {
        AppState state = state();
        List<Stat> whole =
                view(HandMadeFutures.seen(state)).ahead().orElseThrow().stats();
        assertEquals(
                List.of("$200k a year", "$150k–$250k", "$360k"),
                whole.stream().map(Stat::figure).toList());
        assertEquals("8 in 10: $336k–$384k", whole.getLast().note());
        Question question = state.question();
        AppState quick = state.with(Foreseen.NOTHING.with(
                question, HandMadeFutures.of(Prospect.of(question), Detail.PREVIEW, () -> false)));
        assertEquals(
                "8 in 10: $335k–$385k",
                view(quick).ahead().orElseThrow().stats().getLast().note());
    }

    /// Not what the last month ends with, which the chart and the table do not show either.
    @Test
    void theHeadlineIsTheIncomeOfTheLastMonthItself() {
        AppState state = state();
        Question question = state.question();
        Futures futures = HandMadeFutures.of(Prospect.of(question), Detail.FULL, () -> false);
        SimulationResult told = futures.result();
        Headline last = told.headlines().getLast();
        FanEstimate more =
                new FanEstimate(new Fan(1, 2, 999_000, 4, 5), last.runRate().errors());
        SimulationResult other = new SimulationResult(
                told.paths(),
                told.months(),
                told.milestones(),
                List.of(new Headline(
                        last.month(),
                        more,
                        last.meanRunRate(),
                        last.salaryRunRate(),
                        last.cumulative(),
                        last.meanCumulative())),
                told.targets(),
                told.samplePaths(),
                told.asPlanned(),
                told.belowAsPlanned());
        AppState seen = state.with(Foreseen.NOTHING.with(
                question,
                new Futures(futures.prospect(), Detail.FULL, other, futures.delayCosts(), futures.tornado())));
        assertEquals(
                List.of("$200k a year", "$150k–$250k", "$360k"),
                view(seen).ahead().orElseThrow().stats().stream()
                        .map(Stat::figure)
                        .toList());
    }

    @Test
    void whatRestsOnThePlanSaysSo() {
        Ahead ahead = view(HandMadeFutures.seen(state())).ahead().orElseThrow();
        assertTrue(ahead.thin());
        assertTrue(ahead.evidence().startsWith("Based on the plan, not on you: no ticks in "), ahead.evidence());
    }

    @Test
    void targetsHaveTheirOdds() {
        assertEquals(
                Collections.nCopies(3, "50%"),
                view(HandMadeFutures.seen(state())).targets().stream()
                        .map(IncomeView.TargetLine::odds)
                        .toList());
    }

    /// By the middles of the plan the target is reached in month 10; with nothing done by month 7 that is unlikely.
    @Test
    void aTargetIsToldByThePlanAndDoubtedWhereMostFuturesMissIt() {
        String items =
                IntStream.range(0, 40).mapToObj(number -> "Item " + number).collect(Collectors.joining(", "));
        Roadmap roadmap = Given.file(
                "title: Target",
                "stages:",
                "  - {title: Work, months: 1-10, items: [" + items + "]}",
                "milestones: [{id: lead, kind: advancement, month: 10, title: Lead}]",
                "income:",
                "  baseline: $100k",
                "  salary: [{months: 10-12, pay: $120k, after: lead}]",
                "  targets: [{scenario: Near, month: 12, income: $110k}, {scenario: Far, month: 12, income: $130k}]");
        AppState plan = Given.state(roadmap, Given.STARTED);
        assertEquals(
                List.of(true, false),
                view(plan).targets().stream().map(IncomeView.TargetLine::within).toList(),
                "nobody has looked yet");
        AppState doubted = plan.with(plan.foreseen()
                .with(
                        plan.question(),
                        new Foresight(Crew.alone()).of(plan.prospect(), Futures.Detail.FULL, () -> false)));
        IncomeView.TargetLine near = view(doubted).targets().getFirst();
        assertTrue(near.within() && near.doubted(), near.odds());
        AppState trusted = HandMadeFutures.seen(plan);
        assertFalse(view(trusted).targets().getFirst().doubted(), "52% is more than even");
        assertFalse(view(trusted).targets().getLast().within(), "the plan's middle is below");
    }

    @Test
    void howForecastsHaveDoneIsNotFoundAnewWithEveryMoveOfASlider() {
        AppState seen = HandMadeFutures.seen(state());
        AppState moved = seen.with(seen.outlook().trying(Overrides.NONE.with(PACE, FAST)));
        assertSame(seen.forecastRecord(), moved.forecastRecord());
        assertEquals(state().forecastRecord(), moved.forecastRecord());
    }

    @Test
    void theDearestDelayComesFirst() {
        Delays delays = view(HandMadeFutures.seen(state())).delays().orElseThrow();
        assertEquals(5, delays.lines().size());
        assertEquals("$2.4k", delays.lines().getFirst().cost());
        assertEquals(1, delays.lines().getFirst().share());
        assertTrue(delays.lines().stream().map(DelayLine::share).allMatch(share -> share > 0 && share <= 1));
    }

    @Test
    void aQuickAnswerLeavesTheLastDelaysStanding() {
        AppState seen = HandMadeFutures.seen(state());
        Question question = seen.question();
        AppState quick = seen.with(
                seen.foreseen().with(question, HandMadeFutures.of(Prospect.of(question), Detail.PREVIEW, () -> false)));
        Delays delays = view(quick).delays().orElseThrow();
        assertEquals(view(seen).delays().orElseThrow().lines(), delays.lines());
        assertTrue(delays.stale());
    }

    @Test
    void unansweredQuestionsMakeTheBandStale() {
        AppState seen = HandMadeFutures.seen(state());
        AppState moved = seen.with(seen.outlook().trying(Overrides.NONE.with(PACE, FAST)));
        assertTrue(band(moved).stale());
        assertTrue(view(moved).ahead().orElseThrow().stale());
        assertEquals(List.of(), view(moved).whatIf().effects(), "not known yet");
    }

    @Test
    void aBugTakesTheBandAwayAndSaysSo() {
        AppState seen = HandMadeFutures.seen(state());
        IncomeView view = view(seen.with(seen.foreseen().without(seen.question())));
        assertTrue(view.chart().orElseThrow().band().isEmpty());
        assertTrue(view.chart().orElseThrow().caption().contains("The simulation failed"));
        assertTrue(view.ahead().isEmpty());
    }

    @Test
    void whatIsTriedOutIsListedWithWhatItDoes() {
        IncomeView view = view(HandMadeFutures.seen(trying()));
        assertEquals(1, view.whatIf().tried().size());
        assertEquals("pace from today on", view.whatIf().tried().getFirst().title());
        assertTrue(
                view.whatIf().effects().contains("In all by month 24: +$10k"),
                view.whatIf().effects().toString());
        assertEquals(
                200_000,
                view.chart().orElseThrow().band().orElseThrow().unchanged().getLast());
    }

    @Test
    void movingALeverBackStopsTrying() {
        Lever pace = view(HandMadeFutures.seen(trying())).whatIf().levers().getFirst();
        assertEquals(new Act.TryOut(PACE, FAST), pace.notches().get(pace.at()));
        assertTrue(pace.isTried());
        assertEquals(
                1,
                pace.notches().stream().filter(new Act.StopTrying(PACE)::equals).count());
        Lever before = view(HandMadeFutures.seen(state())).whatIf().levers().getFirst();
        assertEquals(new Act.StopTrying(PACE), before.notches().get(before.at()));
        assertFalse(before.isTried());
    }

    @Test
    void everyNotchCanBeRecorded() {
        IncomeView view = view(HandMadeFutures.seen(state()));
        List<Lever> levers = Stream.concat(
                        view.whatIf().levers().stream(),
                        view.whatIf().groups().stream().flatMap(group -> group.levers().stream()))
                .toList();
        assertTrue(levers.size() > 10, "levers " + levers.size());
        for (Lever lever : levers) {
            assertTrue(lever.notches().size() > 1, lever.title());
            for (Act act : lever.notches()) {
                if (act instanceof Act.TryOut(Overrides(var values))) {
                    values.forEach((key, value) -> assertTrue(
                            AssumptionValue.parse(key.kind(), value.text()).isPresent(), key + " " + value));
                }
            }
        }
    }

    @Test
    void theMilestonesStandWhereTheyAreExpected() {
        IncomeView view = view(HandMadeFutures.seen(state()));
        assertEquals(
                9.0,
                view.chart().orElseThrow().marks().stream()
                        .filter(mark -> !mark.reached())
                        .mapToDouble(IncomeView.Mark::month)
                        .filter(month -> month == 9.0)
                        .findFirst()
                        .orElseThrow());
        assertTrue(view.chart().orElseThrow().notes().get(8).contains(": expected"));
    }

    @Test
    void monthsToComeSayWhatIsSimulated() {
        List<String> notes =
                view(HandMadeFutures.seen(state())).chart().orElseThrow().notes();
        assertFalse(notes.get(5).contains("Simulated"));
        assertTrue(
                notes.getLast().contains("Simulated: $200k in the middle, 8 in 10 from $150k to $250k"),
                notes.getLast());
    }
}
