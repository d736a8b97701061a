package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.prospect.Explanation.Cause;
import dev.milepost.prospect.Explanation.Part;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Headline HEADLINE = new Headline(Metric.CUMULATIVE, 24);
    private static final Progress STARTED = Progress.NONE.after(List.of(new StartDateSet(START)));

    private static Roadmap roadmap(int months) {
        return new Roadmap(
                new RoadmapId("test"),
                "Test",
                Summary.NONE,
                months,
                USD,
                List.of(),
                List.of(),
                List.of(),
                IncomePlan.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    private static Question question(int months, Progress progress, int day) {
        return new Question(roadmap(months), progress, START.plusDays(day), 24, Overrides.NONE);
    }

    private static ProgressEvent tick(String item) {
        return new ItemStateSet(new ItemId(item), ItemState.DONE, START);
    }

    /// Stands in for a simulation: a day costs 10, an item brings 100 less a day's age, a milestone 1,000, and so on;
    /// items and days mix, so that the order of the causes shows.
    private static Money value(Question question) {
        Progress progress = question.progress();
        long days = progress.start()
                .map(start -> ChronoUnit.DAYS.between(start, question.today()))
                .orElse(0L);
        long value = question.roadmap().months() * 7L
                - days * 10
                + progress.items().size() * (100 - days)
                + (progress.reached(new MilestoneId("m")).isPresent() ? 1000 : 0)
                + progress.income().values().stream()
                        .mapToLong(money -> money.cents() / 100)
                        .sum()
                - progress.assumptions().size() * 3L;
        return Money.ofUnits(value, USD);
    }

    private static Part part(Cause cause, long dollars) {
        return new Part(cause, Money.ofUnits(dollars, USD));
    }

    @Test
    void everyCauseHasItsPart() {
        Progress later = STARTED.after(List.of(
                tick("i1"),
                tick("i2"),
                new MilestoneReached(new MilestoneId("m"), START, Optional.empty()),
                new IncomeRecorded(1, Money.ofUnits(50, USD), Optional.empty()),
                new AssumptionMade(
                        AssumptionKey.of(AssumptionKind.DEPENDENCE), new AssumptionValue.Figure(BigDecimal.ONE))));

        Explanation explanation =
                Explainer.explain(question(24, STARTED, 0), question(24, later, 30), HEADLINE, ExplainerTest::value);

        assertEquals(
                List.of(
                        part(Cause.TIME, -300),
                        part(Cause.WORK, 140),
                        part(Cause.MILESTONES, 1000),
                        part(Cause.INCOME, 50),
                        part(Cause.ASSUMPTIONS, -3)),
                explanation.parts());
    }

    @Test
    void theDifferenceToWhatWasKeptIsTheRoadmaps() {
        Question today = question(24, STARTED, 30);

        Explanation explanation = Explainer.explain(
                question(24, STARTED, 0), today, HEADLINE, Money.ofUnits(100, USD), ExplainerTest::value);

        assertEquals(List.of(part(Cause.ROADMAP, 68), part(Cause.TIME, -300)), explanation.parts());
        assertEquals(Money.ofUnits(100, USD), explanation.before());
        assertEquals(value(today), explanation.after());
    }

    @Test
    void anEditThatIsKnownIsTheRoadmapsPart() {
        Explanation explanation =
                Explainer.explain(question(24, STARTED, 0), question(26, STARTED, 0), HEADLINE, ExplainerTest::value);

        assertEquals(List.of(part(Cause.ROADMAP, 14)), explanation.parts());
    }

    @Test
    void anotherStartIsNotTimeThatPassed() {
        Progress moved = STARTED.after(List.of(new StartDateSet(START.plusDays(10))));

        Explanation explanation =
                Explainer.explain(question(24, STARTED, 20), question(24, moved, 20), HEADLINE, ExplainerTest::value);

        assertEquals(List.of(part(Cause.START, 100)), explanation.parts());
    }

    @Test
    void whereNothingHappenedNothingMoved() {
        Explanation explanation =
                Explainer.explain(question(24, STARTED, 5), question(24, STARTED, 5), HEADLINE, ExplainerTest::value);

        assertTrue(explanation.parts().isEmpty());
        assertEquals(Money.zero(USD), explanation.change());
    }

    @Property(tries = 200)
    void thePartsAddUpToTheWhole(
            @ForAll @IntRange(min = 0, max = 5) int ticks,
            @ForAll @IntRange(min = 0, max = 400) int day,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(min = -5000, max = 5000) int kept) {
        Progress later = STARTED;
        for (int i = 0; i < ticks; i++) {
            later = later.after(
                    List.of(tick("i" + i), new IncomeRecorded(i + 1, Money.ofUnits(i, USD), Optional.empty())));
        }
        Question after = question(months, later, day);

        Explanation explanation = Explainer.explain(
                question(24, STARTED, 0), after, HEADLINE, Money.ofUnits(kept, USD), ExplainerTest::value);

        Money sum = explanation.parts().stream().map(Part::change).reduce(explanation.before(), Money::plus);
        assertEquals(value(after), sum);
    }

    @Test
    void partsThatDoNotAddUpAreNoExplanation() {
        Money nothing = Money.zero(USD);

        assertThrows(
                IllegalArgumentException.class,
                () -> new Explanation(HEADLINE, nothing, nothing, List.of(part(Cause.WORK, 1))));
    }
}
