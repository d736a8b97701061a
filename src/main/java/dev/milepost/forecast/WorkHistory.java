package dev.milepost.forecast;

import dev.milepost.forecast.PlannedWork.Task;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the person has done since the plan began, and in what time.
///
/// What was done before the start, or is dated later than today, is done but says nothing about the pace.
public final class WorkHistory {

    private final PlannedWork plan;
    private final ActiveTime time;
    private final List<Task> ticks;

    WorkHistory(PlannedWork plan, ActiveTime time) {
        this.plan = plan;
        this.time = time;
        this.ticks = plan.tasks().stream()
                .filter(task -> task.done().filter(time::hasSeen).isPresent())
                .toList();
    }

    /// @param today the day everything is seen from
    public static WorkHistory of(Roadmap roadmap, Progress progress, LocalDate today) {
        return new WorkHistory(new PlannedWork(roadmap, progress), ActiveTime.of(progress, today));
    }

    /// A tick during a pause counts for the week that goes on after it.
    public Weeks weeks() {
        int count = time.weeks();
        List<Integer> finished = new ArrayList<>(Collections.nCopies(count, 0));
        List<Double> earned = new ArrayList<>(Collections.nCopies(count, 0.0));
        for (Task tick : ticks) {
            int week = (int) (time.workingDaysBefore(day(tick)) / 7);
            if (week < count) {
                finished.set(week, finished.get(week) + 1);
                earned.set(week, earned.get(week) + tick.months());
            }
        }
        return new Weeks(finished, earned);
    }

    /// `E = A / d` with A the months worked and d what a tick was worth in the mean; before the first, what the next
    /// item is worth. Ticks and time are discounted alike.
    public PaceEvidence evidence(Assumptions assumptions) {
        double counted = 0;
        double earned = 0;
        for (Task tick : ticks) {
            double weight = assumptions.weight(time.age(day(tick)));
            counted += weight;
            earned += weight * tick.months();
        }
        double worked = time.worked(assumptions);
        Weeks weeks = weeks();
        return new PaceEvidence(
                ticks.size(),
                weeks.count(),
                counted,
                expected(worked, counted, earned),
                assumptions.dispersion().of(sittings(), weeks));
    }

    /// A tick during a pause counts for the day on which work goes on.
    private Sittings sittings() {
        Map<Long, Integer> byDay = new TreeMap<>();
        ticks.forEach(tick -> byDay.merge(time.workingDaysBefore(day(tick)), 1, Integer::sum));
        return new Sittings(List.copyOf(byDay.values()), time.days());
    }

    private double expected(double worked, double counted, double earned) {
        // Ticks so old that they weigh nothing are no ticks.
        if (earned > 0) {
            return worked * counted / earned;
        }
        return plan.tasks().stream()
                .filter(task -> !task.isDone())
                .findFirst()
                .map(next -> worked / next.months())
                .orElse(0.0);
    }

    private static LocalDate day(Task tick) {
        return tick.done().orElseThrow();
    }
}
