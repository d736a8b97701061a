package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ForecastCommandTest {

    private static final String SEED = "roadmaps/container-expertise.yaml";

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    /// E2 of the specification: from month 0 to month 6, one milestone of 920/33 items.
    @Test
    void onTheFirstDayTheShippedRoadmapHasTheClosedFormDates() {
        shell.run("start", Shell.TODAY, "--roadmap", SEED);

        JsonNode document = shell.run("forecast", "--json", "--roadmap", SEED).json();

        assertEquals("plan", document.get("basedOn").asString());
        assertEquals(0, document.get("evidence").get("ticks").asInt());
        assertEquals(1, document.get("pace").get("mean").asDouble());
        JsonNode senior = document.get("milestones").get(0);
        assertEquals("senior", senior.get("id").asString());
        assertEquals(3.36516, senior.get("months").get("p10").asDouble(), 0.0001);
        assertEquals(6.45738, senior.get("months").get("p50").asDouble(), 0.0001);
        assertEquals(14.05516, senior.get("months").get("p90").asDouble(), 0.0001);
        assertEquals(0.446499, senior.get("oddsByPlan").asDouble(), 0.0001);
    }

    @Test
    void thePaceComesWithItsEvidence() {
        shell.onSmallPlan("start", "2026-05-01");

        assertTrue(
                shell.onSmallPlan("forecast")
                        .out()
                        .startsWith("Based on the plan, not on you: no ticks in 2 weeks; pace "),
                shell.onSmallPlan("forecast").out());
        shell.onSmallPlan("tick", "anvil");
        assertTrue(shell.onSmallPlan("forecast").out().contains(" 1 tick in 2 weeks; pace "));
    }

    @Test
    void theTableHasStagesTheWholeAndMilestones() {
        shell.onSmallPlan("start", "2026-05-01");

        assertEquals("""
            Based on the plan, not on you: no ticks in 2 weeks; pace 0.9 of the plan, 8 in 10 between 0.4 and 1.5.
            When the work is done at this pace; a promotion may take longer.

            Stages        Plan      Early     Middle    Late      By plan
              Basics      Aug 2026  Jul 2026  Sep 2026  Apr 2027      40%
              Craft       Oct 2026  Aug 2026  Dec 2026  Oct 2027      35%
              Everything  Oct 2026  Aug 2026  Dec 2026  Oct 2027      35%
            Milestones
              Journeyman  Jul 2026  Jun 2026  Aug 2026  Feb 2027      40%
              Master      Oct 2026  Aug 2026  Dec 2026  Oct 2027      35%

            8 in 10 futures lie between early and late. By plan: the odds to be done when the plan says.
            """, shell.onSmallPlan("forecast").out());
    }

    @Test
    void whatIsDoneSaysWhenAndWhatIsAheadHowLikely() {
        shell.onSmallPlan("start", "2026-05-01");
        for (String item : new String[] {"anvil", "hammer", "bellows", "coal"}) {
            shell.onSmallPlan("tick", item, "--on", "2026-05-10");
        }

        JsonNode document = shell.onSmallPlan("forecast", "--json").json();

        JsonNode basics = document.get("stages").get(0);
        assertEquals("done", basics.get("standing").asString());
        assertEquals("2026-05-10", basics.get("done").asString());
        assertTrue(basics.get("p50").isNull());
        JsonNode craft = document.get("stages").get(1);
        assertEquals("ahead", craft.get("standing").asString());
        assertEquals("2026-10-31", craft.get("plan").asString());
        assertTrue(craft.get("p10").asString().compareTo(craft.get("p90").asString()) < 0);
        assertTrue(craft.get("oddsByPlan").asDouble() > 0.5);
        assertEquals("ahead", document.get("whole").get("standing").asString());
        String table = shell.onSmallPlan("forecast").out();
        assertTrue(table.matches("(?s).*  Basics +Aug 2026 +May 2026 +done\n.*"), table);
    }

    @Test
    void withoutAStartDateThereAreMonthsAndNoDates() {
        JsonNode craft =
                shell.onSmallPlan("forecast", "--json").json().get("stages").get(1);

        assertTrue(craft.get("plan").isNull());
        assertTrue(craft.get("p50").isNull());
        assertTrue(craft.get("months").get("p50").asDouble() > 0);
        assertTrue(shell.onSmallPlan("forecast").out().contains("Month 6"));
    }

    @Test
    void aPastDayIsForecastAsItWasSeenThen() {
        shell.onSmallPlan("start", "2026-05-01");
        shell.on("2026-05-10").onSmallPlan("tick", "anvil");
        shell.on("2026-05-15");

        JsonNode then =
                shell.onSmallPlan("forecast", "--json", "--as-of", "2026-05-05").json();

        assertEquals("2026-05-05", then.get("today").asString());
        assertEquals(0, then.get("evidence").get("ticks").asInt());
    }

    @Test
    void weeksAreReplayedOnlyWhereThereAreEnough() {
        shell.onSmallPlan("start", "2026-05-01");

        Run replay = shell.onSmallPlan("forecast", "--replay");

        assertEquals(1, replay.exit());
        assertTrue(
                replay.err().contains("from 12 weeks and 20 finished items on; so far it is no item in 2 weeks"),
                replay.err());
    }

    @Test
    void replayedWeeksDependOnTheSeedAlone() {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            items.append("      - {id: item-")
                    .append(i)
                    .append(", text: Item ")
                    .append(i)
                    .append("}\n");
        }
        String file = shell.file(
                        "long.yaml",
                        "format: 1\n"
                                + "id: long\n"
                                + "title: Long\n"
                                + "months: 12\n"
                                + "currency: USD\n"
                                + "stages:\n"
                                + "  - id: all\n"
                                + "    title: All\n"
                                + "    months: 1-12\n"
                                + "    items:\n" + items)
                .toString();
        shell.run("start", "2026-01-01", "--roadmap", file);
        for (int i = 1; i <= 24; i++) {
            String day = LocalDate.of(2026, 1, 3).plusDays(i * 5L).toString();
            shell.run("tick", "item-" + i, "--on", day, "--roadmap", file);
        }

        JsonNode first = replayed(file, "1");

        assertEquals("replay", first.get("method").asString());
        assertEquals("you", first.get("basedOn").asString());
        assertEquals(first.toString(), replayed(file, "1").toString());
        assertTrue(!first.toString().equals(replayed(file, "2").toString()));
        String p50 = first.get("whole").get("p50").asString();
        assertTrue(p50.compareTo("2026-06") > 0 && p50.compareTo("2026-10") < 0, p50);
    }

    private JsonNode replayed(String file, String seed) {
        return shell.run("forecast", "--json", "--replay", "--seed", seed, "--roadmap", file)
                .json();
    }
}
