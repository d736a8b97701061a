package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAndReachCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void startSaysWhenThePlanBeginsAndEnds() {
        assertEquals(
                "Month 1 begins on 31 Jan 2026; month 6 ends on 30 Jul 2026.\n",
                shell.onSmallPlan("start", "2026-01-31").out());
        assertEquals(
                "2026-01-31",
                shell.onSmallPlan("status", "--json").json().get("start").asString());
    }

    @Test
    void theStartCanBeSetAgain() {
        shell.onSmallPlan("start", "2026-01-31");

        assertEquals(
                "{\"roadmap\":\"small\",\"start\":\"2027-02-01\",\"end\":\"2027-07-31\"}",
                shell.onSmallPlan("start", "2027-02-01", "--json").json().toString());
    }

    @Test
    void aDayThatIsNotInTheCalendarIsWrongUsage() {
        Run start = shell.onSmallPlan("start", "2026-02-30");

        assertEquals(2, start.exit());
        assertTrue(start.err().contains("2026-02-30 is not a date"), start.err());
    }

    @Test
    void aMilestoneReachedIsThereForTheNextRun() {
        assertEquals(
                "Journeyman: reached on 1 May 2026.\n",
                shell.onSmallPlan("reach", "journeyman", "--on", "2026-05-01").out());

        assertEquals(
                "reached",
                shell.onSmallPlan("status", "--json")
                        .json()
                        .get("milestones")
                        .get(0)
                        .get("state")
                        .asString());
    }

    @Test
    void aMilestoneReachedKeepsItsDayAndPayUnlessOthersAreNamed() {
        assertEquals(
                "Journeyman: reached on 1 May 2026, $36,500 a year.\n",
                shell.onSmallPlan("reach", "journeyman", "--on", "2026-05-01", "--pay", "36.5k")
                        .out());
        assertEquals(
                "{\"id\":\"journeyman\",\"title\":\"Journeyman\",\"reached\":\"2026-05-01\",\"pay\":36500}",
                shell.onSmallPlan("reach", "journeyman", "--json").json().toString());
        assertEquals(
                "Journeyman: reached on 1 May 2026, $40,000 a year.\n",
                shell.onSmallPlan("reach", "journeyman", "--pay", "$40k").out());
    }

    @Test
    void aMilestoneCanBeTakenBack() {
        shell.onSmallPlan("reach", "journeyman");

        assertEquals(
                "Journeyman: not reached.\n",
                shell.onSmallPlan("reach", "journeyman", "--not").out());
        assertTrue(shell.onSmallPlan("status", "--json")
                .json()
                .get("milestones")
                .get(0)
                .get("reached")
                .isNull());
        assertEquals(0, shell.onSmallPlan("reach", "journeyman", "--not").exit());
        assertEquals(
                2,
                shell.onSmallPlan("reach", "journeyman", "--not", "--pay", "1k").exit());
    }

    @Test
    void aPayInAnotherCurrencyIsRefused() {
        Run reach = shell.onSmallPlan("reach", "journeyman", "--pay", "€40k");

        assertEquals(2, reach.exit());
        assertTrue(reach.err().contains("USD"), reach.err());
    }

    @Test
    void aDayOfAnotherCenturyIsTakenForASlip() {
        assertEquals(2, shell.onSmallPlan("start", "0226-01-31").exit());
        assertEquals(2, shell.onSmallPlan("start", "2201-01-01").exit());
        assertEquals(0, shell.onSmallPlan("start", "2200-12-31").exit());
    }

    @Test
    void anUnknownMilestoneIsRefusedWithTheNearest() {
        Run reach = shell.onSmallPlan("reach", "journey-man");

        assertEquals(1, reach.exit());
        assertEquals("There is no milestone journey-man. Did you mean journeyman?\n", reach.err());
    }
}
