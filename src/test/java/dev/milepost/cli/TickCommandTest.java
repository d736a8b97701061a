package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TickCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void aTickIsThereForTheNextRun() {
        Run tick = shell.onSmallPlan("tick", "anvil", "hammer", "--on", "2026-05-02");

        assertEquals(0, tick.exit());
        assertEquals("""
            ✓ anvil  Know the anvil  Done, 2 May 2026
            ✓ hammer  Know the hammer  Done, 2 May 2026
            """, tick.out());
        JsonNode items =
                shell.onSmallPlan("list", "--state", "done", "--json").json().get("items");
        assertEquals(2, items.size());
    }

    @Test
    void countsForTodayUnlessADayIsNamed() {
        assertTrue(shell.onSmallPlan("tick", "anvil").out().contains("15 May 2026"));
        assertTrue(shell.onSmallPlan("tick", "hammer", "--today", "2026-06-01")
                .out()
                .contains("1 Jun 2026"));
    }

    @Test
    void tickingAgainKeepsTheDay() {
        shell.onSmallPlan("tick", "anvil", "--on", "2026-05-02");

        assertTrue(shell.onSmallPlan("tick", "anvil").out().contains("2 May 2026"));
        assertTrue(
                shell.onSmallPlan("tick", "anvil", "--on", "2026-05-03").out().contains("3 May 2026"));
    }

    @Test
    void anItemCanGoBackToToDo() {
        shell.onSmallPlan("tick", "anvil");

        JsonNode item = shell.onSmallPlan("tick", "anvil", "--state", "to-do", "--json")
                .json()
                .get("items")
                .get(0);

        assertEquals("to-do", item.get("state").asString());
    }

    @Test
    void anItemThatWasNeverTouchedCanBeSetToToDo() {
        assertEquals(0, shell.onSmallPlan("tick", "anvil", "--state", "to-do").exit());
    }

    @Test
    void anUnknownItemIsRefusedWithTheNearestAndNothingIsRecorded() {
        Run tick = shell.onSmallPlan("tick", "anvil", "belows");

        assertEquals(1, tick.exit());
        assertEquals("There is no item belows. Did you mean bellows?\n", tick.err());
        assertEquals("", tick.out());
        assertEquals(
                0,
                shell.onSmallPlan("list", "--state", "done", "--json")
                        .json()
                        .get("items")
                        .size());
    }

    @Test
    void somethingThatIsNoIdAtAllIsRefusedLikeAnUnknownOne() {
        assertEquals(1, shell.onSmallPlan("tick", "Know the Anvil!").exit());
    }

    @Test
    void aBadDateSaysWhatItShouldLookLike() {
        Run tick = shell.onSmallPlan("tick", "anvil", "--on", "2.5.2026");

        assertEquals(2, tick.exit());
        assertTrue(tick.err().contains("2.5.2026 is not a date. Write it as 2026-07-14."), tick.err());
    }

    @Test
    void nothingIsDoneInTheFuture() {
        Run tick = shell.onSmallPlan("tick", "anvil", "--on", "2026-05-16");

        assertEquals(2, tick.exit());
        assertEquals("2026-05-16 lies ahead; today is 2026-05-15.\n", tick.err());
    }

    @Test
    void aBadStateNamesTheStatesThereAre() {
        Run tick = shell.onSmallPlan("tick", "anvil", "--state", "finished");

        assertEquals(2, tick.exit());
        assertTrue(tick.err().contains("to-do, in-progress, done, skipped"), tick.err());
    }

    @Test
    void nothingIsRecordedAboutAFileWithErrors() {
        Path broken = shell.file("broken.yaml", SmallPlan.YAML.replace("months: 5-6", "months: later"));

        Run tick = shell.run("tick", "anvil", "--roadmap", broken.toString());

        assertEquals(1, tick.exit());
        assertEquals("", tick.out());
        assertTrue(tick.err().contains("broken.yaml:28:13"), tick.err());
        assertTrue(tick.err().contains(": error: bad-months "), tick.err());
    }

    @Test
    void manyProblemsAreCutToTheFirstThree() {
        Path broken = shell.file("broken.yaml", SmallPlan.YAML.replaceAll("text: ", "text: '', once: "));

        Run tick = shell.run("tick", "anvil", "--roadmap", broken.toString());

        assertEquals(1, tick.exit());
        assertTrue(tick.err().contains("more. See: milepost validate"), tick.err());
        assertTrue(tick.err().lines().count() <= 4, tick.err());
    }
}
