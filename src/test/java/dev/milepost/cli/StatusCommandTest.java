package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StatusCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void saysWhereThePersonStandsInTheMiddleOfThePlan() {
        shell.onSmallPlan("start", "2026-01-01");
        shell.onSmallPlan("tick", "anvil", "--on", "2026-02-03");
        shell.onSmallPlan("tick", "blade", "--state", "in-progress");
        shell.onSmallPlan("tick", "coal", "--state", "skipped");
        shell.onSmallPlan("reach", "journeyman", "--on", "2026-04-20");

        Run status = shell.onSmallPlan("status");

        assertEquals(0, status.exit());
        assertEquals("", status.err());
        assertEquals("""
            Small plan
            Month 5 · 15 May 2026 · Smith

            Complete         20%  1 of 5 items
            Plan for today   69%  if every stage went evenly
            In progress        1  3 to do, 1 skipped
            Income now      $55k  a year, $49k to $61k, by the plan, not logged yet

            Next up
              ◐  blade    Forge a blade     in progress
              ○  hammer   Know the hammer   overdue since 30 Apr 2026
              ○  bellows  Work the bellows  overdue since 30 Apr 2026
              ○  gate     Build a gate      due 30 Jun 2026

            Milestones
              Month 3  31 Mar 2026  journeyman  Journeyman  reached 20 Apr 2026
              Month 6  30 Jun 2026  master      Master
            """, status.out());
    }

    @Test
    void withoutAStartDateItSaysHowToSetOne() {
        Run status = shell.onSmallPlan("status");

        assertEquals(0, status.exit());
        assertTrue(status.out().contains("milepost start 2026-01-31"), status.out());
        assertTrue(status.out().contains("first in the plan"), status.out());
        assertFalse(status.out().contains("Plan for today"), status.out());
    }

    @Test
    void beforeTheStartItSaysWhenThePlanBegins() {
        shell.onSmallPlan("start", "2026-09-01");

        assertTrue(shell.onSmallPlan("status").out().contains("The plan starts on 1 Sep 2026"));
    }

    @Test
    void theDocumentHoldsEveryPromisedKey() {
        shell.onSmallPlan("start", "2026-01-01");
        shell.onSmallPlan("tick", "anvil");

        JsonNode status = shell.onSmallPlan("status", "--json").json();

        assertEquals("small", status.get("roadmap").asString());
        assertEquals("2026-01-01", status.get("start").asString());
        assertEquals("2026-05-15", status.get("today").asString());
        assertEquals(5, status.get("month").asInt());
        assertEquals("smith", status.get("phase").asString());
        assertEquals(
                "{\"total\":6,\"done\":1,\"inProgress\":0,\"skipped\":0,\"toDo\":5}",
                status.get("items").toString());
        assertEquals(16, status.get("percent").asInt());
        assertEquals(74, status.get("planPercent").asInt());
        assertEquals("hammer", status.get("next").get(0).get("id").asString());
        assertEquals("overdue", status.get("next").get(0).get("reason").asString());
        JsonNode journeyman = status.get("milestones").get(0);
        assertEquals("2026-03-31", journeyman.get("plan").asString());
        assertEquals("overdue", journeyman.get("state").asString());
        assertTrue(journeyman.get("reached").isNull());
    }

    @Test
    void whatDependsOnAStartDateIsNullWithoutOne() {
        JsonNode status = shell.onSmallPlan("status", "--json").json();

        for (String key : new String[] {"start", "month", "phase", "planPercent", "income"}) {
            assertTrue(status.get(key).isNull(), key);
        }
    }

    @Test
    void aFileWithErrorsIsShownAsFarAsItCouldBeRead() {
        Path broken = shell.file("broken.yaml", SmallPlan.YAML.replace("months: 5-6", "months: later"));

        Run status = shell.run("status", "--roadmap", broken.toString());

        assertEquals(0, status.exit());
        assertTrue(status.out().startsWith("Small plan\n"), status.out());
        assertTrue(status.err().contains("broken.yaml has "), status.err());
    }

    @Test
    void theFirstRunCopiesTheShippedRoadmapIntoTheDataFolder() throws Exception {
        Run status = shell.run("status");

        Path copy = shell.dataFolder().resolve("roadmaps").resolve("small-shipped.yaml");
        assertEquals(0, status.exit());
        assertEquals(SmallPlan.YAML, Files.readString(copy));
        try (var files = Files.list(copy.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theUsersCopyIsNeverWrittenOver() throws Exception {
        shell.run("status");
        Path copy = shell.dataFolder().resolve("roadmaps").resolve("small-shipped.yaml");
        Files.writeString(copy, SmallPlan.YAML.replace("Small plan", "My plan"));

        assertTrue(shell.run("status").out().startsWith("My plan\n"));
    }
}
