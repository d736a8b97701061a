package dev.milepost.roadmap;

import dev.milepost.money.MoneyRange;
import java.util.Optional;

/// An amount that comes once: a signing bonus, a prize.
///
/// @param id unique among the streams and these
/// @param amount in all
/// @param at it is paid in the month that begins then
/// @param tax how it is taxed; empty for a wage
public record OneOff(StreamId id, String title, MoneyRange amount, Trigger at, Optional<TaxGroup> tax) {}
