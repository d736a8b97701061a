package dev.milepost.roadmap;

import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import java.util.Optional;

/// A salary band over months.
///
/// @param pay a year
/// @param raise over the step before, as the author states it
/// @param after the milestone that begins it; without one it begins with its months
/// @param cut whether it may pay less than the step before
public record SalaryStep(
        MonthRange months, MoneyRange pay, Optional<PercentRange> raise, Optional<MilestoneId> after, Cut cut) {

    /// What happens where a step states less than is paid already.
    public enum Cut {
        /// The salary stays what it is.
        REFUSED,
        /// It goes down.
        ALLOWED
    }
}
