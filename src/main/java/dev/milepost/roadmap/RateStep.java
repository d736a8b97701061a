package dev.milepost.roadmap;

import dev.milepost.money.MoneyRange;
import java.util.Optional;

/// A rate an hour, and from when it is paid.
///
/// @param from empty for a rate that is paid from the start of its stream
public record RateStep(MoneyRange perHour, Optional<Trigger> from) {}
