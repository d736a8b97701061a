package dev.milepost.tracker;

import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Counter;
import dev.milepost.roadmap.Counter.Rhythm;
import dev.milepost.roadmap.Item;
import dev.milepost.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// How often something counted happened, against what the plan wants: in all, or in the running week (from
/// Monday), month, quarter or year of the calendar.
///
/// @param per empty for a number to reach once
public record Tally(int count, int target, Optional<Rhythm> per) {

    /// Empty for an item that is not counted.
    public static Optional<Tally> of(Item item, Progress progress, LocalDate today) {
        return item.counter().map(counter -> of(item, counter, progress, today));
    }

    private static Tally of(Item item, Counter counter, Progress progress, LocalDate today) {
        int count = counter.per()
                .map(rhythm -> Progress.sum(progress.counts(item.id()).subMap(first(rhythm, today), today.plusDays(1))))
                .orElseGet(() -> progress.count(item.id()));
        return new Tally(count, counter.target(), counter.per());
    }

    /// The day the running period began.
    private static LocalDate first(Rhythm rhythm, LocalDate today) {
        return switch (rhythm) {
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> today.withDayOfMonth(1);
            case QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> today.withDayOfYear(1);
        };
    }

    /// Of the goal, from 0 to 1.
    double fraction() {
        return Math.min(1, (double) count / target);
    }

    /// "2 of 3", "1 of 2 this month".
    public String inWords(Messages messages) {
        return per.map(rhythm -> messages.text("detail.counter." + id(rhythm), count, target))
                .orElseGet(() -> messages.text("detail.counter", count, target));
    }

    /// "2/3", "1/2 this month".
    String inShort(Messages messages) {
        return per.map(rhythm -> messages.text("roadmap.counter." + id(rhythm), count, target))
                .orElseGet(() -> messages.text("format.ratio", count, target));
    }

    private static String id(Rhythm rhythm) {
        return rhythm.name().toLowerCase(Locale.ROOT);
    }
}
