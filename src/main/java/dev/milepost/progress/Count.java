package dev.milepost.progress;

/// How many items stand in each state under some heading. Counts of disjoint headings add up.
public record Count(int toDo, int inProgress, int done, int skipped) {

    public static final Count NONE = new Count(0, 0, 0, 0);

    public Count plus(Count other) {
        return new Count(toDo + other.toDo, inProgress + other.inProgress, done + other.done, skipped + other.skipped);
    }

    static Count of(ItemState state) {
        return switch (state) {
            case TO_DO -> new Count(1, 0, 0, 0);
            case IN_PROGRESS -> new Count(0, 1, 0, 0);
            case DONE -> new Count(0, 0, 1, 0);
            case SKIPPED -> new Count(0, 0, 0, 1);
        };
    }

    /// How many stand in one state.
    public int in(ItemState state) {
        return switch (state) {
            case TO_DO -> toDo;
            case IN_PROGRESS -> inProgress;
            case DONE -> done;
            case SKIPPED -> skipped;
        };
    }

    /// Every item, the skipped ones included.
    public int total() {
        return toDo + inProgress + done + skipped;
    }

    /// What the work is measured against: everything but the skipped.
    public int required() {
        return total() - skipped;
    }

    /// Done of what is required, from 0 to 1; 0 where nothing is required.
    public double fraction() {
        return required() == 0 ? 0 : (double) done / required();
    }

    /// Done of what is required in whole percent, rounded down, so that 100 means all of it.
    public int percent() {
        return required() == 0 ? 0 : (int) (100L * done / required());
    }
}
