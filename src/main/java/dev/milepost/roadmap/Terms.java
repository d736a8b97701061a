package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the plan says of a source of income beyond what it pays and when it begins.
///
/// @param end when it ends; empty where it goes on
/// @param rates the hourly rates of a stream paid by the hour and when each begins, in the author's order
/// @param vesting how a package of equity becomes the person's own
/// @param tax how its income is taxed; empty for what is usual for its kind
/// @param guesses what the file says of the stream without its author knowing
public record Terms(
        Optional<Trigger> end,
        List<RateStep> rates,
        Optional<Vesting> vesting,
        Optional<TaxGroup> tax,
        Set<Guess> guesses) {

    /// Nothing said.
    public static final Terms PLAIN =
            new Terms(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Set.of());

    public Terms {
        rates = List.copyOf(rates);
        guesses = Set.copyOf(guesses);
    }
}
