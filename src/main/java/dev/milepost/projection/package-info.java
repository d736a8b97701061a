/// Income over the months of a plan: what salary steps and streams add up to, month by month and in all.
///
/// Numbers in, numbers out. Whoever calls has already turned milestones, month ranges ("6-12") and dates into months
/// since the start; a time `T` is such a number of months, and month `m` is what lies between `m - 1` and `m`. So what
/// begins at `T = 6` acts from month 7 on.
///
/// One formula carries everything: a change by an amount `A` that begins at `T` and takes `r` months adds
/// `A * clamp((m - T) / max(r, 1), 0, 1)` to the annualised income of month `m`.
///
/// Everything here is immutable and safe for any thread. Must not know the roadmap, the clock, the locale, files, or
/// how a milestone's month was found.
package dev.milepost.projection;
