package dev.milepost.roadmap;

/// The key of a source of income.
public record StreamId(String value) implements Comparable<StreamId> {

    public StreamId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(StreamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
