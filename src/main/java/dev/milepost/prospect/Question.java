package dev.milepost.prospect;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.projection.IncomeModel;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.Optional;

/// What is to be computed.
///
/// @param today the day everything is seen from
/// @param horizon how many months of the plan, from 1 to [IncomeModel#LONGEST_HORIZON]
public record Question(Roadmap roadmap, Progress progress, LocalDate today, int horizon, Overrides overrides) {

    public Question {
        if (horizon < 1 || horizon > IncomeModel.LONGEST_HORIZON) {
            throw new IllegalArgumentException("a projection covers 1 to " + IncomeModel.LONGEST_HORIZON + " months");
        }
    }

    /// Over the length of the plan, with nothing tried out.
    public static Question of(Roadmap roadmap, Progress progress, LocalDate today) {
        return new Question(roadmap, progress, today, roadmap.months(), Overrides.NONE);
    }

    public Question with(Overrides others) {
        return new Question(roadmap, progress, today, horizon, others);
    }

    public Question with(Progress other) {
        return new Question(roadmap, other, today, horizon, overrides);
    }

    public Question on(LocalDate day) {
        return new Question(roadmap, progress, day, horizon, overrides);
    }

    public Question over(int months) {
        return new Question(roadmap, progress, today, months, overrides);
    }

    /// The month of the plan today lies in, from 1; empty before the start or without one.
    public Optional<Integer> month() {
        return progress.start()
                .map(start -> new PlanCalendar(start).monthOf(today))
                .filter(month -> month >= 1);
    }
}
