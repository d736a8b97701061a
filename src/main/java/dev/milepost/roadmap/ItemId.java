package dev.milepost.roadmap;

/// The key that progress on an item is kept under; survives rewording, moving and reordering.
public record ItemId(String value) implements Comparable<ItemId> {

    public ItemId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
