package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static String stage(String id, String months, int items) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < items; i++) {
            all.append("{id: ").append(id).append(i).append(", text: I},");
        }
        return "  - {id: " + id + ", title: " + id + ", months: " + months + ", items: [" + all + "]}\n";
    }

    @Test
    void evenStagesWithoutTracksAreFine() {
        assertNone(FindingKind.WORKLOAD, "stages:\n" + stage("a", "1-3", 3) + stage("b", "4-6", 5));
    }

    @Test
    void anUnevenPaceIsNoted() {
        assertOne(
                FindingKind.WORKLOAD,
                "workload:part/a:part/b",
                "note: The stages ask for 3.00, 0.67 items a month. “a” asks 4.5 times as much as “b”.",
                "stages:\n" + stage("a", "1-1", 3) + stage("b", "2-4", 2));
    }

    @Test
    void tracksAreAlternatives() {
        assertOne(
                FindingKind.WORKLOAD,
                "workload.tracks:part/c",
                "note: 4 boxes are 3 items and 1 milestones. Tracks are alternatives, so 1 of the 3 items are needed.",
                "milestones: [{id: m, kind: checkpoint, month: 3, title: M}]",
                "stages: [{id: a, title: A, months: 1-3, sections: [{id: c, title: C, choose: 1, tracks: ["
                        + "{id: x, title: X, items: [{id: i, text: I}]}, "
                        + "{id: y, title: Y, items: [{id: j, text: J}, {id: k, text: K}]}]}]}]");
    }
}
