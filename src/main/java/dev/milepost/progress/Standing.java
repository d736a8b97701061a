package dev.milepost.progress;

import java.time.LocalDate;

/// Where an item stands and since which day.
public record Standing(ItemState state, LocalDate on) {}
