package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.projection.Crew;
import dev.milepost.prospect.Foresight;
import dev.milepost.prospect.Futures.Detail;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.OverviewView.Card;
import dev.milepost.tracker.OverviewView.DayCell;
import dev.milepost.tracker.OverviewView.Tone;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverviewViewTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static OverviewView view(AppState state) {
        return OverviewView.of(state, Given.MESSAGES);
    }

    private static Card card(AppState state, int index) {
        return view(state).cards().get(index);
    }

    /// The first items of the shipped roadmap, one a week since the start.
    private static ProgressEvent[] ticks(int count) {
        List<Item> items = Given.shipped().items().limit(count).toList();
        List<ProgressEvent> events = new ArrayList<>(List.of(Given.STARTED));
        IntStream.range(0, count)
                .forEach(i ->
                        events.add(new ItemStateSet(items.get(i).id(), ItemState.DONE, Given.START.plusWeeks(i + 1L))));
        return events.toArray(ProgressEvent[]::new);
    }

    @Test
    void completeIsDoneOfWhatCountsBesideThePlan() {
        Card card = card(Given.state(Given.shipped(), ticks(15)), 0);
        assertEquals("21%", card.figure());
        assertEquals("15 of 71 items", card.aside());
        assertEquals("Plan for today: 48%", card.note());
        assertEquals(15 / 71.0, card.bar().orElseThrow(), 1e-9);
    }

    @Test
    void behindIsToldInWeeksWithTheRangeOfTheFinish() {
        Card card = card(Given.state(Given.shipped(), ticks(15)), 1);
        // 6.42 months are planned by 14 July, 15 * 3 / 23 = 1.96 are earned: 4.46 months are 19 weeks.
        assertEquals("19 weeks", card.figure());
        assertEquals("behind", card.aside());
        assertEquals(Tone.WARNING, card.tone());
        assertTrue(card.note().endsWith(" (8\u00a0in\u00a010)"), card.note());
        assertTrue(card.explanation().contains("15 items finished in the "), card.explanation());
    }

    @Test
    void aPaceThatIsThePlansIsNotExplainedAsThePersons() {
        assertEquals("", card(Given.state(Given.shipped(), ticks(2)), 1).explanation());
    }

    @Test
    void theItemsAMonthAreThoseTheForecastAndTheAnswersToGoalsRestOn() {
        AppState state = Given.state(Given.shipped(), ticks(15));
        // 56 items are left, in 24 - 15 * 3 / 23 months of the plan.
        double items = state.prospect().forecast().pace().mean() * 56 / (24 - 15 * 3 / 23.0);
        String note = card(state, 1).note();
        String said = String.format(Locale.UK, "At your pace of %.1f items a month: ", items);
        assertTrue(note.startsWith(said), note);
    }

    @Test
    void aFinishNobodyCanDateIsSaidInPlainWords() {
        AppState late = Given.state(Given.shipped(), new StartDateSet(LocalDate.of(1996, 1, 1)));
        assertEquals(
                "No ticks in 1,593 weeks: not within ten years in 9 of 10 cases",
                card(late, 1).note());
    }

    @Test
    void withFewTicksTheScheduleRestsOnThePlan() {
        String note = card(Given.state(Given.shipped(), ticks(7)), 1).note();
        assertTrue(note.startsWith("Only 7 ticks in 27 weeks: "), note);
        String begun = card(Given.state(Given.shipped(), new StartDateSet(Given.TODAY)), 1)
                .note();
        assertTrue(begun.startsWith("No ticks to go by yet, so at the plan’s pace: "), begun);
    }

    @Test
    void withoutAStartThereAreNoDatesAndTheWayToOne() {
        Card card = card(Given.state(Given.shipped()), 1);
        assertEquals("No date yet", card.figure());
        assertEquals(new Act.AskStart(), card.act());
    }

    @Test
    void theIncomeOfNowIsThatOfTheIncomeScreenBesideItsTarget() {
        AppState logged = Given.state(
                Given.shipped(),
                Given.STARTED,
                new MilestoneReached(new MilestoneId("senior"), LocalDate.of(2026, 6, 30), Optional.empty()),
                new IncomeRecorded(7, Money.ofUnits(15_000, USD), Optional.empty()));
        Card card = card(logged, 2);
        assertEquals("$180k", card.figure());
        assertEquals("in target", card.aside());
        assertEquals(Tone.GOOD, card.asideTone());
        assertEquals("Logged in month 7. Target: $170k–$200k a year (Months 6–12)", card.note());
    }

    @Test
    void theIncomeOfNowWarnsBelowItsTargetOnly() {
        assertNow("below target", Tone.WARNING, 14_000);
        assertNow("in target", Tone.GOOD, 15_000);
        assertNow("above target", Tone.GOOD, 17_000);
    }

    private static void assertNow(String aside, Tone tone, long month) {
        Card card = card(
                Given.state(
                        Given.shipped(),
                        Given.STARTED,
                        new IncomeRecorded(7, Money.ofUnits(month, USD), Optional.empty())),
                2);
        assertEquals(aside, card.aside());
        assertEquals(tone, card.asideTone(), aside);
    }

    @Test
    void theIncomeOfNowIsWhatThePersonKnowsBeforeWhatThePlanHas() {
        ProgressEvent told = new SalaryStated(Money.ofUnits(120_000, USD));
        ProgressEvent logged = new IncomeRecorded(5, Money.ofUnits(10_100, USD), Optional.empty());
        ProgressEvent senior = new MilestoneReached(
                new MilestoneId("senior"), LocalDate.of(2026, 7, 2), Optional.of(Money.ofUnits(155_000, USD)));
        assertNow("$120k", "As told", Given.STARTED, told);
        assertNow("$121k", "Logged in month 5", Given.STARTED, told, logged);
        assertNow("$155k", "As told with the promotion", Given.STARTED, told, logged, senior);
    }

    private static void assertNow(String figure, String source, ProgressEvent... events) {
        Card card = card(Given.state(Given.shipped(), events), 2);
        assertEquals(figure, card.figure());
        assertTrue(card.note().startsWith(source + ". Target: "), card.note());
    }

    @Test
    void theIncomeAtTheEndComesWithItsBandAndTheOddsOfTheMiddleTarget() {
        AppState state = HandMadeFutures.seen(Given.state(Given.shipped(), Given.STARTED));
        Card card = card(state, 3);
        assertEquals("Income at month 24", card.title());
        assertEquals("$200k", card.figure());
        assertEquals("8 in 10: $150k–$250k", card.aside());
        assertEquals("50% odds of $400k a year", card.note());
    }

    @Test
    void theIncomeAtTheEndIsToldAsTheIncomeScreenTellsIt() {
        AppState asked = Given.state(Given.shipped(), ticks(15));
        for (Detail detail : Detail.values()) {
            AppState state = asked.with(asked.foreseen()
                    .with(asked.question(), new Foresight(Crew.alone()).of(asked.prospect(), detail, () -> false)));
            List<IncomeView.Stat> stats =
                    IncomeView.of(state, Given.MESSAGES).ahead().orElseThrow().stats();
            Card card = card(state, 3);
            assertEquals(stats.get(0).figure(), card.figure() + " a year");
            assertEquals("8 in 10: " + stats.get(1).figure(), card.aside());
        }
    }

    @Test
    void beforeTheFirstAnswerNothingIsClaimed() {
        OverviewView view = view(Given.state(Given.shipped(), Given.STARTED));
        assertEquals("…", view.cards().get(3).figure());
        assertTrue(view.sketch().isEmpty());
        assertEquals("", view.delay());
        assertTrue(view.milestones().stream().allMatch(line -> line.odds().isEmpty()));
    }

    @Test
    void milestonesShowWhatWasReachedLastAndWhatLiesAhead() {
        AppState state = HandMadeFutures.seen(Given.state(
                Given.shipped(),
                Given.STARTED,
                new MilestoneReached(new MilestoneId("senior"), LocalDate.of(2026, 6, 12), Optional.empty())));
        OverviewView view = view(state);
        assertEquals(5, view.milestones().size());
        assertEquals(
                "Month 6 · reached 12 Jun 2026", view.milestones().getFirst().when());
        assertTrue(
                view.milestones().get(1).when().contains("forecast"),
                view.milestones().toString());
        assertFalse(view.milestones().get(1).odds().isEmpty());
    }

    @Test
    void aMilestoneThatMissedItsMonthHasNoOddsLeft() {
        AppState state = HandMadeFutures.seen(Given.state(Given.shipped(), Given.STARTED));
        int month = state.month().orElseThrow();
        for (Milestone milestone : state.roadmap().milestones()) {
            view(state).milestones().stream()
                    .filter(line -> line.act().equals(new Act.ShowMilestone(milestone.id())))
                    .forEach(line ->
                            assertEquals(milestone.month() < month, line.odds().equals("missed"), line.toString()));
        }
        assertTrue(
                view(state).milestones().stream().anyMatch(line -> line.odds().equals("missed")));
        assertTrue(
                view(state).milestones().stream().anyMatch(line -> line.odds().endsWith("%")));
    }

    @Test
    void theSketchBeginsWhereTheLoggedMonthsEnd() {
        AppState state = HandMadeFutures.seen(Given.state(
                Given.shipped(),
                Given.STARTED,
                new IncomeRecorded(1, Money.ofUnits(12_000, USD), Optional.empty()),
                new IncomeRecorded(2, Money.ofUnits(13_000, USD), Optional.empty())));
        OverviewView.Sketch sketch = view(state).sketch().orElseThrow();
        assertEquals(2, sketch.from());
        assertEquals(List.of(144_000.0, 156_000.0), sketch.logged());
        assertEquals(22, sketch.p50().size());
        assertTrue(sketch.top() >= sketch.p90().getLast());
    }

    @Test
    void theYearEndsTodayAndCountsWhatWasFinished() {
        OverviewView.Calendar year =
                view(Given.state(Given.shipped(), ticks(15))).calendar();
        assertEquals(53, year.weeks().size());
        assertEquals("15 items of the plan finished in a year · longest run 15 weeks", year.said());
        // 14 July 2026 is a Tuesday: five days of its week are still to come.
        assertEquals(
                List.of(0, 0, -1, -1, -1, -1, -1),
                year.weeks().getLast().stream().map(DayCell::level).toList());
    }

    @Test
    void aYearInWhichNothingWasFinishedSaysSo() {
        assertEquals(
                "0 items of the plan finished in a year · longest run 0 weeks",
                view(Given.state(Given.shipped(), Given.STARTED)).calendar().said());
    }

    @Test
    void theYearCountsTheItemsThatThePercentageCounts() {
        ProgressEvent[] all = Stream.concat(
                        Stream.of(Given.STARTED),
                        Given.shipped()
                                .items()
                                .map(item -> new ItemStateSet(item.id(), ItemState.DONE, Given.TODAY.minusWeeks(1))))
                .toArray(ProgressEvent[]::new);
        AppState state = Given.state(Given.shipped(), all);
        int counted = Status.of(state).items().done();
        assertTrue(counted < all.length - 1, "tracks that are not chosen do not count");
        assertTrue(view(state).calendar().said().startsWith(counted + " items of the plan"));
    }

    @Test
    void hiddenAmountsStandNowhere() {
        Outlook hidden = Outlook.FIRST.guarded(Privacy.MASKED);
        AppState state = HandMadeFutures.seen(
                Given.state(Given.shipped(), Given.TODAY, hidden, Given.journal(Given.shipped(), Given.STARTED)));
        assertFalse(
                view(state).cards().toString().contains("$"),
                view(state).cards().toString());
        assertFalse(view(state).delay().contains("$"));
    }

    @Test
    void anEmptyRoadmapSaysSo() {
        Roadmap empty = Given.file("format: 1", "id: empty", "title: Empty", "months: 12", "currency: USD");
        OverviewView view = view(Given.state(empty, new StartDateSet(Given.START)));
        assertEquals("0%", view.cards().getFirst().figure());
        assertEquals("–", view.cards().get(1).figure());
        assertEquals("Nothing to tick", view.cards().get(1).note());
        assertEquals("–", view.cards().get(2).figure());
        assertTrue(view.next().isEmpty());
        assertTrue(view.milestones().isEmpty());
        assertTrue(view.sketch().isEmpty());
    }

    @Test
    void aStartInTheFutureOrLongAgoIsNoTrouble() {
        for (LocalDate start : List.of(LocalDate.of(2030, 1, 1), LocalDate.of(1996, 1, 1))) {
            OverviewView view = view(Given.state(Given.shipped(), new StartDateSet(start)));
            assertEquals(4, view.cards().size());
        }
    }

    @Test
    void theOldestOfWhatIsInProgressSaysSo() {
        List<Item> items = Given.shipped().items().limit(2).toList();
        ProgressEvent first = new ItemStateSet(items.get(0).id(), ItemState.IN_PROGRESS, LocalDate.of(2026, 7, 10));
        ProgressEvent second = new ItemStateSet(items.get(1).id(), ItemState.IN_PROGRESS, LocalDate.of(2026, 7, 2));
        LocalDate early = LocalDate.of(2026, 6, 1);
        List<OverviewView.NextLine> both = view(Given.state(Given.shipped(), new StartDateSet(early), first, second))
                .next();
        assertEquals(items.get(1).text(), both.getFirst().text());
        assertEquals("oldest, since 2 Jul", both.getFirst().why());
        assertEquals("in progress", both.get(1).why());
        assertEquals(
                "in progress",
                view(Given.state(Given.shipped(), new StartDateSet(early), second))
                        .next()
                        .getFirst()
                        .why(),
                "one alone is not the oldest of anything");
    }
}
