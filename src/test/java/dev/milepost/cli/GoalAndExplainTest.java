package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GoalAndExplainTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.onSmallPlan("start", "2026-04-01");
    }

    @Test
    void aGoalThePlanHasAnywayNeedsNothing() {
        JsonNode answer =
                shell.onSmallPlan("goal", "20k", "--by", "6", "--json").json();

        assertEquals("already-there", answer.get("answer").asString());
        assertEquals("run-rate", answer.get("goal").get("figure").asString());
        assertEquals(1, answer.get("odds").asDouble());
    }

    @Test
    void aGoalBeyondThePlanIsOutOfReach() {
        Run goal = shell.onSmallPlan("goal", "1M", "--by", "6", "--in-all", "--confidence", "80%");

        assertEquals(0, goal.exit(), goal.err());
        assertTrue(
                goal.out().startsWith("$1M in all by the end of month 6: the odds are <5%.\nOut of reach"), goal.out());
    }

    @Test
    void aGoalInBetweenNamesWhatIsEnough() {
        JsonNode answer = shell.onSmallPlan("goal", "45k", "--by", "6", "--confidence", "0.7", "--json")
                .json();

        assertTrue(answer.get("odds").asDouble() < 0.7, answer.toString());
        assertTrue(
                answer.get("answer").asString().equals("one-change")
                        || answer.get("answer").asString().equals("all-together"),
                answer.toString());
    }

    @Test
    void aGoalThatCannotBeMeantIsWrongUsage() {
        assertEquals(2, shell.onSmallPlan("goal", "45k").exit());
        assertEquals(2, shell.onSmallPlan("goal", "45k", "--by", "0").exit());
        assertEquals(2, shell.onSmallPlan("goal", "45k", "--by", "121").exit());
        assertEquals(2, shell.onSmallPlan("goal", "much", "--by", "6").exit());
        assertEquals(
                2,
                shell.onSmallPlan("goal", "45k", "--by", "6", "--confidence", "0")
                        .exit());
        assertEquals(
                2,
                shell.onSmallPlan("goal", "45k", "--by", "6", "--confidence", "120%")
                        .exit());
    }

    @Test
    void theCausesOfAnExplanationAddUp() {
        shell.onSmallPlan("tick", "anvil");
        shell.onSmallPlan("income", "add", "1", "5000");

        JsonNode document =
                shell.onSmallPlan("explain", "--since", "2026-05-01", "--json").json();

        assertEquals("2026-05-01", document.get("since").asString());
        for (JsonNode explanation : document.get("explanations")) {
            double sum = explanation.get("before").asDouble();
            for (JsonNode part : explanation.get("parts")) {
                sum += part.get("change").asDouble();
            }
            assertEquals(explanation.get("after").asDouble(), sum, 0.001);
        }
        String parts = document.get("explanations").get(1).get("parts").toString();
        assertTrue(parts.contains("\"cause\":\"income\""), parts);
        assertTrue(parts.contains("\"cause\":\"time\""), parts);
    }

    @Test
    void anEarlierDayIsNotAhead() {
        assertEquals(2, shell.onSmallPlan("explain", "--since", "2026-06-01").exit());
    }
}
