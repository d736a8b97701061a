package dev.milepost.projection;

import java.util.Map;
import java.util.Optional;

/// What the entries of a month say about each source, in cents for the month.
///
/// @param salary empty where nothing is known of it
/// @param flows by id, those that are known
/// @param unassigned what belongs to none of them
/// @param complete whether sources without an amount paid nothing, rather than nobody knows what
record LoggedMonth(Optional<Long> salary, Map<String, Long> flows, long unassigned, boolean complete) {

    static final LoggedMonth NOTHING = new LoggedMonth(Optional.empty(), Map.of(), 0, false);

    LoggedMonth {
        flows = Map.copyOf(flows);
    }

    /// The amount of a source, zero where the month is complete without it, empty where it remains to be
    /// projected.
    Optional<Long> amount(Optional<Long> logged) {
        return complete ? Optional.of(logged.orElse(0L)) : logged;
    }

    Optional<Long> flow(String id) {
        return amount(Optional.ofNullable(flows.get(id)));
    }
}
