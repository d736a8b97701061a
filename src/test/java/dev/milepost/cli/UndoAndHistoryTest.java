package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import dev.milepost.progress.Draft;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.store.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class UndoAndHistoryTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void undoAndRedoSayWhatTheyDid() {
        shell.onSmallPlan("tick", "anvil");

        assertEquals("Undone: Know the anvil: done\n", shell.onSmallPlan("undo").out());
        assertEquals("to-do", state("anvil"));
        assertEquals("Redone: Know the anvil: done\n", shell.onSmallPlan("redo").out());
        assertEquals("done", state("anvil"));
    }

    @Test
    void nothingToUndoOrRedoIsFine() {
        Run undo = shell.onSmallPlan("undo");
        Run redo = shell.onSmallPlan("redo");

        assertEquals(0, undo.exit());
        assertEquals("There is nothing to undo.\n", undo.out());
        assertEquals(0, redo.exit());
        assertEquals("There is nothing to redo.\n", redo.out());
        assertEquals(
                "{\"undone\":[]}", shell.onSmallPlan("undo", "--json").json().toString());
    }

    @Test
    void undoGoesBackStepByStepAcrossRuns() {
        shell.onSmallPlan("tick", "anvil");
        shell.onSmallPlan("tick", "hammer");

        shell.onSmallPlan("undo");
        assertEquals("done", state("anvil"));
        shell.onSmallPlan("undo");
        assertEquals("to-do", state("anvil"));
        assertEquals("There is nothing to undo.\n", shell.onSmallPlan("undo").out());

        shell.onSmallPlan("redo");
        assertEquals("done", state("anvil"));
        assertEquals("to-do", state("hammer"));
    }

    @Test
    void theDocumentListsWhatWasUndone() {
        shell.onSmallPlan("tick", "anvil", "hammer");

        JsonNode undone = shell.onSmallPlan("undo", "--json").json().get("undone");

        assertEquals(1, undone.size());
        assertEquals(1, undone.get(0).get("sequence").asInt());
        assertEquals(2, undone.get(0).get("events").asInt());
        assertTrue(undone.get(0).get("undone").asBoolean());
    }

    @Test
    void oneActOfThePastCanBeUndoneByItsNumber() {
        shell.onSmallPlan("tick", "anvil");
        shell.onSmallPlan("tick", "hammer");

        assertEquals(
                "Undone: Know the anvil: done\n",
                shell.onSmallPlan("undo", "--act", "1").out());
        assertEquals("to-do", state("anvil"));
        assertEquals("done", state("hammer"));
        assertEquals(
                "Act 1 is undone already.\n",
                shell.onSmallPlan("undo", "--act", "1").out());
    }

    @Test
    void anActIsNotUndoneOverSomethingSaidSince() {
        shell.onSmallPlan("tick", "anvil");
        shell.onSmallPlan("tick", "anvil", "--state", "skipped");

        Run undo = shell.onSmallPlan("undo", "--act", "1");

        assertEquals(1, undo.exit());
        assertTrue(undo.err().startsWith("Act 1 cannot be undone on its own"), undo.err());
        assertEquals("skipped", state("anvil"));
    }

    @Test
    void anUndoIsRedoneAndNotUndone() {
        shell.onSmallPlan("tick", "anvil");
        shell.onSmallPlan("undo");

        Run undo = shell.onSmallPlan("undo", "--act", "2");

        assertEquals(1, undo.exit());
        assertTrue(undo.err().startsWith("Act 2 is itself an undo or a redo."), undo.err());
    }

    @Test
    void aForecastThatWasKeptIsListedAndPassedOver() {
        RoadmapId small = new RoadmapId("small");
        shell.onSmallPlan("tick", "anvil");
        try (SqliteStore store = SqliteStore.open(shell.dataFolder())) {
            var _ = store.append(Draft.change(
                    small,
                    Instant.parse("2026-03-14T12:00:00Z"),
                    Origin.WINDOW,
                    Long.MAX_VALUE,
                    List.of(new ForecastMade(7, LocalDate.of(2026, 3, 14), "1", 42, "0".repeat(64), List.of()))));
        }

        assertTrue(shell.onSmallPlan("history").out().contains("Forecast of month 7 kept"));
        Run undo = shell.onSmallPlan("undo", "--act", "2");
        assertEquals(1, undo.exit());
        assertTrue(undo.err().startsWith("Act 2 is a forecast that was kept."), undo.err());
        assertEquals("Undone: Know the anvil: done\n", shell.onSmallPlan("undo").out());
        assertEquals("There is nothing to undo.\n", shell.onSmallPlan("undo").out());
    }

    @Test
    void anImportIsUndoneAsAWhole() {
        RoadmapId small = new RoadmapId("small");
        InMemoryStore other = new InMemoryStore();
        for (String item : List.of("anvil", "hammer")) {
            List<JournalEntry> _ = other.append(Draft.change(
                    small,
                    Instant.parse("2026-05-01T10:00:00Z"),
                    Origin.WINDOW,
                    0,
                    List.of(new ItemStateSet(new ItemId(item), ItemState.DONE, LocalDate.parse("2026-05-01")))));
        }
        try (SqliteStore store = SqliteStore.open(shell.dataFolder())) {
            List<JournalEntry> _ =
                    store.adopt(small, 0, Journal.of(other.entries(small, 0)).acts());
        }

        Run one = shell.onSmallPlan("undo", "--act", "2");
        assertEquals(1, one.exit());
        assertTrue(one.err().startsWith("Entry 2 came with an import"), one.err());
        JsonNode undone = shell.onSmallPlan("undo", "--json").json().get("undone");

        assertEquals(2, undone.size());
        assertEquals("to-do", state("anvil"));
        assertEquals("to-do", state("hammer"));
    }

    @Test
    void anActThatIsNotThereIsRefused() {
        Run undo = shell.onSmallPlan("undo", "--act", "7");

        assertEquals(1, undo.exit());
        assertEquals("There is no act 7. See: milepost history\n", undo.err());
    }

    @Test
    void theHistoryHasTheLatestLast() {
        shell.onSmallPlan("start", "2026-01-01");
        shell.onSmallPlan("tick", "anvil", "hammer");
        shell.onSmallPlan("undo");

        assertEquals("""
            1  15 May 2026  10:00  Start date: 1 Jan 2026  command line
            2  15 May 2026  10:00  2 items: done           command line  undone
            4  15 May 2026  10:00  Undone: 2 items: done   command line
            """, shell.onSmallPlan("history").out());
    }

    @Test
    void theHistoryOfAnItemIsAboutItOnly() {
        shell.onSmallPlan("tick", "anvil");
        shell.onSmallPlan("tick", "hammer");
        shell.onSmallPlan("note", "anvil", "Heavy.");
        shell.onSmallPlan("due", "anvil", "2026-06-01");

        assertEquals(3, acts("--item", "anvil").size());
        assertEquals(1, acts("--item", "hammer").size());
        assertEquals(1, shell.onSmallPlan("history", "--item", "anvils").exit());
    }

    @Test
    void theHistoryCanBeCutByDayAndNumber() {
        shell.on("2026-05-01").onSmallPlan("tick", "anvil");
        shell.on("2026-05-02").onSmallPlan("tick", "hammer");
        shell.on("2026-05-03").onSmallPlan("tick", "bellows");

        assertEquals(2, acts("--since", "2026-05-02").size());
        JsonNode last = acts("--limit", "1");
        assertEquals(1, last.size());
        assertEquals(3, last.get(0).get("sequence").asInt());
        assertEquals(2, shell.onSmallPlan("history", "--limit", "0").exit());
    }

    @Test
    void theDocumentHasWhatOtherProgramsNeed() {
        shell.onSmallPlan("tick", "anvil");

        assertEquals(
                "{\"roadmap\":\"small\",\"acts\":[{\"sequence\":1,\"at\":\"2026-05-15T10:00:00Z\","
                        + "\"origin\":\"command\",\"purpose\":\"change\",\"words\":\"Know the anvil: done\","
                        + "\"events\":1,\"undone\":false}]}",
                shell.onSmallPlan("history", "--json").json().toString());
    }

    @Test
    void aPastEveningIsShownAsItWas() {
        shell.on("2026-01-01").onSmallPlan("start", "2026-01-01");
        shell.on("2026-03-01").onSmallPlan("tick", "anvil");
        shell.on("2026-04-01").onSmallPlan("tick", "hammer");
        shell.on(Shell.TODAY);

        JsonNode past =
                shell.onSmallPlan("status", "--as-of", "2026-03-01", "--json").json();
        assertEquals("2026-03-01", past.get("today").asString());
        assertEquals(3, past.get("month").asInt());
        assertEquals(1, past.get("items").get("done").asInt());
        assertEquals(
                0,
                shell.onSmallPlan("list", "--state", "done", "--as-of", "2026-02-28", "--json")
                        .json()
                        .get("items")
                        .size());
        assertFalse(shell.onSmallPlan("project", "--as-of", "2026-03-01").out().isEmpty());
        assertEquals(2, shell.onSmallPlan("status", "--as-of", "2026-05-16").exit());
    }

    private String state(String item) {
        return shell.onSmallPlan("list", "--search", item, "--json")
                .json()
                .get("items")
                .get(0)
                .get("state")
                .asString();
    }

    private JsonNode acts(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "history";
        all[1] = "--json";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return shell.onSmallPlan(all).json().get("acts");
    }

    @Test
    void aDayThatIsNamedMovesNoTimeOfTheHistory() {
        shell.onSmallPlan("tick", "anvil", "--today", "2099-01-01");

        assertEquals(
                "2026-05-15T10:00:00Z", acts("--limit", "1").get(0).get("at").asString());
        assertEquals(
                "2099-01-01",
                shell.onSmallPlan("list", "--search", "anvil", "--json")
                        .json()
                        .at("/items/0/on")
                        .asString());
    }

    @Test
    void aRoadmapWhoseFileIsNotHereIsUndoneByItsId() {
        shell.onSmallPlan("tick", "anvil");

        assertEquals("Undone: anvil: done\n", shell.run("undo", "--of", "small").out());
        assertEquals("to-do", state("anvil"));
        assertEquals("Redone: anvil: done\n", shell.run("redo", "--of", "small").out());
        assertEquals("done", state("anvil"));
        assertTrue(shell.run("history", "--of", "small").out().contains("Redone: anvil: done"));
        assertEquals(
                1,
                shell.run("history", "--of", "small", "--item", "anvil", "--limit", "1", "--json")
                        .json()
                        .get("acts")
                        .size());
        assertEquals(
                0,
                shell.run("history", "--of", "small", "--item", "hammer", "--json")
                        .json()
                        .get("acts")
                        .size());
    }

    @Test
    void aRoadmapNothingIsRecordedAboutIsRefused() {
        shell.onSmallPlan("tick", "anvil");

        Run undo = shell.run("undo", "--of", "smal");

        assertEquals(1, undo.exit());
        assertEquals("Nothing is recorded about a roadmap smal. Did you mean small?\n", undo.err());
        assertEquals("done", state("anvil"));
    }
}
