package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.Subject;
import dev.milepost.projection.Crew;
import dev.milepost.prospect.Foresight;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Futures.Detail;
import dev.milepost.prospect.TickValue;
import dev.milepost.prospect.TickValue.Worth;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.MilestonesView.Card;
import dev.milepost.tracker.MilestonesView.Need;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the milestones screen says. Its figures are those of the prospect.
class MilestonesViewTest {

    private static final Roadmap SHIPPED = Given.shipped();
    private static final MilestoneId PRINCIPAL = new MilestoneId("principal");
    private static final MilestoneId SENIOR = new MilestoneId("senior");

    /// Three months of four items; a named need, a salary step, a stream and a one-off.
    private static final Roadmap SMALL = Given.file(
            "title: Small",
            "stages:",
            "  - title: Begin",
            "    months: 1-4",
            "    items:",
            "      - {id: a, text: Alpha}",
            "      - {id: b, text: Beta}",
            "      - {id: c, kind: certification, text: Charter}",
            "      - {id: d, text: Delta}",
            "milestones:",
            "  - {id: half, kind: checkpoint, month: 2, title: Half}",
            "  - {id: chartered, kind: checkpoint, month: 3, title: Chartered, needs: [c]}",
            "  - {id: lead, kind: advancement, month: 4, title: Lead}",
            "income:",
            "  baseline: $100k",
            "  salary:",
            "    - {months: 4-6, pay: $120k-$140k, after: lead}",
            "  streams:",
            "    - {id: talks, kind: training, title: Talks, pay: $10k, after: lead}");

    private static AppState seen(AppState state) {
        Futures futures = new Foresight(Crew.alone()).of(state.prospect(), Detail.FULL, () -> false);
        return state.with(state.foreseen().with(state.question(), futures));
    }

    private static AppState state(Roadmap roadmap, ProgressEvent... events) {
        return Given.state(
                roadmap,
                Stream.concat(Stream.of(Given.STARTED), Stream.of(events)).toArray(ProgressEvent[]::new));
    }

    private static AppState about(AppState state, String milestone) {
        return state.with(state.outlook().about(MilestonesOutlook.FIRST.selecting(new MilestoneId(milestone))));
    }

    private static MilestonesView view(AppState state) {
        return MilestonesView.of(state, Given.MESSAGES);
    }

