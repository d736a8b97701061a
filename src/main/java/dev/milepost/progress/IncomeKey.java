package dev.milepost.progress;

import dev.milepost.roadmap.StreamId;
import java.util.Comparator;
import java.util.Optional;

/// What an actual income is recorded for.
///
/// @param month of the plan, from 1
/// @param stream empty for the whole month's income
public record IncomeKey(int month, Optional<StreamId> stream) implements Comparable<IncomeKey> {

    private static final Comparator<IncomeKey> ORDER = Comparator.comparingInt(IncomeKey::month)
            .thenComparing(key -> key.stream().map(StreamId::value).orElse(""));

    @Override
    public int compareTo(IncomeKey other) {
        return ORDER.compare(this, other);
    }
}
