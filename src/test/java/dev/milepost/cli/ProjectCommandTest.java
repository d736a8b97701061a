package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ProjectCommandTest {

    /// A tenth of a thousandth of a thousand: the reference prints four decimals of thousands.
    private static final double REFERENCE_ROUNDING = 0.05;

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void theShippedRoadmapGivesTheFiguresOfTheReference() {
        JsonNode months = shell.run("project", "--json", "--roadmap", "roadmaps/container-expertise.yaml")
                .json()
                .get("months");

        assertEquals(24, months.size());
        assertEquals(75.0, thousands(months, 6, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(167.5, thousands(months, 12, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(297.0833, thousands(months, 18, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(499.6875, thousands(months, 24, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(425.2083, thousands(months, 24, "low"), REFERENCE_ROUNDING / 1000);
        assertEquals(574.1667, thousands(months, 24, "high"), REFERENCE_ROUNDING / 1000);
        assertEquals(238_333.33, months.get(12).get("mid").asDouble());
    }

    private static double thousands(JsonNode months, int month, String scenario) {
        return months.get(month - 1).get("cumulative").get(scenario).asDouble() / 1000;
    }

    @Test
    void theDocumentNamesMilestonesTargetsStreamsAndFindings() {
        shell.onSmallPlan("start", "2026-01-01");

        JsonNode document = shell.onSmallPlan("project", "--json").json();

        assertEquals("USD", document.get("currency").asString());
        assertEquals(6, document.get("horizon").asInt());
        assertEquals("2026-02-01", document.get("months").get(1).get("date").asString());
        assertTrue(document.get("months").get(1).get("actual").isNull());
        assertEquals(
                "{\"id\":\"journeyman\",\"month\":3,\"plan\":\"2026-03-31\"}",
                document.get("milestones").get(0).toString());
        assertEquals(
                "{\"id\":\"realistic-6\",\"month\":6,\"low\":40000,\"high\":50000}",
                document.get("targets").get(0).toString());
        assertEquals(
                "{\"id\":\"courses\",\"month24\":{\"low\":1200,\"mid\":1200,\"high\":1200}}",
                document.get("streams").get(0).toString());
        assertEquals(
                "{\"month24\":{\"low\":36000,\"mid\":42000,\"high\":48000}}",
                document.get("salary").toString());
        assertEquals("no-start", document.get("findings").get(0).get("code").asString());
        assertEquals("courses", document.get("findings").get(0).get("subject").asString());
        assertEquals(
                "left-out-hourly", document.get("findings").get(1).get("code").asString());
    }

    @Test
    void aLoggedMonthIsActualInEveryScenario() {
        shell.onSmallPlan("income", "add", "1", "3000");

        JsonNode month =
                shell.onSmallPlan("project", "--json").json().get("months").get(0);

        assertEquals(36_000, month.get("actual").asInt());
        assertEquals(36_000, month.get("low").asInt());
        assertEquals(36_000, month.get("high").asInt());
        assertEquals(3000, month.get("cumulative").get("mid").asInt());
    }

    @Test
    void theHorizonCanLieBeforeAndBehindThePlansEnd() {
        assertEquals(
                2,
                shell.onSmallPlan("project", "--json", "--horizon", "2")
                        .json()
                        .get("months")
                        .size());
        assertEquals(
                30,
                shell.onSmallPlan("project", "--json", "--horizon", "30")
                        .json()
                        .get("months")
                        .size());
    }

    @Test
    void anImpossibleHorizonIsWrongUsage() {
        assertEquals(2, shell.onSmallPlan("project", "--horizon", "0").exit());
        assertEquals(2, shell.onSmallPlan("project", "--horizon", "121").exit());
        assertEquals(2, shell.onSmallPlan("project", "--horizon", "soon").exit());
    }

    @Test
    void theTableHasALineAMonthAndSaysWhatWasAssumed() {
        Run project = shell.onSmallPlan("project", "--horizon", "2");

        assertEquals("""
            What the plan pays in USD, nominal, before tax. No forecast: every milestone as planned or reached.

            Month    Low a year  Middle  High  Low in all  Middle  High
                1          $24k    $24k  $24k         $2k     $2k   $2k
                2          $24k    $24k  $24k         $4k     $4k   $4k

            The plan does not say when courses starts; assumed with the last salary step.
            advice is not counted: a rate an hour without the hours.
            """, project.out());
    }

    @Test
    void targetsOfOneScenarioHaveIdsOfTheirOwn() {
        String target = "{scenario: realistic, month: 6, income: $40k-$50k}";
        String file = shell.file(
                        "targets.yaml",
                        SmallPlan.YAML.replace(
                                "- " + target, "[" + target + ", " + target.replace("6", "3") + ", " + target + "]"))
                .toString();

        var targets = shell.run("project", "--json", "--roadmap", file).json().get("targets");

        assertEquals("realistic-6", targets.get(0).get("id").asString());
        assertEquals("realistic-3", targets.get(1).get("id").asString());
        assertEquals("realistic-6-2", targets.get(2).get("id").asString());
    }
}
