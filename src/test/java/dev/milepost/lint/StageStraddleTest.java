package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class StageStraddleTest {

    private static final String PHASES = "phases: [{id: a, title: A, months: 1-6}, {id: b, title: B, months: 6-12}]";
    private static final String STAGES = "stages: [{id: s, title: S, months: 1-6}, {id: t, title: T, months: 7-12}]";
    private static final String ACROSS = "stages: [{id: s, title: S, months: 4-9}]";

    @Test
    void stagesThatEndWithPhasesAndPromotionsAreWhole() {
        assertNone(
                FindingKind.STAGE_STRADDLE,
                PHASES,
                STAGES,
                "milestones: [{id: m, kind: advancement, month: 6, title: M}]");
    }

    @Test
    void aStageCanGoOnPastAPhase() {
        assertOne(
                FindingKind.STAGE_STRADDLE,
                "stage-straddle:part/s:phase/a",
                "note: “S” (months 4–9) goes on past the end of a phase at month 6.",
                PHASES,
                ACROSS);
    }

    @Test
    void aPromotionCanFallIntoAStage() {
        assertOne(
                FindingKind.STAGE_STRADDLE,
                "stage-straddle:part/s:milestone/m",
                "note: “S” (months 4–9) has 5 of its 6 months behind it at the promotion of month 8.",
                ACROSS,
                "milestones: [{id: m, kind: advancement, month: 8, title: M}]");
    }

    @Test
    void aPromotionThatNamesWhatItNeedsCutsNothing() {
        assertNone(
                FindingKind.STAGE_STRADDLE,
                "stages: [{id: s, title: S, months: 4-9, items: [{id: i, text: I}]}]",
                "milestones: [{id: m, kind: advancement, month: 8, title: M, needs: [i]}]");
    }

    @Test
    void aCheckpointCutsNothing() {
        assertNone(FindingKind.STAGE_STRADDLE, ACROSS, "milestones: [{id: m, kind: checkpoint, month: 8, title: M}]");
    }
}
