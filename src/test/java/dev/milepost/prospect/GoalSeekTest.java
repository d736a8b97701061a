package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.projection.Crew;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.GoalSeek.Case;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GoalSeekTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final Lever WAITS =
            new Lever(AssumptionKey.of(AssumptionKind.WAIT), List.of(wait("m6"), wait("m12"), wait("m18")));
    private static final Lever LECTURES = pay("lectures", 50_000, 150_000);
    private static final List<Lever> REFERENCE = List.of(
            WAITS,
            pay("consulting", 50_000, 150_000),
            pay("training", 20_000, 60_000),
            pay("content", 15_000, 40_000),
            pay("oss", 10_000, 30_000));

    private final GoalSeek seek = new GoalSeek(Crew.alone());

    private static Lever.Part wait(String milestone) {
        return new Lever.Part(AssumptionKey.of(AssumptionKind.WAIT, milestone), figure("2"), figure("0"));
    }

    private static AssumptionValue figure(String number) {
        return new AssumptionValue.Figure(new BigDecimal(number));
    }

    private static Lever pay(String stream, long low, long high) {
        return Lever.of(
                AssumptionKey.of(AssumptionKind.PAY, stream),
                new AssumptionValue.Span(BigDecimal.valueOf(low), BigDecimal.valueOf(high)),
                new AssumptionValue.Span(BigDecimal.valueOf(high), BigDecimal.valueOf(high)));
    }

    private Answer answer(Function<Overrides, SimulationModel> plan, List<Lever> levers, Goal goal) {
        Case given = new Case(plan, levers, START, START, pace -> OptionalDouble.of(3 * pace));
        return seek.answer(given, goal, () -> false);
    }

    private Answer reference(long dollars, double confidence) {
        return answer(
                ReferenceModel::under,
                REFERENCE,
                new Goal(Figure.RUN_RATE, 24, Money.ofUnits(dollars, USD), confidence));
    }

    @Test
    void aGoalThatIsLikelyEnoughNeedsNothing() {
        var there = assertInstanceOf(Answer.AlreadyThere.class, reference(350_000, 0.5));

        assertEquals(0.5911, there.odds(), 0.01);
    }

    @Test
    void workMayBeginAsLateAsStillLeavesTimeForIt() {
        Goal goal = Goal.of(Figure.RUN_RATE, 12, Money.ofUnits(150, USD));

        var there = assertInstanceOf(
                Answer.AlreadyThere.class,
                answer(tried -> ReferenceModel.certain(6, 100, 150, tried), List.of(), goal));

        // Six months of work, to be over before the end of month 12: begun on 1 July, they end with it.
        assertEquals(new Answer.LatestStart.On(LocalDate.of(2026, 6, 30), 1), there.latestStart());
    }

    @Test
    void aGoalThatHangsOnNoWorkCanBeBegunWhenever() {
        Goal goal = Goal.of(Figure.CUMULATIVE, 12, Money.ofUnits(50, USD));

        assertEquals(
                new Answer.AlreadyThere(1, new Answer.LatestStart.Whenever()),
                answer(tried -> ReferenceModel.certain(6, 100, 150, tried), List.of(), goal));
    }

    @Test
    void thePaceItNeedsIsTheSlowestThatIsEnough() {
        Goal goal = Goal.of(Figure.RUN_RATE, 4, Money.ofUnits(150, USD));

        var one = assertInstanceOf(
                Answer.OneChange.class, answer(tried -> ReferenceModel.certain(6, 100, 150, tried), List.of(), goal));

        // At 1.5 six planned months take four, and end with month 4 and not in it.
        Answer.NeededPace pace = one.pace().orElseThrow();
        assertEquals(0, one.odds());
        assertEquals(1.51, pace.pace(), 1e-12);
        assertEquals(1.51, pace.timesOwn(), 1e-12);
        assertEquals(4.53, pace.itemsAMonth().orElseThrow(), 1e-12);
        assertEquals(1, pace.odds());
    }

    @Test
    void aRangeNeedsToGoAsFarAsItsMiddleDoes() {
        Goal goal = Goal.of(Figure.RUN_RATE, 12, Money.ofUnits(225_000, USD));

        var one = assertInstanceOf(
                Answer.OneChange.class,
                answer(tried -> ReferenceModel.paid(100_000, 50_000, 150_000, tried), List.of(LECTURES), goal));

        // Half of the futures lie above the middle: of $100k-$150k that is the $125k that are wanted.
        Answer.Change change = one.changes().getFirst();
        assertTrue(one.pace().isEmpty());
        assertEquals(0.5, change.share(), 1.0 / 64);
        assertTrue(change.moves().getFirst().to() instanceof AssumptionValue.Span(var low, var _)
                && Math.abs(low.doubleValue() - 100_000) < 2_000);
        assertTrue(change.odds() >= 0.5);
    }

    @Test
    void whatIsNotEnoughByItselfMayBeTogether() {
        var all = assertInstanceOf(Answer.AllTogether.class, reference(500_000, 0.5));

        assertTrue(all.odds() < 0.1);
        assertTrue(all.oddsThen() >= 0.5);
        assertEquals(7, all.moves().size());
        assertEquals(7 + (all.pace().isPresent() ? 1 : 0), all.trial().values().size());
    }

    @Test
    void beyondTheBestOfEverythingThereIsNothing() {
        Goal goal = Goal.of(Figure.RUN_RATE, 12, Money.ofUnits(300_000, USD));

        var none = assertInstanceOf(
                Answer.OutOfReach.class,
                answer(tried -> ReferenceModel.paid(100_000, 50_000, 150_000, tried), List.of(LECTURES), goal));

        assertEquals(0, none.bestOdds());
        // $250k, rounded down to a multiple of $300k / 4,096.
        assertEquals(250_000, none.bestFigure().units().doubleValue(), 300_000 / 4096.0);
        assertTrue(none.bestFigure().compareTo(Money.ofUnits(250_000, USD)) <= 0);
    }

    @Test
    void moreIsNeverEasier() {
        double pace = 0;
        for (long dollars = 420_000; dollars <= 450_000; dollars += 10_000) {
            if (reference(dollars, 0.5) instanceof Answer.OneChange one) {
                double needed = one.pace().orElseThrow().pace();
                assertTrue(needed >= pace, () -> "at " + needed);
                pace = needed;
            }
        }
        assertTrue(pace > 1);
    }

    @Test
    void oddsFallWithTheAmountThatIsWanted() {
        double odds = 1;
        for (long dollars = 200_000; dollars <= 600_000; dollars += 100_000) {
            double now = reference(dollars, 0.9).odds();
            assertTrue(now <= odds);
            odds = now;
        }
        assertEquals(0, odds, 0.001);
    }

    @Test
    void theSmallestChangeComesFirst() {
        var one = assertInstanceOf(Answer.OneChange.class, reference(412_000, 0.5));

        List<Double> shares = one.changes().stream().map(Answer.Change::share).toList();
        assertTrue(shares.size() > 1);
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    @Test
    void triedOutAnAnswerHolds() {
        var one = assertInstanceOf(Answer.OneChange.class, reference(412_000, 0.5));

        for (Answer.Change change : one.changes()) {
            Answer then = answer(
                    tried -> ReferenceModel.under(change.trial().and(tried)),
                    List.of(),
                    Goal.of(Figure.RUN_RATE, 24, Money.ofUnits(412_000, USD)));
            assertEquals(
                    change.odds(),
                    assertInstanceOf(Answer.AlreadyThere.class, then).odds());
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        assertEquals(reference(430_000, 0.6), reference(430_000, 0.6));
    }

    @Test
    void anAnswerTakesNoMoreSimulationsThanItSays() {
        AtomicInteger asked = new AtomicInteger();
        var _ = answer(
                tried -> {
                    asked.incrementAndGet();
                    return ReferenceModel.under(tried);
                },
                REFERENCE,
                Goal.of(Figure.RUN_RATE, 24, Money.ofUnits(500_000, USD)));

        assertTrue(asked.get() <= 29 + 8 * REFERENCE.size(), () -> asked + " simulations");
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreStops() {
        Case given = new Case(ReferenceModel::under, REFERENCE, START, START, _ -> OptionalDouble.empty());
        Goal goal = Goal.of(Figure.RUN_RATE, 24, Money.ofUnits(500_000, USD));

        assertThrows(CancellationException.class, () -> seek.answer(given, goal, () -> true));
    }
}