    private static Card card(AppState state, String milestone) {
        return view(state).cards().stream()
                .filter(card -> card.milestone().value().equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(Card card, String name) {
        return card.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static MilestonesView.Detail detail(AppState state, String milestone) {
        return view(about(state, milestone)).detail().orElseThrow();
    }

    private static MilestoneReached reached(String milestone, long pay) {
        return new MilestoneReached(
                new MilestoneId(milestone),
                LocalDate.of(2026, 6, 1),
                Optional.of(Money.ofUnits(pay, SHIPPED.currency())));
    }

    @Test
    void oddsPayAndCostAreThoseOfTheProspect() {
        AppState state = seen(Given.state(SHIPPED, Given.START, Outlook.FIRST, Given.STARTED));
        Futures futures = state.futuresInFull().orElseThrow();
        var dates = futures.result().milestones().stream()
                .filter(each -> each.id().equals(PRINCIPAL.value()))
                .findFirst()
                .orElseThrow();
        double cost = futures.delayCosts().stream()
                .filter(each -> each.milestone().equals(PRINCIPAL.value()))
                .findFirst()
                .orElseThrow()
                .perMonth();
        double yearly = TickValue.of(futures).unlocks().stream()
                .filter(each -> each.milestone().equals(PRINCIPAL))
                .findFirst()
                .orElseThrow()
                .yearly()
                .mid();
        assertTrue(cost > 500 && yearly > 500, "there is something to say");
        Card card = card(state, "principal");
        assertEquals(new ForecastWords(Given.MESSAGES).odds(dates.reachedBy().get(11)), figure(card, "Odds by plan"));
        IncomeEstimates estimates = new IncomeEstimates(Amounts.of(state), Given.MESSAGES);
        assertEquals(estimates.delay(cost), figure(card, "A month late"));
        assertEquals(estimates.difference(yearly), figure(card, "Pays a year"));
        var span = card.axis().forecast().orElseThrow();
        assertEquals(dates.reached().p10(), span.from());
        assertEquals(dates.reached().p50(), span.middle());
        assertEquals(dates.reached().p90(), span.to());
        assertEquals(12, card.axis().plan());
    }

    @Test
    void anOpenItemIsWorthWhatTheProspectSays() {
        AppState state = seen(Given.state(SHIPPED, Given.START, Outlook.FIRST, Given.STARTED));
        List<Worth> worths = TickValue.of(state.futuresInFull().orElseThrow()).items();
        MilestonesView.Detail detail = detail(state, "principal");
        IncomeEstimates estimates = new IncomeEstimates(Amounts.of(state), Given.MESSAGES);
        assertFalse(detail.needs().isEmpty());
        for (Need need : detail.needs()) {
            double amount = worths.stream()
                    .filter(worth -> worth.item().equals(need.item()))
                    .findFirst()
                    .orElseThrow()
                    .amount();
            assertTrue(amount > 100, "there is something to say");
            assertEquals(estimates.delay(amount), need.aside(), need.text());
        }
        assertTrue(detail.worth().contains("by month 24"), detail.worth());
    }

    @Test
    void readinessIsTheWorkThePlanHasUpToTheMonth() {
        AppState state = state(SMALL, Given.done("a"));
        assertEquals("1 of 2", figure(card(state, "half"), "Ready"));
        assertEquals("0 of 1", figure(card(state, "chartered"), "Ready"), "what it names, and nothing else");
        assertEquals("1 of 4", figure(card(state, "lead"), "Ready"));
        assertEquals(
                List.of("Beta", "Charter", "Delta"),
                detail(state, "lead").needs().stream().map(Need::text).toList());
        assertEquals("What it still needs · 1 of 4 done", detail(state, "lead").needsTitle());
    }

    @Test
    void whatIsSkippedIsNeededNoMore() {
        AppState state = state(SMALL, Given.set("d", dev.milepost.progress.ItemState.SKIPPED));
        assertEquals("0 of 3", figure(card(state, "lead"), "Ready"));
    }

    @Test
    void doneWorkIsSaidAndNeedsNothing() {
        AppState state = state(SMALL, Given.done("a"), Given.done("b"));
        assertEquals("2 of 2", figure(card(state, "half"), "Ready"));
        MilestonesView.Detail detail = detail(state, "half");
        assertEquals(List.of(), detail.needs());
        assertEquals("All its work is done.", detail.worth());
    }

    @Test
    void theLineSaysWhatItPaysAndOpens() {
        assertEquals(
                "Advancement · month 4 · salary $100k → $120k–$140k · opens Talks · 4 items left",
                card(Given.state(SMALL, Given.START, Outlook.FIRST, Given.STARTED), "lead")
                        .line());
        assertEquals(
                "Advancement · month 4 · overdue · salary $100k → $120k–$140k · opens Talks · 4 items left",
                card(Given.state(SMALL, Given.TODAY, Outlook.FIRST, Given.STARTED), "lead")
                        .line());
    }

    @Test
    void aReachedOneSaysItsDayAndWhatItBrought() {
        AppState state = seen(state(SMALL, reached("lead", 130_000)));
        Card card = card(state, "lead");
        assertEquals("Reached 1 Jun 2026", card.reached());
        assertEquals("Advancement · month 4 · salary $100k → $130k logged · opens Talks", card.line());
        assertEquals("+$30k", figure(card, "Pays a year"));
        assertEquals("—", figure(card, "Odds by plan"));
        assertEquals("—", figure(card, "A month late"));
        assertEquals("reached", figure(card, "Ready"));
        assertTrue(card.axis().forecast().isEmpty());
        assertEquals(5, card.axis().reached().orElseThrow(), 1e-9);
        assertEquals("1 month", detail(state, "lead").held());
    }

    /// The plan's own middle for the step is $130k.
    @Test
    void whatAReachedOneBroughtIsWhatWasToldAndNotWhatThePlanHas() {
        Card card = card(seen(state(SMALL, reached("lead", 151_000))), "lead");
        assertEquals("Advancement · month 4 · salary $100k → $151k logged · opens Talks", card.line());
        assertEquals("+$51k", figure(card, "Pays a year"));
    }

    @Test
    void oddsByPlanEndWithThePlansMonth() {
        List<String> said = Stream.of(Given.START.plusMonths(4).minusDays(1), Given.START.plusMonths(4))
                .map(today -> card(seen(Given.state(SMALL, today, Outlook.FIRST, Given.STARTED)), "lead"))
                .map(card -> figure(card, "Odds by plan"))
                .toList();
        assertTrue(said.getFirst().endsWith("%"), "its last day is still ahead: " + said);
        assertEquals("missed", said.getLast(), "there is nothing left to be likely");
    }

    @Test
    void aMilestoneAheadSaysHowLongTheLevelBeforeItIsHeld() {
        AppState state = state(SHIPPED, reached("senior", 150_000));
        assertEquals(
                "1 month since Senior Engineer promotion",
                detail(state, "principal").held());
        assertEquals("", detail(state(SHIPPED), "principal").held());
    }

    @Test
    void evidenceIsCountedByItem() {
        AppState state = state(
                SMALL,
                Given.done("a"),
                Given.done("b"),
                new EvidenceAdded(Subject.of(new ItemId("a")), 1, new Evidence.Figure(BigDecimal.ONE), "", Given.TODAY),
                new EvidenceAdded(
                        Subject.of(new ItemId("a")), 2, new Evidence.Figure(BigDecimal.TWO), "", Given.TODAY));
        assertEquals(
                "1 done item with evidence, 1 without", detail(state, "half").proof());
    }

    @Test
    void certificatesThatGateItStandApart() {
        MilestonesView.Detail detail = detail(state(SMALL), "chartered");
        assertEquals(
                List.of("Charter"),
                detail.certificates().stream().map(Need::text).toList());
        assertEquals(List.of(), detail(state(SMALL), "half").certificates());
    }

    @Test
    void theFilterCountsAndKeeps() {
        AppState state = state(SHIPPED, reached("senior", 150_000));
        assertEquals(
                List.of("All 10", "Advancement 4", "Checkpoints 6", "Reached 1"),
                view(state).choices().stream().map(MilestonesView.Choice::text).toList());
        AppState filtered = Update.of(state, new Act.FilterMilestones(MilestonesFilter.REACHED))
                .state();
        assertEquals(
                List.of(SENIOR),
                view(filtered).cards().stream().map(Card::milestone).toList());
        assertEquals(SENIOR, view(filtered).detail().orElseThrow().milestone(), "what is shown is selected");
        AppState none = Update.of(state(SHIPPED), new Act.FilterMilestones(MilestonesFilter.REACHED))
                .state();
        assertEquals("None of the milestones is of this kind.", view(none).empty());
        assertTrue(view(none).detail().isEmpty());
    }

    @Test
    void theFirstThatLiesAheadIsSelectedUntilAnotherIs() {
        AppState state = state(SMALL);
        assertEquals("half", view(state).detail().orElseThrow().milestone().value());
        AppState shown = Update.of(
                        state.with(state.outlook().about(MilestonesOutlook.FIRST.filtered(MilestonesFilter.REACHED))),
                        new Act.ShowMilestone(new MilestoneId("lead")))
                .state();
        assertEquals(Screen.MILESTONES, shown.outlook().screen());
        assertEquals("lead", view(shown).detail().orElseThrow().milestone().value());
    }

    @Test
    void beforeTheFirstAnswerNothingIsSaidOfTheFuture() {
        Card card = card(state(SHIPPED), "principal");
        assertEquals("…", figure(card, "Odds by plan"));
        assertEquals("…", figure(card, "A month late"));
        assertTrue(card.axis().forecast().isEmpty());
        assertEquals(List.of("…"), detail(state(SHIPPED), "principal").forecast());
    }

    @Test
    void withoutAStartTheForecastIsInMonths() {
        AppState state = seen(Given.state(SMALL));
        assertTrue(
                detail(state, "lead").forecast().getFirst().startsWith("months "),
                () -> detail(state, "lead").forecast().toString());
    }

    @Test
    void thinEvidenceIsSaid() {
        assertTrue(detail(seen(state(SMALL)), "lead").evidence().startsWith("Based on the plan, not on you yet"));
    }

    @Test
    void hiddenAmountsAreHidden() {
        AppState open = seen(state(SMALL, reached("half", 123_456)));
        AppState state = open.with(open.outlook().guarded(Privacy.MASKED));
        String all = view(about(state, "lead")).toString();
        assertFalse(all.contains("$"), all);
        assertTrue(all.contains("+•••"), all);
    }

    @Test
    void aRoadmapWithoutMilestonesOrIncomeSaysSo() {
        AppState none = seen(state(
                Given.file("title: None", "stages: [{title: Begin, months: 1-3, items: [{id: read, text: Read}]}]")));
        assertEquals("This roadmap has no milestones.", view(none).empty());
        AppState poor = seen(state(Given.file(
                "title: Poor",
                "stages: [{title: Begin, months: 1-3, items: [{id: read, text: Read}]}]",
                "milestones: [{id: m, kind: advancement, month: 3, title: M}]")));
        assertEquals("—", figure(card(poor, "m"), "Pays a year"));
        assertEquals("—", figure(card(poor, "m"), "A month late"));
        assertEquals("", detail(poor, "m").worth());
    }

    @Test
    void whatIsReadAloudHoldsEverything() {
        String said = card(seen(state(SMALL)), "lead").said();
        for (String part : List.of("Lead", "month 4", "forecast ", "Odds by plan ", "Pays a year +$", "Ready 0 of 4")) {
            assertTrue(said.contains(part), said);
        }
    }

    @Test
    void payInAnotherCurrencySaysNothing() {
        MilestoneReached inEuros = new MilestoneReached(
                new MilestoneId("senior"),
                LocalDate.of(2026, 6, 1),
                Optional.of(Money.ofUnits(20_000_000, Currency.getInstance("EUR"))));
        MilestoneReached plainly = new MilestoneReached(inEuros.milestone(), inEuros.on(), Optional.empty());
        assertEquals(
                card(state(SHIPPED, plainly), "senior").figures(),
                card(state(SHIPPED, inEuros), "senior").figures());
    }
}
