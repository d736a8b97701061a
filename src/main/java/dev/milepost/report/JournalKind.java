package dev.milepost.report;

import dev.milepost.progress.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The kinds of events as documents name them. Released names never change: they are in people's files.
enum JournalKind {
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

    private static final Map<String, JournalKind> BY_ID = new HashMap<>();

    static {
        for (JournalKind kind : values()) {
            BY_ID.put(kind.id, kind);
        }
    }

    private final String id;

    JournalKind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<JournalKind> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// The kind of the events that say something of a register.
    static JournalKind of(Register register) {
        return switch (register) {
            case Register.OfItemState _ -> ITEM_STATE_SET;
            case Register.OfStartDate _ -> START_DATE_SET;
            case Register.OfTrack _ -> TRACK_CHOSEN;
            case Register.OfMilestone _ -> MILESTONE_REACHED;
            case Register.OfSalary _ -> SALARY_STATED;
            case Register.OfIncome _ -> INCOME_RECORDED;
            case Register.OfNote _ -> NOTE_WRITTEN;
            case Register.OfEvidence _ -> EVIDENCE_ADDED;
            case Register.OfCount _ -> COUNT_RECORDED;
            case Register.OfDueDate _ -> DUE_DATE_SET;
            case Register.OfReading _ -> METRIC_READ;
            case Register.OfPause _ -> PAUSE_TAKEN;
            case Register.OfFinding _ -> FINDING_DISMISSED;
            case Register.OfBaseline _ -> BASELINE_KEPT;
            case Register.OfAssumption _ -> ASSUMPTION_MADE;
            case Register.OfScenario _ -> SCENARIO_SAVED;
            case Register.OfForecast _ -> FORECAST_MADE;
            case Register.OfGate _ -> GATE_SET;
        };
    }
}
