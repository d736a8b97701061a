package dev.milepost.roadmap;

import dev.milepost.money.Pay;
import dev.milepost.money.RateLadder;
import java.util.Optional;

/// A source of income.
///
/// @param start empty where the plan does not say
/// @param rampMonths months from the start until it pays in full
/// @param rates hourly rates that follow one another, where the author plans them without saying when
/// @param terms what else there is to say of it
/// @param note in the author's words: "weekend/evening work"
public record IncomeStream(
        StreamId id,
        String title,
        StreamKind kind,
        Pay pay,
        Optional<Trigger> start,
        int rampMonths,
        Optional<RateLadder> rates,
        Terms terms,
        Optional<String> note) {

    public IncomeStream {
        if (rampMonths < 0 || rampMonths > MonthRange.LONGEST_PLAN) {
            throw new IllegalArgumentException("a ramp is from 0 to " + MonthRange.LONGEST_PLAN + " months");
        }
    }
}
