package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Pay;
import dev.milepost.money.Period;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.projection.Crew;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.Explanation.Cause;
import dev.milepost.prospect.ForecastRecord.Which;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Summary;
import dev.milepost.roadmap.Terms;
import dev.milepost.roadmap.Trigger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The answers about a whole plan, from its roadmap and what was done.
class AnswersTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Headline HEADLINE = new Headline(Metric.CUMULATIVE, 24);

    private static final Roadmap SEED = roadmap(
            List.of(stage("a", 1, 3, 23), stage("b", 4, 9, 20), stage("c", 10, 18, 12), stage("d", 19, 24, 16)),
            List.of(milestone("m6", 6), milestone("m12", 12), milestone("m18", 18)),
            new IncomePlan(
                    Optional.of(units(100_000)),
                    List.of(
                            step(1, 6, 140, 160, Optional.empty()),
                            step(7, 12, 170, 200, Optional.of("m6")),
                            step(13, 18, 210, 250, Optional.of("m12")),
                            step(19, 24, 250, 300, Optional.of("m18"))),
                    List.of(stream("consulting", 50, 150, "m18"), stream("training", 20, 60, "m12")),
                    List.of(),
                    List.of(),
                    Collections.emptySortedMap()));
    private static final Roadmap EMPTY = roadmap(List.of(), List.of(), IncomePlan.NONE);
    private static final Progress STARTED = Progress.NONE.after(List.of(new StartDateSet(START)));

    private final GoalSeek seek = new GoalSeek(Crew.alone());
    private final Explainer explainer = new Explainer(Crew.alone());
    private final Foresight foresight = new Foresight(Crew.alone());

    private static Roadmap roadmap(List<Stage> stages, List<Milestone> milestones, IncomePlan income) {
        return new Roadmap(
                new RoadmapId("test"),
                "Test",
                Summary.NONE,
                24,
                USD,
                List.of(),
                stages,
                milestones,
                income,
                List.of(),
                List.of(),
                List.of());
    }

    private static Stage stage(String id, int first, int last, int items) {
        return new Stage(
                new PartId(id),
                id,
                new MonthRange(first, last),
                Optional.empty(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> new Item(
                                new ItemId(id + number),
                                id,
                                ItemKind.TASK,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                OptionalInt.empty()))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    private static Milestone milestone(String id, int month) {
        return new Milestone(new MilestoneId(id), MilestoneKind.ADVANCEMENT, id, month, List.of());
    }

    private static SalaryStep step(int first, int last, long low, long high, Optional<String> after) {
        return new SalaryStep(
                new MonthRange(first, last),
                MoneyRange.between(units(low * 1000), units(high * 1000)),
                Optional.empty(),
                after.map(MilestoneId::new),
                SalaryStep.Cut.REFUSED);
    }

    private static IncomeStream stream(String id, long low, long high, String milestone) {
        return new IncomeStream(
                new StreamId(id),
                id,
                StreamKind.CONSULTING,
                new Pay(MoneyRange.between(units(low * 1000), units(high * 1000)), Period.YEAR),
                Optional.of(new Trigger.AfterMilestone(new MilestoneId(milestone))),
                6,
                Optional.empty(),
                Terms.PLAIN,
                Optional.empty());
    }

    private static Money units(long units) {
        return Money.ofUnits(units, USD);
    }

    private static Progress ticked(Progress progress, String stage, int items, LocalDate on) {
        List<ProgressEvent> events = new ArrayList<>();
        for (int item = 1; item <= items; item++) {
            events.add(new ItemStateSet(new ItemId(stage + item), ItemState.DONE, on));
        }
        return progress.after(events);
    }

    private static Question question(Roadmap roadmap, Progress progress, LocalDate today) {
        return Question.of(roadmap, progress, today);
    }

    @Test
    void everyChangeThatIsEnoughIsEnoughWhenItIsTriedOut() {
        Goal goal = Goal.of(Figure.RUN_RATE, 24, units(380_000));
        Question question = question(SEED, STARTED, START);

        var one = assertInstanceOf(Answer.OneChange.class, seek.answer(question, goal, () -> false));

        assertTrue(one.changes().size() >= 2);
        for (Answer.Change change : one.changes()) {
            var then = assertInstanceOf(
                    Answer.AlreadyThere.class, seek.answer(question.with(change.trial()), goal, () -> false));
            assertEquals(change.odds(), then.odds(), 1e-12, () -> change.key().toString());
        }
        Answer.NeededPace pace = one.pace().orElseThrow();
        assertTrue(pace.timesOwn() > 1);
        // 71 items in 24 planned months.
        assertEquals(pace.pace() * 71 / 24, pace.itemsAMonth().orElseThrow(), 1e-9);
        assertInstanceOf(Answer.AlreadyThere.class, seek.answer(question.with(pace.trial()), goal, () -> false));
    }

    @Test
    void whatThePlanItselfCannotBringIsOutOfReach() {
        Goal goal = Goal.of(Figure.RUN_RATE, 24, units(600_000));

        var none = assertInstanceOf(
                Answer.OutOfReach.class, seek.answer(question(SEED, STARTED, START), goal, () -> false));

        // 300 + 150 + 60 is all there is.
        assertEquals(510_000, none.bestFigure().units().doubleValue(), 150);
    }

    @Test
    void aPlanWithoutAnythingHasAnswersToo() {
        for (Progress progress : List.of(Progress.NONE, STARTED)) {
            Question question = question(EMPTY, progress, START.plusMonths(3));
            assertEquals(
                    new Answer.OutOfReach(0, 0, Money.zero(USD)),
                    seek.answer(question, Goal.of(Figure.CUMULATIVE, 30, units(1)), () -> false));
            assertEquals(
                    new Answer.AlreadyThere(1, new Answer.LatestStart.Whenever()),
                    seek.answer(question, Goal.of(Figure.CUMULATIVE, 30, units(0)), () -> false));
            Futures futures = foresight.of(Prospect.of(question), Futures.Detail.FULL, () -> false);
            assertEquals(new TickValue(24, List.of(), List.of()), TickValue.of(futures));
            assertEquals(new LivedScenario(Optional.empty(), Optional.empty()), LivedScenario.of(futures));
            assertEquals(List.of(), ForecastRecord.of(question).hits());
            assertEquals(
                    progress.start().isPresent(),
                    ForecastSnapshot.of(futures, "1").isPresent());
        }
    }

    @Test
    void timeWithoutWorkCostsAndWorkBringsItBack() {
        Question before = question(SEED, STARTED, START);
        LocalDate later = START.plusMonths(3);
        Progress done = ticked(STARTED, "a", 23, START.plusMonths(2))
                .after(List.of(new IncomeRecorded(1, units(13_000), Optional.empty())));

        Explanation explanation = explainer.explain(before, question(SEED, done, later), HEADLINE, () -> false);

        assertEquals(
                List.of(Cause.TIME, Cause.WORK, Cause.INCOME),
                explanation.parts().stream().map(Explanation.Part::cause).toList());
        assertTrue(explanation.parts().get(0).change().isNegative());
        assertTrue(explanation.parts().get(1).change().cents() > 0);
        Futures futures = foresight.of(Prospect.of(before), Futures.Detail.FULL, () -> false);
        assertEquals(HEADLINE.of(futures.result(), USD), explanation.before());
    }

    @Test
    void theQuestionOfAnEarlierDayHasWhatWasKnownThen() {
        Question now = question(SEED, STARTED, START.plusDays(40));

        Question then = Explainer.asOf(now, Journal.EMPTY, START, ZoneOffset.UTC);

        assertEquals(Progress.NONE, then.progress());
        assertEquals(START, then.today());
        assertEquals(SEED, then.roadmap());
    }

    @Test
    void whatATickIsWorthFollowsFromTheMilestonesAhead() {
        Progress progress = ticked(STARTED, "a", 20, START.plusDays(40));
        Futures futures = foresight.of(
                Prospect.of(question(SEED, progress, START.plusDays(45))), Futures.Detail.FULL, () -> false);

        TickValue value = TickValue.of(futures);

        assertEquals(51, value.items().size());
        assertEquals(
                List.of(13, 14, 8),
                value.unlocks().stream().map(TickValue.Unlock::openItems).toList());
        assertEquals(
                List.of(35_000.0, 85_000.0, 145_000.0),
                value.unlocks().stream().map(unlock -> unlock.yearly().mid()).toList());
        // Nothing hangs on what comes after the last milestone.
        assertEquals(
                16, value.items().stream().filter(item -> item.amount() == 0).count());
        assertTrue(value.items().stream().allMatch(item -> Double.isFinite(item.amount()) && item.amount() >= 0));
    }

    @Test
    void aKeptForecastIsScoredWhenItsMonthsAreOver() {
        Futures futures = foresight.of(Prospect.of(question(SEED, STARTED, START)), Futures.Detail.FULL, () -> false);
        ForecastMade kept = ForecastSnapshot.of(futures, "1").orElseThrow();
        Progress lived = STARTED.after(List.of(
                kept,
                new IncomeRecorded(1, units(12_500), Optional.empty()),
                new IncomeRecorded(2, units(12_500), Optional.empty()),
                new IncomeRecorded(3, units(20_000), Optional.empty())));

        ForecastRecord record = ForecastRecord.of(question(SEED, lived, START.plusMonths(3)));

        assertEquals(48, kept.points().size());
        assertEquals(1, kept.month());
        assertEquals(2, record.score(Metric.INCOME, Which.NEXT).orElseThrow().scored());
        assertEquals(1, record.score(Metric.INCOME, Which.NEXT).orElseThrow().inside());
    }

    @Test
    void aSnapshotNamesWhatItWasComputedFrom() {
        String one = hash(question(SEED, STARTED, START));

        assertEquals(one, hash(question(SEED, STARTED, START)));
        assertNotEquals(one, hash(question(SEED, STARTED, START.plusDays(1))));
    }

    private String hash(Question question) {
        Futures futures = foresight.of(Prospect.of(question), Futures.Detail.PREVIEW, () -> false);
        return ForecastSnapshot.of(futures, "1").orElseThrow().inputsSha256();
    }

    @Test
    void leversAreWhatThePlanLeavesOpen() {
        List<String> keys = Levers.of(Prospect.of(question(SEED, STARTED, START))).stream()
                .map(Lever::key)
                .map(AssumptionKey::toString)
                .toList();

        assertEquals(
                List.of(
                        "wait",
                        "early",
                        "salary:1",
                        "salary:2",
                        "salary:3",
                        "salary:4",
                        "pay:consulting",
                        "start:consulting",
                        "pay:training",
                        "start:training"),
                keys);
    }
}
