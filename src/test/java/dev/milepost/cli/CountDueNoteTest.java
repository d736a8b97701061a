package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CountDueNoteTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.onTrackedPlan("start", "2026-01-01");
    }

    @Test
    void countingUpMakesAnItemBeginAndEnd() {
        assertEquals(
                "◐ talks  Speak at 3 fairs  In progress, 1 of 3\n",
                shell.onTrackedPlan("count", "talks", "--on", "2026-05-02").out());
        assertEquals(
                "✓ talks  Speak at 3 fairs  Done, 3 of 3\n",
                shell.onTrackedPlan("count", "talks", "--by", "2").out());
    }

    @Test
    void countingDownTakesBack() {
        shell.onTrackedPlan("count", "posts", "--by", "2");

        assertEquals(
                "{\"id\":\"posts\",\"on\":\"2026-05-15\",\"onDay\":1,\"count\":1,\"target\":2,\"per\":\"month\","
                        + "\"total\":1,\"state\":\"in-progress\"}",
                shell.onTrackedPlan("count", "posts", "--by", "-1", "--json")
                        .json()
                        .toString());
    }

    @Test
    void onlyTheRunningMonthCountsWhereTheGoalIsPerMonth() {
        shell.onTrackedPlan("count", "posts", "--on", "2026-04-30");

        assertEquals(
                "◐ posts  Write 2 posts a month  In progress, 1 of 2 this month\n",
                shell.onTrackedPlan("count", "posts", "--on", "2026-05-01").out());
    }

    @Test
    void anItemWithoutANumberToReachIsNotCounted() {
        Run count = shell.onTrackedPlan("count", "anvil");

        assertEquals(1, count.exit());
        assertEquals("Know the anvil has no number to reach. See: milepost tick anvil\n", count.err());
    }

    @Test
    void aStepOfNothingOrOfFarTooMuchIsWrongUsage() {
        assertEquals(2, shell.onTrackedPlan("count", "talks", "--by", "0").exit());
        assertEquals(
                2, shell.onTrackedPlan("count", "talks", "--by", "2147483647").exit());
        assertEquals(
                2, shell.onTrackedPlan("count", "talks", "--by", "-2147483648").exit());
    }

    @Test
    void theListShowsHowFarItCame() {
        shell.onTrackedPlan("count", "talks");

        assertTrue(shell.onTrackedPlan("list").out().contains("Speak at 3 fairs       due 30 Jun 2026, 1 of 3\n"));
        JsonNode talks = shell.onTrackedPlan("list", "--search", "talks", "--json")
                .json()
                .get("items")
                .get(0);
        assertEquals(1, talks.get("count").asInt());
        assertEquals(3, talks.get("target").asInt());
    }

    @Test
    void aDueDateOfOnesOwnStandsInTheList() {
        assertEquals(
                "Know the anvil: due 20 May 2026.\n",
                shell.onTrackedPlan("due", "anvil", "2026-05-20").out());
        assertTrue(shell.onTrackedPlan("list").out().contains("Know the anvil         your due date 20 May 2026"));
        assertEquals(
                "2026-05-20",
                shell.onTrackedPlan("list", "--search", "anvil", "--json")
                        .json()
                        .get("items")
                        .get(0)
                        .get("due")
                        .asString());

        assertEquals(
                "Know the anvil: no due date of your own; the plan’s counts.\n",
                shell.onTrackedPlan("due", "anvil", "none").out());
        assertTrue(shell.onTrackedPlan("list").out().contains("due 30 Jun 2026"));
    }

    @Test
    void aDueDateThatIsNoDateIsWrongUsage() {
        Run due = shell.onTrackedPlan("due", "anvil", "soon");

        assertEquals(2, due.exit());
        assertEquals("soon is not a date. Write it as 2026-07-14.\n", due.err());
        assertEquals(2, shell.onTrackedPlan("due", "anvil", "2201-01-01").exit());
        assertEquals(2, shell.onTrackedPlan("due", "anvil", "1969-12-31").exit());
    }

    @Test
    void aNoteGrowsByParagraphsUnlessItIsReplaced() {
        assertEquals("First.\n", shell.onTrackedPlan("note", "anvil", "First.").out());
        assertEquals(
                "First.\n\nSecond.\n",
                shell.onTrackedPlan("note", "anvil", "Second.").out());
        assertEquals(
                "Anew.\n",
                shell.onTrackedPlan("note", "anvil", "Anew.", "--replace").out());
        assertEquals(
                "{\"id\":\"anvil\",\"kind\":\"item\",\"note\":\"Anew.\"}",
                shell.onTrackedPlan("note", "anvil", "--json").json().toString());
        assertEquals(
                "No note about Know the anvil yet.\n",
                shell.onTrackedPlan("note", "anvil", "", "--replace").out());
    }

    @Test
    void milestonesHaveNotesToo() {
        shell.onTrackedPlan("note", "journeyman", "Ask the guild.");

        assertEquals(
                "Ask the guild.\n", shell.onTrackedPlan("note", "journeyman").out());
        assertEquals(
                "There is no item or milestone journeymn. Did you mean journeyman?\n",
                shell.onTrackedPlan("note", "journeymn").err());
    }

    @Test
    void replacingNeedsAText() {
        assertEquals(2, shell.onTrackedPlan("note", "anvil", "--replace").exit());
    }
}
