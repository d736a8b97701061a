package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ListCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.onSmallPlan("start", "2026-01-01");
        shell.onSmallPlan("tick", "anvil", "--on", "2026-02-03");
        shell.onSmallPlan("tick", "blade", "--state", "in-progress");
        shell.onSmallPlan("tick", "coal", "--state", "skipped");
    }

    @Test
    void showsEveryItemUnderItsHeadings() {
        assertEquals("""
            Basics
              ✓  Done   anvil   Know the anvil   3 Feb 2026
              ○  To do  hammer  Know the hammer  due 30 Apr 2026

            Basics › Fire
              ○  To do    bellows  Work the bellows     due 30 Apr 2026
              –  Skipped  coal     Tell coal from coke  15 May 2026

            Craft
              ◐  In progress  blade  Forge a blade  due 30 Jun 2026
              ○  To do        gate   Build a gate   due 30 Jun 2026
            """, shell.onSmallPlan("list").out());
    }

    @Test
    void searchesTextsAndHeadingsForAllWordsWhateverTheirCase() {
        Run found = shell.onSmallPlan("list", "--search", "FIRE coal");

        assertTrue(found.out().contains("coal"), found.out());
        assertFalse(found.out().contains("bellows"), found.out());
    }

    @Test
    void showsOnlyTheStateAskedFor() {
        JsonNode items =
                shell.onSmallPlan("list", "--state", "done", "--json").json().get("items");

        assertEquals(1, items.size());
        JsonNode anvil = items.get(0);
        assertEquals("anvil", anvil.get("id").asString());
        assertEquals("done", anvil.get("state").asString());
        assertEquals("2026-02-03", anvil.get("on").asString());
        assertEquals("[\"Basics\"]", anvil.get("path").toString());
        assertEquals("2026-01-01", anvil.get("planStart").asString());
        assertEquals("2026-04-30", anvil.get("planEnd").asString());
        assertTrue(anvil.get("counted").asBoolean());
    }

    @Test
    void saysThatNothingMatches() {
        Run found = shell.onSmallPlan("list", "--search", "submarine");

        assertEquals(0, found.exit());
        assertEquals("No item matches.\n", found.out());
    }

    @Test
    void statesAreLettersWhereTheTerminalHasNoSigns() {
        Run list = shell.speaking(StandardCharsets.US_ASCII).onSmallPlan("list", "--state", "done");

        assertTrue(list.out().contains("[x]  Done"), list.out());
    }

    @Test
    void colourIsForTerminalsOnly() {
        assertFalse(shell.onSmallPlan("list").out().contains("\u001b["));
        assertTrue(shell.onTerminal().onSmallPlan("list").out().contains("\u001b[32m✓\u001b[0m"));
    }

    @Test
    void colourCanBeSwitchedOff() {
        shell.onTerminal();
        assertFalse(shell.onSmallPlan("list", "--no-color").out().contains("\u001b["));
        assertFalse(shell.with("NO_COLOR", "1").onSmallPlan("list").out().contains("\u001b["));
        assertFalse(shell.with("TERM", "dumb").onSmallPlan("list").out().contains("\u001b["));
    }

    @Test
    void aStageBeginsBehindTheMonthItSharesWithTheOneBefore() {
        String shared = SmallPlan.YAML.replace("months: 5-6", "months: 4-6");
        String file = shell.file("shared.yaml", shared).toString();
        shell.run("start", "2026-01-01", "--roadmap", file);

        var items = shell.run("list", "--json", "--roadmap", file).json().get("items");

        assertEquals("2026-01-01", items.get(0).get("planStart").asString());
        assertEquals("2026-04-30", items.get(0).get("planEnd").asString());
        assertEquals("2026-05-01", items.get(4).get("planStart").asString());
        assertEquals("2026-06-30", items.get(4).get("planEnd").asString());
    }
}
