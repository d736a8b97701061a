package dev.milepost.lint;

import dev.milepost.roadmap.SalaryStep;

/// A salary step with its time.
///
/// @param begin months since the start at which it is planned to begin: with its milestone, or else
///     with its months
/// @param end months since the start at which its months end
record Step(SalaryStep stated, PlanPlace.OfSalaryStep place, int begin, int end) {

    Band pay() {
        return Band.of(stated.pay());
    }

    /// `6–12`, as the author wrote it.
    String months() {
        return Text.months(stated.months());
    }
}
