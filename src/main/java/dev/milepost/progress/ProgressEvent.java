package dev.milepost.progress;

import dev.milepost.money.Money;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.time.LocalDate;
import java.util.Optional;

/// Something the person did, in the past tense. Events are facts: they are appended, never changed or removed.
///
/// They name things by id and stay valid when the roadmap no longer has them. Their days lie in the years 0 to 9999.
public sealed interface ProgressEvent {

    /// @param on the day it counts for, which may lie before the day it was recorded
    record ItemStateSet(ItemId item, ItemState state, LocalDate on) implements ProgressEvent {
        public ItemStateSet {
            requireFourDigitYear(on);
        }
    }

    /// The day the plan's month 1 begins.
    record StartDateSet(LocalDate start) implements ProgressEvent {
        public StartDateSet {
            requireFourDigitYear(start);
        }
    }

    /// @param section the part that offers the tracks
    record TrackChosen(PartId section, PartId track) implements ProgressEvent {}

    /// @param pay a year from then on, where the person says it
    record MilestoneReached(MilestoneId milestone, LocalDate on, Optional<Money> pay) implements ProgressEvent {
        public MilestoneReached {
            requireFourDigitYear(on);
        }
    }

    /// Reaching it was recorded by mistake, or no longer holds.
    record MilestoneReopened(MilestoneId milestone) implements ProgressEvent {}

    /// The salary a year before the plan's first step.
    record BaselineStated(Money salary) implements ProgressEvent {}

    /// What a month really paid; replaces what was recorded for the same month and stream.
    ///
    /// @param month of the plan, from 1
    /// @param amount for that month, not a year
    /// @param stream empty for the whole month's income
    record IncomeRecorded(int month, Money amount, Optional<StreamId> stream) implements ProgressEvent {
        public IncomeRecorded {
            if (month < 1) {
                throw new IllegalArgumentException("months of the plan count from 1");
            }
        }
    }

    /// Files keep days as `2026-03-14`, which sorts and compares as text.
    private static void requireFourDigitYear(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("years run from 0 to 9999");
        }
    }
}
