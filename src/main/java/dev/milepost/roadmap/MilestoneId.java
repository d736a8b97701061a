package dev.milepost.roadmap;

/// The key that reaching a milestone is recorded under.
public record MilestoneId(String value) implements Comparable<MilestoneId> {

    public MilestoneId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(MilestoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
