package dev.milepost.yaml;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.money.Period;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionKind.About;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.Guess;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.SalaryStep.Cut;
import dev.milepost.roadmap.TaxGroup;
import dev.milepost.roadmap.Terms;
import dev.milepost.roadmap.Trigger;
import dev.milepost.roadmap.Vesting;
import dev.milepost.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a file says for the projection arrives in the model.
class ProjectionFactsTest {

    private static final String MILESTONES =
            "milestones: [{id: senior, title: S, month: 6}, {id: principal, title: P, month: 12}]";

    private static IncomePlan plan(String... lines) {
        String[] file = new String[lines.length + 2];
        file[0] = "title: A plan";
        file[1] = MILESTONES;
        System.arraycopy(lines, 0, file, 2, lines.length);
        return read(file).roadmap().orElseThrow().income();
    }

    private static Reading read(String... lines) {
        Reading reading = Samples.read(lines);
        assertEquals(List.of(), reading.problems());
        return reading;
    }

    private static IncomeStream stream(String rest) {
        return plan("income: {streams: [{id: consulting, title: C, " + rest + "}]}")
                .streams()
                .getFirst();
    }

    private static Map<String, String> written(IncomePlan plan) {
        return plan.assumptions().entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().text(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    @Test
    void aStreamWithNothingMoreToSayIsPlain() {
        assertEquals(Terms.PLAIN, stream("pay: $5k").terms());
    }

    @Test
    void aStreamEndsWithAMilestoneOrAtTheEndOfAMonth() {
        assertEquals(
                Optional.of(new Trigger.AfterMilestone(new MilestoneId("senior"))),
                stream("pay: $5k, ends: senior").terms().end());
        assertEquals(
                Optional.of(new Trigger.AtMonth(18)),
                stream("pay: $5k, ends: 18").terms().end());
    }

    @Test
    void ratesBeginWithTheStreamAMilestoneOrAMonth() {
        IncomeStream stream = stream("pay: $200-$500/hour, rates: [{rate: $200/hour}, {rate: $300-$350/hour, after: "
                + "principal}, {rate: $500/hour, month: 18}]");

        assertEquals(
                List.of(
                        "$200 Optional.empty",
                        "$300-$350 Optional[AfterMilestone[milestone=principal]]",
                        "$500 Optional[AtMonth[month=17]]"),
                stream.terms().rates().stream()
                        .map(rate -> rate.perHour() + " " + rate.from())
                        .toList());
    }

    @Test
    void withoutAPayItIsWhatTheRatesSpan() {
        IncomeStream stream = stream("rates: [{rate: $200/hour}, {rate: $350/hour, after: principal}]");

        assertEquals("$200-$350/hour", stream.pay().toString());
        assertEquals(Period.HOUR, stream.pay().period());
    }

    @Test
    void ratesWithoutTimesStayALadder() {
        IncomeStream stream = stream("pay: $5k, rate: $200 → $350 → $500/hour");

        assertEquals("$200 → $350 → $500/hour", stream.rates().orElseThrow().toString());
        assertEquals(List.of(), stream.terms().rates());
    }

    @Test
    void equityVestsAndAnyStreamMayNameItsTax() {
        assertEquals(
                Optional.of(new Vesting(24, 12)),
                stream("kind: equity, pay: $50k equity packages, vest: 24, cliff: 12")
                        .terms()
                        .vesting());
        assertEquals(
                Optional.of(new Vesting(24, 0)),
                stream("kind: equity, pay: $50k equity packages, vest: 24")
                        .terms()
                        .vesting());
        for (TaxGroup group : TaxGroup.values()) {
            assertEquals(
                    Optional.of(group),
                    stream("pay: $5k, tax: " + group.id()).terms().tax());
        }
    }

    @Test
    void aGuessIsMarkedAsOne() {
        assertEquals(
                Set.of(Guess.START, Guess.RAMP),
                stream("pay: $5k, from: 3, ramp: 6, assumed: [start, ramp]")
                        .terms()
                        .guesses());
    }

    @Test
    void whatComesOnceComesInAMonthOrWithAMilestone() {
        IncomePlan plan = plan(
                "income:",
                "  one-offs:",
                "    - {id: signing, title: Signing bonus, amount: $10k-$20k, month: 6, chance: 80%, tax: wage}",
                "    - {title: A prize, amount: $1k, after: senior}");

        OneOff signing = plan.oneOffs().getFirst();
        assertEquals("signing Signing bonus $10k-$20k", signing.id() + " " + signing.title() + " " + signing.amount());
        assertEquals(new Trigger.AtMonth(5), signing.at());
        assertEquals(Optional.of(TaxGroup.WAGE), signing.tax());
        OneOff prize = plan.oneOffs().getLast();
        assertEquals("a-prize", prize.id().value());
        assertEquals(new Trigger.AfterMilestone(new MilestoneId("senior")), prize.at());
        assertEquals(Map.of("chance:signing", "0.8"), written(plan));
    }

    @Test
    void aSalaryStepMayCutOnlyIfItSaysSo() {
        IncomePlan plan = plan("income: {salary: [{months: 1-6, pay: $9k}, {months: 7-9, pay: $8k, cut: allowed}]}");

        assertEquals(
                List.of(Cut.REFUSED, Cut.ALLOWED),
                plan.salary().stream().map(step -> step.cut()).toList());
    }

    @Test
    void whatMilestonesAndStreamsAssumeIsCollected() {
        IncomePlan plan = read(
                        "title: A plan",
                        "milestones:",
                        "  - {id: senior, title: S, month: 6, wait: 3, chance: 80%, early: true}",
                        "  - {id: lead, title: L, month: 9, early: false}",
                        "income:",
                        "  streams:",
                        "    - {id: consulting, title: C, pay: $200/hour, hours: 10-20, chance: 0.7}")
                .roadmap()
                .orElseThrow()
                .income();

        assertEquals(
                Map.of(
                        "wait:senior", "3",
                        "grant:senior", "0.8",
                        "early:senior", "yes",
                        "early:lead", "no",
                        "hours:consulting", "10-20",
                        "chance:consulting", "0.7"),
                written(plan));
    }

    @Test
    void whatMilestonesAssumeHoldsWithoutAnyIncome() {
        IncomePlan plan = read("title: A plan", "milestones: [{id: senior, title: S, month: 6, wait: 3}]")
                .roadmap()
                .orElseThrow()
                .income();

        assertEquals(Map.of("wait:senior", "3"), written(plan));
        assertTrue(plan.isEmpty());
    }

    @Test
    void theMapHoldsWhatConcernsEverythingAndWhatConcernsOneThing() {
        IncomePlan plan = plan(
                "income:",
                "  assumptions:",
                "    dependence: 30%",
                "    inflation: 2.5%",
                "    shared-months: later",
                "    ranges: p10-p90",
                "    wait: {senior: 3}",
                "    early: true",
                "    tax: {wage: 30%, self-employed: 25}",
                "    tax-table: \"2026: 0 10%, 50000 20%\"");

        assertEquals(
                Map.of(
                        "dependence", "0.3",
                        "inflation", "2.5",
                        "shared-months", "later",
                        "ranges", "p10-p90",
                        "wait:senior", "3",
                        "early", "yes",
                        "tax:wage", "30",
                        "tax:self-employed", "25",
                        "tax-table", "2026: 0 10%, 50000 20%"),
                written(plan));
    }

    /// For each kind a value; those that a stream or step always states itself are in `said-twice.yaml`.
    @ParameterizedTest
    @EnumSource(
            value = AssumptionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PAY", "SALARY"})
    void everyKindCanBeSaidInTheMap(AssumptionKind kind) {
        String text = switch (kind.form()) {
            case AssumptionKind.Form.Number(var _, String most) -> most;
            case AssumptionKind.Form.Whole(var _, int most) -> Integer.toString(most);
            case AssumptionKind.Form.Span(var _, String most) -> "1-" + most;
            case AssumptionKind.Form.Choice(List<String> options) -> options.getLast();
            case AssumptionKind.Form.Brackets() -> "\"Mine: 0 0%, 1000.5 12.25%\"";
        };
        Optional<String> subject = switch (kind.about()) {
            case NOTHING -> Optional.empty();
            case MILESTONE, MILESTONE_OR_ALL -> Optional.of("senior");
            case STREAM -> Optional.of("content");
            case SALARY_STEP -> Optional.of("1");
            case TAX_CLASS -> Optional.of("wage");
        };
        IncomePlan plan = plan(
                "income:",
                "  streams: [{id: content, title: C, pay: $5k}]",
                "  assumptions:",
                "    " + kind.id() + ": "
                        + subject.map(id -> "{" + id + ": " + text + "}").orElse(text));

        AssumptionValue value =
                AssumptionValue.parse(kind, text.replace("\"", "")).orElseThrow();
        assertEquals(Map.of(new AssumptionKey(kind, subject), value), plan.assumptions());
        assertEquals(kind.about() == About.NOTHING, subject.isEmpty());
    }

    @Test
    void whatIsSaidTwiceNamesBothPlacesAndTheFirstCounts() {
        Reading reading = Samples.read(
                "title: A plan",
                "milestones: [{id: senior, title: S, month: 6, wait: 3}]",
                "income:",
                "  assumptions: {wait: {senior: 2}}");

        Diagnostic problem = reading.problems().getFirst();
        assertEquals(1, reading.problems().size());
        assertEquals(
                "“wait:senior” is said in line 2 already (milestones[0].wait). The first one counts; leave one of "
                        + "them out.",
                new Messages(Locale.ENGLISH).problem(problem));
        assertEquals(4, problem.place().line());
        assertEquals(
                Map.of("wait:senior", "3"),
                written(reading.roadmap().orElseThrow().income()));
    }

    @Test
    void whatCannotBeReadTakesItsAssumptionsWithIt() {
        Reading reading = Samples.read(
                "title: A plan",
                "milestones: [{id: senior, title: S, month: never, wait: 3}]",
                "income: {streams: [{id: content, title: C, pay: a lot, chance: 70%}]}");

        assertEquals(2, reading.problems().size());
        assertEquals(Map.of(), written(reading.roadmap().orElseThrow().income()));
    }
}
