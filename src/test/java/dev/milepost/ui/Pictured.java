package dev.milepost.ui;

import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.HandMadeFutures;
import dev.milepost.tracker.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A made-up person half-way, for pictures that must not change: in month 7, with a month's income missing.
public final class Pictured {

    public static final String BASELINE = "In spring";

    private Pictured() {}

    public static AppState state(Outlook outlook) {
        return HandMadeFutures.seen(
                Given.state(roadmap(), Given.TODAY, outlook, events().toArray(ProgressEvent[]::new)));
    }

    /// The same person in a bad year: a month paid back more than it brought, and streams lost money.
    public static AppState losing(Outlook outlook) {
        List<ProgressEvent> events = new ArrayList<>(events());
        events.add(earned(3, -9_000, Optional.empty()));
        events.add(earned(4, -2_500, Optional.of(new StreamId("content"))));
        events.add(earned(4, -1_500, Optional.of(new StreamId("training"))));
        return HandMadeFutures.seen(Given.state(roadmap(), Given.TODAY, outlook, events.toArray(ProgressEvent[]::new)));
    }

    private static ProgressEvent earned(int month, long units, Optional<StreamId> stream) {
        return new IncomeRecorded(month, Money.ofUnits(units, Given.shipped().currency()), stream);
    }

    private static Roadmap roadmap() {
        return Given.file(
                "title: Pictured",
                "months: 24",
                "phases:",
                "  - {title: Engineer, months: 1-8}",
                "  - {title: Lead, months: 9-24}",
                "stages:",
                "  - {id: basics, title: Basics, months: 1-5, items: [a, b, c, d]}",
                "  - id: practice",
                "    title: Practice in the open",
                "    months: 6-14",
                "    items: [e, f]",
                "    sections: [{id: talks, title: Talks and writing, items: [g, h]}]",
                "  - {id: lead, title: Leading, months: 15-24, items: [{id: exam, kind: certification, text: Exam},"
                        + " j]}",
                "milestones:",
                "  - {id: senior, kind: advancement, month: 6, title: Senior, needs: [basics]}",
                "  - {id: known, month: 9, title: Known outside, needs: [talks]}",
                "  - {id: staff, kind: advancement, month: 15, title: Staff engineer, needs: [practice]}",
                "  - {id: lead, kind: advancement, month: 24, title: Team lead, needs: [lead]}",
                "income:",
                "  baseline: $90k",
                "  salary:",
                "    - {months: 1-6, pay: $95k-$110k}",
                "    - {months: 7-15, pay: $140k-$170k, after: senior}",
                "    - {months: 16-24, pay: $180k-$230k, after: staff}",
                "  streams:",
                "    - {id: main, kind: employment, title: Main post, pay: $95k-$230k}",
                "    - {id: consulting, title: Consulting, pay: $30k-$60k, from: 10, ramp: 4}",
                "    - {id: training, title: Training, pay: $10k-$20k, from: 7}",
                "    - {id: content, title: Writing, pay: $5k-$15k, from: 4}",
                "  targets:",
                "    - {scenario: Careful, month: 24, income: $190k-$220k}",
                "    - {scenario: Hoped for, month: 24, income: $230k-$300k}");
    }

    private static List<ProgressEvent> events() {
        List<ProgressEvent> events = new ArrayList<>(List.of(Given.STARTED));
        for (int i = 0; i < 4; i++) {
            events.add(new ItemStateSet(
                    new ItemId(String.valueOf("abcd".charAt(i))), ItemState.DONE, Given.START.plusWeeks(3 + 6L * i)));
        }
        events.add(new ItemStateSet(new ItemId("e"), ItemState.DONE, LocalDate.of(2026, 7, 2)));
        events.add(new MilestoneReached(new MilestoneId("senior"), LocalDate.of(2026, 6, 20), Optional.empty()));
        for (int month : List.of(1, 2, 3, 5, 6)) {
            events.add(earned(month, 8_100 + 120 * month, Optional.empty()));
        }
        events.add(kept("basics", 0, 4));
        events.add(kept("practice", 4, 12));
        events.add(kept("lead", 16, 24));
        events.add(new BaselineKept(
                BASELINE,
                Subject.of(new MilestoneId("staff")),
                Given.START.plusMonths(12),
                Given.START.plusMonths(12)));
        return events;
    }

    private static ProgressEvent kept(String stage, int begin, int end) {
        return new BaselineKept(
                BASELINE,
                Subject.of(new PartId(stage)),
                Given.START.plusMonths(begin),
                Given.START.plusMonths(end).minusDays(1));
    }
}
