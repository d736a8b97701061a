package dev.milepost.progress;

/// A finding of the plan checks: which check, and what it compares. The same finding has the same id whenever the plan
/// is
/// checked.
public record FindingId(String value) implements Comparable<FindingId> {

    public FindingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a finding has an id");
        }
    }

    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
