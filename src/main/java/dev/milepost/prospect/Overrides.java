package dev.milepost.prospect;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Assumptions that are tried out, without touching plan or progress.
public record Overrides(SortedMap<AssumptionKey, AssumptionValue> values) {

    public static final Overrides NONE = new Overrides(new TreeMap<>());

    public Overrides {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Overrides of(Map<AssumptionKey, AssumptionValue> values) {
        return new Overrides(new TreeMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Overrides with(AssumptionKey key, AssumptionValue value) {
        SortedMap<AssumptionKey, AssumptionValue> next = new TreeMap<>(values);
        next.put(key, value);
        return new Overrides(next);
    }

    /// Both; what they both name as `others` has it.
    public Overrides and(Overrides others) {
        SortedMap<AssumptionKey, AssumptionValue> both = new TreeMap<>(values);
        both.putAll(others.values);
        return new Overrides(both);
    }

    public Overrides without(AssumptionKey key) {
        SortedMap<AssumptionKey, AssumptionValue> next = new TreeMap<>(values);
        next.remove(key);
        return new Overrides(next);
    }
}
