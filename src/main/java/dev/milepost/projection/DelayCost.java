package dev.milepost.projection;

/// What a month's delay of a milestone, and of all after it, costs on average within the horizon. The
/// plan's own arithmetic: what the plan ties to its milestones, not what ticking an item causes.
///
/// @param horizonMonths say it with the figure: M6 of the reference plan costs 8.26 over 24 months, 15.94
///         over 60
/// @param perMonth in the model's amounts
/// @param pace of the work
public record DelayCost(String milestone, int horizonMonths, double perMonth, Pace pace) {

    /// What an item costs that is still open: `perMonth * planned * E[1 / pace]`. An item of 3/23 planned
    /// months before M6, at a pace of Gamma(4, 4): 8.2625 * 0.130435 * 1.333333 = 1.436957. Infinite where
    /// a pace has no average.
    ///
    /// @param planned the item's share of its stage, in planned months
    public double perItem(double planned) {
        return perMonth == 0 ? 0 : perMonth * pace.expectedMonths(planned);
    }
}
