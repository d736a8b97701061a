package dev.milepost.tracker;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What the time is, and which day it is taken to be.
///
/// A person may name the day, to see what a plan says on it. That moves the arithmetic of days only: when things were
/// recorded, and which backups are old, is always by the clock.
///
/// @param clock its zone says where days begin
/// @param named the day the person named, where they did
public record Now(Clock clock, Optional<LocalDate> named) {

    /// By the clock alone.
    public static Now by(Clock clock) {
        return new Now(clock, Optional.empty());
    }

    /// For what is written down.
    public Instant instant() {
        return clock.instant();
    }

    /// For what is reckoned in days.
    public LocalDate today() {
        return named.orElseGet(() -> LocalDate.now(clock));
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
