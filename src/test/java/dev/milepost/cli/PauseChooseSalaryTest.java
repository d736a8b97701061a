package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PauseChooseSalaryTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void pausesAreListedInTheOrderTheyBegin() {
        shell.onSmallPlan("pause", "add", "2026-08-01");
        assertEquals(
                "Pause from 3 Mar 2026 to 14 Mar 2026: leave\n",
                shell.onSmallPlan("pause", "add", "2026-03-03", "2026-03-14", "--reason", "leave")
                        .out());

        assertEquals("""
            Pause from 3 Mar 2026 to 14 Mar 2026: leave
            Pause from 1 Aug 2026
            """, shell.onSmallPlan("pause", "list").out());
        assertEquals(
                "{\"pauses\":[{\"from\":\"2026-03-03\",\"until\":\"2026-03-14\",\"reason\":\"leave\"},"
                        + "{\"from\":\"2026-08-01\",\"until\":null,\"reason\":\"\"}]}",
                shell.onSmallPlan("pause", "list", "--json").json().toString());
    }

    @Test
    void aPauseCanBeTakenBackOnce() {
        shell.onSmallPlan("pause", "add", "2026-03-03", "2026-03-14");

        assertEquals(
                "Pause from 3 Mar 2026 to 14 Mar 2026: removed.\n",
                shell.onSmallPlan("pause", "remove", "2026-03-03").out());
        Run again = shell.onSmallPlan("pause", "remove", "2026-03-03");

        assertEquals(1, again.exit());
        assertEquals("No pause begins on 3 Mar 2026.\n", again.err());
        assertTrue(shell.onSmallPlan("pause", "list").out().startsWith("No pause recorded."));
    }

    @Test
    void aPauseDoesNotEndBeforeItBegins() {
        Run add = shell.onSmallPlan("pause", "add", "2026-03-14", "2026-03-03");

        assertEquals(2, add.exit());
        assertEquals("A pause cannot end on 2026-03-03, before it begins on 2026-03-14.\n", add.err());
        assertEquals(
                0, shell.onSmallPlan("pause", "add", "2026-03-14", "2026-03-14").exit());
    }

    @Test
    void aTrackIsChosenInTheSectionThatOffersIt() {
        assertEquals(
                "Speciality: track Gates chosen.\n",
                shell.onTrackedPlan("choose", "gates").out());

        String list = shell.onTrackedPlan("list").out();
        assertTrue(list.contains("Forge a blade  due Month 6, not counted"), list);
        assertTrue(list.contains("Build a gate  due Month 6\n"), list);
        assertEquals(
                "There is no track gate. Did you mean gates?\n",
                shell.onTrackedPlan("choose", "gate").err());
    }

    @Test
    void theSalaryIsInTheRoadmapsCurrency() {
        assertEquals(
                "Salary before the plan’s first step: $95,000 a year.\n",
                shell.onSmallPlan("salary", "95k").out());
        assertEquals(
                "{\"currency\":\"USD\",\"salary\":95000}",
                shell.onSmallPlan("salary", "$95,000", "--json").json().toString());
        assertEquals(2, shell.onSmallPlan("salary", "€95000").exit());
    }
}
