package dev.milepost.projection;

/// One month of a trajectory.
///
/// Every total is its exact value rounded once to the cent, a half up, and its parts add up to it: each part is rounded
/// on its own, and the few cents by which they then miss the total go to the largest of those that are no whole cents,
/// one each. So what was logged shows as logged, and a salary of $170k as $170k. The cash of month `m` is `c(m) -
/// c(m-1)`, where `c(m)` is the exact income so far, `sum / 12`, rounded: so months add up to the cumulative figure,
/// and twelve months of a level to the level. $100,000.01 a year is paid as $8,333.33, $8,333.34, $8,333.33, ….
///
/// @param month from 1
/// @param annual the month's income times twelve; of what is logged, twelve times the logged amount
/// @param cash what comes in during the month
/// @param cumulative what came in from month 1 to the end of this one
/// @param runRate income a year as it stands when the month is over, for comparison with targets: a step that has begun
///         counts in full, what has ended not at all
public record MonthIncome(int month, Basis basis, Income annual, Income cash, Income cumulative, Income runRate) {}
