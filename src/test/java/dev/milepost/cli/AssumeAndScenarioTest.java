package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssumeAndScenarioTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    private String assumptions() {
        return shell.onSmallPlan("assume", "list", "--json")
                .json()
                .get("assumptions")
                .toString();
    }

    @Test
    void anAssumptionIsYoursUntilItIsForgotten() {
        assertTrue(assumptions().contains("{\"key\":\"dependence\",\"value\":\"0.3\",\"origin\":\"default\"}"));

        assertEquals(
                0,
                shell.onSmallPlan("assume", "set", "dependence=0.5", "wait:journeyman=3")
                        .exit());
        assertTrue(assumptions().contains("{\"key\":\"dependence\",\"value\":\"0.5\",\"origin\":\"you\"}"));
        assertTrue(assumptions().contains("{\"key\":\"wait:journeyman\",\"value\":\"3\",\"origin\":\"you\"}"));

        assertEquals(0, shell.onSmallPlan("assume", "forget", "dependence").exit());
        assertTrue(assumptions().contains("{\"key\":\"dependence\",\"value\":\"0.3\",\"origin\":\"default\"}"));
    }

    @Test
    void severalAssumptionsAreOneActThatCanBeUndone() {
        shell.onSmallPlan("assume", "set", "dependence=0.5", "persistence=0.5");

        assertEquals(0, shell.onSmallPlan("undo").exit());

        assertFalse(assumptions().contains("\"you\""), assumptions());
    }

    @Test
    void whatIsNotYoursCannotBeForgotten() {
        Run forget = shell.onSmallPlan("assume", "forget", "dependence");

        assertEquals(1, forget.exit());
        assertTrue(forget.err().contains("You have made no assumption dependence."), forget.err());
    }

    @Test
    void assumeAloneSaysWhatToDo() {
        assertEquals(2, shell.onSmallPlan("assume").exit());
        assertEquals(2, shell.onSmallPlan("scenario").exit());
        assertEquals(2, shell.onSmallPlan("assume", "set").exit());
    }

    @Test
    void aSavedScenarioIsTriedOutByItsName() {
        assertEquals(
                "slow: dependence=0.5 wait=6\n".lines().sorted().toList(),
                shell.onSmallPlan("scenario", "save", "slow", "dependence=0.5", "wait=6")
                        .out()
                        .replace("wait=6 dependence=0.5", "dependence=0.5 wait=6")
                        .lines()
                        .sorted()
                        .toList());

        String tried = shell.onSmallPlan("project", "--json", "--saved", "slow", "--set", "wait=4")
                .json()
                .get("assumptions")
                .toString();
        assertTrue(tried.contains("{\"key\":\"dependence\",\"value\":\"0.5\",\"origin\":\"what-if\"}"), tried);
        assertTrue(tried.contains("{\"key\":\"wait\",\"value\":\"4\",\"origin\":\"what-if\"}"), tried);

        Run unknown = shell.onSmallPlan("project", "--saved", "slew");
        assertEquals(1, unknown.exit());
        assertTrue(unknown.err().contains("There is no scenario slew. Did you mean slow?"), unknown.err());

        assertEquals(
                "slow: dropped.\n",
                shell.onSmallPlan("scenario", "drop", "slow").out());
        assertEquals(
                "No scenario is saved.\n", shell.onSmallPlan("scenario", "list").out());
    }
}
