package dev.milepost.store;

import java.util.Optional;

/// The kinds of events as the table names them. Released names and versions never change: they are in people's files.
enum EventKind {
    ITEM_STATE_SET("item-state-set"),
    START_DATE_SET("start-date-set"),
    TRACK_CHOSEN("track-chosen"),
    MILESTONE_REACHED("milestone-reached"),
    MILESTONE_REOPENED("milestone-reopened"),
    BASELINE_STATED("baseline-stated"),
    INCOME_RECORDED("income-recorded");

    /// What the columns of every kind mean. A kind that comes to mean something else gets a version of its own.
    static final int VERSION = 1;

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /// Empty for a kind, or a version of one, that only a later program knows.
    static Optional<EventKind> of(String id, int version) {
        for (EventKind kind : values()) {
            if (kind.id.equals(id) && version == VERSION) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
