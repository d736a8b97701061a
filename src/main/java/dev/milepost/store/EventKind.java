package dev.milepost.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The kinds of events as the table names them. Released names and versions never change: they are in people's files.
enum EventKind {
    ITEM_STATE_SET("item-state-set"),
    START_DATE_SET("start-date-set"),
    TRACK_CHOSEN("track-chosen"),
    MILESTONE_REACHED("milestone-reached"),
    SALARY_STATED("salary-stated"),
    INCOME_RECORDED("income-recorded"),
    NOTE_WRITTEN("note-written"),
    EVIDENCE_ADDED("evidence-added"),
    COUNT_RECORDED("count-recorded"),
    DUE_DATE_SET("due-date-set"),
    METRIC_READ("metric-read"),
    PAUSE_TAKEN("pause-taken"),
    FINDING_DISMISSED("finding-dismissed"),
    BASELINE_KEPT("baseline-kept"),
    ASSUMPTION_MADE("assumption-made"),
    SCENARIO_SAVED("scenario-saved"),
    FORECAST_MADE("forecast-made"),
    GATE_SET("gate-set"),
    WITHDRAWN("withdrawn");

    /// What the columns of every kind mean. A kind that comes to mean something else gets a version of its
    /// own.
    static final int VERSION = 1;

    private static final Map<String, EventKind> BY_ID = new HashMap<>();

    static {
        for (EventKind kind : values()) {
            BY_ID.put(kind.id, kind);
        }
    }

    private final String id;

    EventKind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /// Empty for a kind, or a version of one, that only a later program knows.
    static Optional<EventKind> of(String id, long version) {
        return version == VERSION ? Optional.ofNullable(BY_ID.get(id)) : Optional.empty();
    }
}
