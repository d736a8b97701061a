package dev.milepost.roadmap;

/// The key of a phase, stage, section or track.
public record PartId(String value) implements Comparable<PartId> {

    public PartId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(PartId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
