/// Pace and finish dates: what the person has done, against what the plan had for that time.
///
/// Work is measured in plan-months: an item of a stage that has `n` items for `L` months is worth `L / n` of them. A
/// pace is plan-months a month, so 1 is exactly on plan. It is never known exactly: it has a gamma distribution that
/// starts from the plan and follows the history as it grows. The formulas are those of the schedule part of the
/// projection's specification; the tests name their worked examples E1 to E3.
///
/// Numbers inside are `double`s in months; days enter and leave through the plan's calendar. Everything is immutable
/// and safe for any thread. Must not know the clock, where randomness comes from, pay, files, or how a forecast is
/// shown.
package dev.milepost.forecast;
