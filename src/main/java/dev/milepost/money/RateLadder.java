package dev.milepost.money;

import java.util.List;
import java.util.stream.Collectors;

/// Rates that follow one another: "$200 → $350 → $500/hour".
///
/// @param steps at least two, in the order they come into force
public record RateLadder(List<Money> steps, Period period) {

    public RateLadder {
        steps = List.copyOf(steps);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("a ladder has at least two rates");
        }
    }

    /// What [AmountReader#ladder] reads back: rates are an hour unless they say otherwise, so a year has to be named.
    @Override
    public String toString() {
        String rates = steps.stream().map(AmountWriter::write).collect(Collectors.joining(" → "));
        return rates + (period == Period.YEAR ? "/year" : period.suffix());
    }
}
