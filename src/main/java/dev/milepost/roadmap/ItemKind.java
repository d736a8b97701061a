package dev.milepost.roadmap;

/// What sort of work an item is.
public enum ItemKind {
    TASK,
    /// An exam passed or a certificate held.
    CERTIFICATION,
    /// A piece of portfolio work. It is tracked beside the checklist and does not count in it: it has no box in the
    /// author's list, and its size is not that of an item.
    PROJECT;

    public boolean counts() {
        return this != PROJECT;
    }
}
