package dev.milepost.progress;

import dev.milepost.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A milestone reached.
///
/// @param pay a year from then on, where the person said it
public record Reached(LocalDate on, Optional<Money> pay) {}
