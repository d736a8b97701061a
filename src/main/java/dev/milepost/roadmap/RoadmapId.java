package dev.milepost.roadmap;

/// The key of a roadmap in the progress store; never changes once the roadmap is in use.
public record RoadmapId(String value) implements Comparable<RoadmapId> {

    public RoadmapId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(RoadmapId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
