package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.prospect.Plans;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.ui.Given;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rule that a month's sheet names is the one that made the salary.
class IncomeSheetTest {

    private static final ProgressEvent REACHED =
            new MilestoneReached(new MilestoneId("lead"), LocalDate.of(2026, 3, 1), Optional.of(Plans.units(110_000)));

    private static ProgressEvent logged(int month, int pay) {
        return new IncomeRecorded(month, Plans.units(pay), Optional.empty());
    }

    private static String rule(int month, ProgressEvent... events) {
        ProgressEvent[] all =
                Stream.concat(Stream.of(Given.STARTED), Stream.of(events)).toArray(ProgressEvent[]::new);
        Outlook outlook = Outlook.FIRST.earning(Outlook.FIRST.income().opening(Optional.of(month)));
        AppState state = Given.state(
                Given.file(
                        "title: Pay",
                        "milestones: [{id: lead, kind: advancement, month: 4, title: Lead}]",
                        "income:",
                        "  baseline: $90k",
                        "  salary: [{months: 5-8, pay: $100k, after: lead}, {months: 9-12, pay: $120k}]"),
                Given.TODAY,
                outlook,
                all);
        return IncomeView.of(state, Given.MESSAGES)
                .sheet()
                .orElseThrow()
                .lines()
                .getFirst()
                .rule();
    }

    @Test
    void theSalaryBeforeTheFirstStepIsThePlansOrWhatWasTold() {
        assertEquals("salary before the first step", rule(1));
        assertEquals("salary you told at the start", rule(1, new SalaryStated(Plans.units(95_000))));
    }

    @Test
    void aStepThatCannotRaiseTheToldSalaryIsNotTheRule() {
        assertEquals("salary you told at the start", rule(9, new SalaryStated(Plans.units(130_000))));
    }

    @Test
    void payToldWithAMilestoneIsSaidToBeTheRule() {
        assertEquals("Lead, reached 1 Mar 2026, with the pay you told", rule(5, REACHED));
    }

    @Test
    void whatWasLoggedAfterTheMilestoneGoesOn() {
        assertEquals("goes on from what was logged for month 6", rule(8, REACHED, logged(6, 9_500)));
        assertEquals("salary step of months 9-12", rule(10, REACHED, logged(6, 9_500)));
        assertEquals("goes on from what was logged for month 6", rule(10, REACHED, logged(6, 12_000)));
    }

    @Test
    void whatWasLoggedBeforeTheMilestoneDoesNotOutliveIt() {
        assertEquals("Lead, reached 1 Mar 2026, with the pay you told", rule(5, logged(1, 9_500), REACHED));
    }
}
