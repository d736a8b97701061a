package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Progress;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssumptionBookTest {

    private static final IncomePlan PAY = Plans.income(
            List.of(Plans.step(1, 6, "$100k"), Plans.step(6, 12, "$130k")),
            Plans.stream("talks", StreamKind.TRAINING, "$10k-$20k"));

    @Test
    void whatIsTriedOutComesBeforeThePlanAndThatBeforeTheProgramsOwn() {
        assertHolds("wait:senior", "2", Origin.DEFAULT, book(plan(), Overrides.NONE));
        assertHolds("wait:senior", "5", Origin.PLAN, book(plan("wait:senior", "5"), Overrides.NONE));
        assertHolds(
                "wait:senior",
                "6",
                Origin.WHAT_IF,
                book(plan("wait:senior", "5"), Plans.overrides("wait:senior", "6")));
    }

    @Test
    void whatIsSaidOfAllStandsForOneThatNothingIsSaidOf() {
        AssumptionBook book = book(plan("wait", "3", "wait:lead", "4"), Overrides.NONE);

        assertHolds("wait:senior", "3", Origin.PLAN, book);
        assertHolds("wait:lead", "4", Origin.PLAN, book);
    }

    @Test
    void aWaitTriedOutForAllIsTriedOutForThoseOfThePlanToo() {
        assertHolds("wait:lead", "6", Origin.WHAT_IF, book(plan("wait:lead", "4"), Plans.overrides("wait", "6")));
    }

    @Test
    void theWordForAllIsListedOnceSomebodySaidIt() {
        assertFalse(keys(book(plan(), Overrides.NONE)).contains("wait"));
        assertTrue(keys(book(plan(), Plans.overrides("wait", "6"))).contains("wait"));
        assertHolds("wait", "2", Origin.DEFAULT, book(plan(), Overrides.NONE));
    }

    @Test
    void theShippedPlansGuessesAreTheProgramsOwnOrThePlans() {
        AssumptionBook book = AssumptionBook.of(Given.shipped(), Progress.NONE, Overrides.NONE);

        assertHolds("pay:consulting", "50000-150000", Origin.PLAN, book);
        assertHolds("salary:2", "170000-200000", Origin.PLAN, book);
        assertHolds("dependence", "0.3", Origin.DEFAULT, book);
        assertHolds("shared-months", "earlier", Origin.DEFAULT, book);
        assertEquals("18", value("start:consulting", book));
        assertEquals("6", value("ramp:consulting", book));
        assertTrue(book.of(key("pay:employment")).isEmpty());
    }

    @Test
    void defaultsComeFirst() {
        List<Assumption> all =
                book(plan("inflation", "3"), Plans.overrides("dependence", "1")).all();

        assertEquals(
                all.stream()
                        .sorted(Comparator.comparing(Assumption::origin).thenComparing(Assumption::key))
                        .toList(),
                all);
        assertEquals(key("dependence"), all.getLast().key());
    }

    @Test
    void onlyWhatMakesADifferenceIsListed() {
        AssumptionBook nothing =
                book(Plans.pay(12, List.of(Plans.milestone("senior", 6)), IncomePlan.NONE), Overrides.NONE);
        AssumptionBook empty = book(Plans.pay(12, List.of(), IncomePlan.NONE), Overrides.NONE);

        assertEquals(List.of("wait:senior", "grant:senior", "early:senior"), keys(nothing));
        assertEquals(List.of(), keys(empty));
        assertFalse(keys(book(plan(), Overrides.NONE)).contains("hours:talks"));
    }

    @Test
    void whatTheRoadmapHasNothingForIsAnOrphan() {
        AssumptionBook book =
                book(plan("pay:gone", "1-2"), Plans.overrides("salary:3", "1", "start:talks", "3", "wait:gone", "1"));

        assertEquals(List.of(key("wait:gone"), key("salary:3")), book.orphans());
        assertTrue(book.of(key("salary:3")).isEmpty());
    }

    @Test
    void aValueThatDoesNotFitItsKindCountsAsNotSaid() {
        Overrides unfit = Overrides.NONE
                .with(key("wait:senior"), new AssumptionValue.Option("yes"))
                .with(key("dependence"), new AssumptionValue.Figure(new BigDecimal("7")));

        assertHolds("wait:senior", "2", Origin.DEFAULT, book(plan(), unfit));
        assertHolds("dependence", "0.3", Origin.DEFAULT, book(plan(), unfit));
    }

    @Test
    void thePaceIsTheForecastsUntilSomebodyNamesOne() {
        Roadmap roadmap = Given.shipped();
        Question question = Question.of(roadmap, Plans.progress(Given.STARTED), Given.START);

        Prospect found = Prospect.of(question);
        Prospect named = Prospect.of(question.with(Plans.overrides("pace", "1.5")));

        assertHolds("pace", "1", Origin.DEFAULT, found.assumptions());
        assertHolds("pace", "1.5", Origin.WHAT_IF, named.assumptions());
        assertEquals(1.5, named.forecast().pace().mean(), 1e-12);
        assertEquals(found.forecast().pace().shape(), named.forecast().pace().shape());
    }

    @Test
    void theForecastTakesWhatTheBookSays() {
        Question question = Question.of(Given.shipped(), Plans.progress(Given.STARTED), Given.START)
                .with(Plans.overrides("plan-weight", "9", "plan-pace", "0.5"));

        assertEquals(9, Prospect.of(question).forecast().pace().shape());
        assertEquals(0.5, Prospect.of(question).forecast().pace().mean(), 1e-12);
    }

    private static Roadmap plan(String... keysAndValues) {
        SortedMap<AssumptionKey, AssumptionValue> said =
                new TreeMap<>(Plans.overrides(keysAndValues).values());
        return Plans.pay(
                12,
                List.of(Plans.milestone("senior", 6), Plans.milestone("lead", 12)),
                new IncomePlan(Optional.empty(), PAY.salary(), PAY.streams(), PAY.oneOffs(), PAY.targets(), said));
    }

    private static AssumptionBook book(Roadmap roadmap, Overrides overrides) {
        return AssumptionBook.of(roadmap, Progress.NONE, overrides);
    }

    private static AssumptionKey key(String text) {
        return AssumptionKey.parse(text).orElseThrow();
    }

    private static String value(String key, AssumptionBook book) {
        return book.of(key(key)).orElseThrow().value().text();
    }

    private static void assertHolds(String key, String value, Origin origin, AssumptionBook book) {
        AssumptionValue expected = AssumptionValue.parse(key(key).kind(), value).orElseThrow();
        assertEquals(Optional.of(new Assumption(key(key), expected, origin)), book.of(key(key)));
    }

    private static List<String> keys(AssumptionBook book) {
        return book.all().stream()
                .map(assumption -> assumption.key().toString())
                .toList();
    }
}
