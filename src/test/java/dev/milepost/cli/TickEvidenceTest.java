package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `tick` with a note and evidence: one act.
class TickEvidenceTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void stateNoteAndEvidenceAreOneAct() {
        Run tick = shell.onSmallPlan(
                "tick", "anvil", "--note", "Went well.", "--evidence", "https://example.org/a", "--evidence", "42");

        assertEquals("", tick.err());
        assertEquals("""
            ✓ anvil  Know the anvil  Done, 15 May 2026
              Note: Went well.
              Evidence: https://example.org/a
              Evidence: 42
            """, tick.out());
        JsonNode acts = acts();
        assertEquals(1, acts.size());
        assertEquals(4, acts.get(0).get("events").asInt());
        assertEquals("Went well.\n", shell.onSmallPlan("note", "anvil").out());
    }

    @Test
    void onlyTheNewThingsAreRecordedWhereTheStateStands() {
        shell.onSmallPlan("tick", "anvil", "--on", "2026-05-02", "--evidence", "https://example.org/a");

        Run tick = shell.onSmallPlan(
                "tick", "anvil", "--evidence", "https://example.org/a", "--evidence", "https://example.org/b");

        assertTrue(tick.out().contains("2 May 2026"), tick.out());
        assertEquals(1, acts().get(1).get("events").asInt());
    }

    @Test
    void tickingTwiceTheSameWayRecordsNothingMore() {
        shell.onSmallPlan("tick", "anvil", "--evidence", "It rang.");
        shell.onSmallPlan("tick", "anvil", "--evidence", "It rang.");

        assertEquals(1, acts().size());
    }

    @Test
    void aFileIsKeptByWhatIsInIt() {
        Path file = shell.file("report.txt", "all done");

        shell.onSmallPlan("tick", "anvil", "--evidence", file.toString());
        shell.onSmallPlan("tick", "anvil", "--evidence", file.toString());
        assertEquals(1, acts().size(), "the same file");

        shell.file("report.txt", "all done, and more");
        shell.onSmallPlan("tick", "anvil", "--evidence", file.toString());
        assertEquals(2, acts().size(), "another content");
        assertTrue(acts().get(1).get("words").asString().contains("report.txt"), acts().toString());
    }

    @Test
    void aCaptionNeedsEvidence() {
        Run tick = shell.onSmallPlan("tick", "anvil", "--caption", "The anvil");

        assertEquals(2, tick.exit());
        assertEquals("A caption needs evidence. Add it with --evidence.\n", tick.err());
        assertEquals(0, acts().size());
    }

    @Test
    void anAddressThatIsNotWholeIsRefusedAndNothingIsRecorded() {
        Run tick = shell.onSmallPlan("tick", "anvil", "--evidence", "https://");

        assertEquals(2, tick.exit());
        assertTrue(tick.err().startsWith("https:// is not a whole address."), tick.err());
        assertEquals(2, shell.onSmallPlan("tick", "anvil", "--evidence", " ").exit());
        assertEquals(0, acts().size());
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        shell.onSmallPlan("tick", "anvil", "hammer", "--note", "Went well.", "--evidence", "42");

        shell.onSmallPlan("undo");

        assertEquals(
                "No note about Know the anvil yet.\n",
                shell.onSmallPlan("note", "anvil").out());
        assertEquals(
                0,
                shell.onSmallPlan("list", "--state", "done", "--json")
                        .json()
                        .get("items")
                        .size());
    }

    private JsonNode acts() {
        return shell.onSmallPlan("history", "--json").json().get("acts");
    }
}
