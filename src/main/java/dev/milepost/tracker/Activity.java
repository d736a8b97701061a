package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Rollup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The year behind today: how many items were finished on each of its days.
///
/// @param weeks the oldest first, each of seven days, a Monday first; days to come have none
record Activity(List<List<Day>> weeks) {

    static final int WEEKS = 53;

    private static final int DAYS = 7;

    /// @param finished items; below 0 for a day that is still to come
    record Day(LocalDate day, int finished) {}

    Activity {
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /// Only what counts, as everywhere: neither what the file no longer has nor the work of tracks not chosen.
    static Activity of(Rollup rollup, Progress progress, LocalDate today) {
        Map<LocalDate, Integer> finished = new HashMap<>();
        progress.items().forEach((item, standing) -> {
            if (standing.state() == ItemState.DONE && rollup.countedItems().contains(item)) {
                finished.merge(standing.on(), 1, Integer::sum);
            }
        });
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        List<List<Day>> weeks = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = monday.plusDays((long) week * DAYS + i);
                days.add(new Day(day, day.isAfter(today) ? -1 : finished.getOrDefault(day, 0)));
            }
            weeks.add(days);
        }
        return new Activity(weeks);
    }

    int finished() {
        return weeks.stream()
                .flatMap(List::stream)
                .mapToInt(day -> Math.max(day.finished(), 0))
                .sum();
    }

    /// The most weeks in a row in each of which something was finished.
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (List<Day> week : weeks) {
            run = week.stream().anyMatch(day -> day.finished() > 0) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
