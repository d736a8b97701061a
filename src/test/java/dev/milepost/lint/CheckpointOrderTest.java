package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class CheckpointOrderTest {

    private static final String STAGES = "stages: [{id: s, title: Basics, months: 1-6}, "
            + "{id: t, title: Advanced Specialization, months: 7-12, focus: Become a specialized expert, "
            + "items: [{id: i, text: I}]}]";

    private static String milestone(String rest) {
        return "milestones: [{id: m, kind: checkpoint, " + rest + "}]";
    }

    @Test
    void aCheckpointBehindItsWorkIsFine() {
        assertNone(FindingKind.CHECKPOINT, STAGES, milestone("month: 7, title: Specialized expertise shown"));
    }

    @Test
    void aCheckpointBeforeItsWorkIsFound() {
        assertOne(
                FindingKind.CHECKPOINT,
                "checkpoint:milestone/m:part/t",
                "contradiction: “Advanced skills, specialized” is due by month 6, but “Advanced Specialization” begins"
                        + " only then or later: months 7–12.",
                STAGES,
                milestone("month: 6, title: \"Advanced skills, specialized\""));
    }

    @Test
    void aMilestoneBeforeWhatItNeedsIsFound() {
        assertOne(
                FindingKind.CHECKPOINT,
                "checkpoint:milestone/m:part/t",
                "contradiction: “Any” (month 3) needs work of “Advanced Specialization”, which begins only then or"
                        + " later: months 7–12.",
                STAGES,
                milestone("month: 3, title: Any, needs: [i, t]"));
    }

    @Test
    void oneWordInCommonSaysNothing() {
        assertNone(FindingKind.CHECKPOINT, STAGES, milestone("month: 3, title: Advanced basics"));
    }

    @Test
    void aRhythmThatIsNotKeptIsNoted() {
        assertOne(
                FindingKind.CHECKPOINT,
                "checkpoint.rhythm:milestone/m",
                "note: “6-Month Checkpoints” are at months 3.",
                milestone("month: 3, title: Any"),
                "outline: [{title: Points, chapters: [{title: 6-Month Checkpoints, holds: checkpoints}]}]");
    }
}
