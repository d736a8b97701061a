package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ProjectCommandTest {

    private static final String SEED = "roadmaps/container-expertise.yaml";

    /// A tenth of a thousandth of a thousand: the reference prints four decimals of thousands.
    private static final double REFERENCE_ROUNDING = 0.05;

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    private JsonNode small(String... more) {
        return small(List.of(), more);
    }

    private JsonNode small(List<String> first, String... more) {
        List<String> all = new ArrayList<>(List.of("project", "--json"));
        all.addAll(first);
        all.addAll(List.of(more));
        Run run = shell.onSmallPlan(all.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        return run.json();
    }

    private static double thousands(JsonNode months, int month, String scenario) {
        return months.get(month - 1).get("cumulative").get(scenario).asDouble() / 1000;
    }

    @Test
    void theShippedRoadmapGivesTheFiguresOfTheReference() {
        JsonNode months =
                shell.run("project", "--json", "--roadmap", SEED).json().get("months");

        assertEquals(24, months.size());
        assertEquals(75.0, thousands(months, 6, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(167.5, thousands(months, 12, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(297.0833, thousands(months, 18, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(499.6875, thousands(months, 24, "mid"), REFERENCE_ROUNDING / 1000);
        assertEquals(425.2083, thousands(months, 24, "low"), REFERENCE_ROUNDING / 1000);
        assertEquals(574.1667, thousands(months, 24, "high"), REFERENCE_ROUNDING / 1000);
        assertEquals(238_333.33, months.get(12).get("mid").asDouble());
    }

    /// The truth column of the reference run, on the plan's first day: 12 x 131,072 points. Bands are what 16,384
    /// points may miss, a few of the standard errors that the reference gives for them.
    @Test
    void onItsFirstDayTheShippedRoadmapHasTheOddsOfTheReferenceRun() {
        shell.run("start", Shell.TODAY, "--roadmap", SEED);

        JsonNode document = shell.run("project", "--json", "--roadmap", SEED).json();

        assertEquals("sobol", document.get("sampler").asString());
        assertEquals(16_384, document.get("paths").asInt());
        assertEquals(42, document.get("seed").asInt());
        JsonNode targets = document.get("targets");
        assertEquals(0.5911, targets.get(0).get("odds").asDouble(), 0.004);
        assertEquals(0.5234, targets.get(1).get("odds").asDouble(), 0.004);
        assertEquals(0.0548, targets.get(2).get("odds").asDouble(), 0.004);
        JsonNode end = document.get("headlines").get(1);
        assertEquals(24, end.get("month").asInt());
        assertEquals(362_852, end.get("runRate").get("mean").asDouble(), 500);
        assertEquals(409_150, end.get("runRate").get("p50").asDouble(), 2000);
        assertEquals(426_219, end.get("cumulative").get("mean").asDouble(), 200);
        JsonNode inAll = document.get("months").get(23).get("cumulative");
        assertEquals(321_790, inAll.get("p10").asDouble(), 1200);
        assertEquals(444_520, inAll.get("p50").asDouble(), 1500);
        assertEquals(509_980, inAll.get("p90").asDouble(), 1000);
        assertEquals(499_687.50, document.get("asPlanned").asDouble());
        assertEquals(1 - 0.1709, document.get("belowAsPlanned").asDouble(), 0.004);
        JsonNode senior = document.get("milestones").get(0);
        assertEquals("senior", senior.get("id").asString());
        assertEquals("2026-11-14", senior.get("plan").asString());
        assertEquals(8262, senior.get("costOfDelay").asDouble(), 150);
        assertEquals(5918, document.get("milestones").get(1).get("costOfDelay").asDouble(), 150);
        assertEquals(2227, document.get("milestones").get(2).get("costOfDelay").asDouble(), 150);
        JsonNode pace = document.get("tornado").get("bars").get(0);
        assertEquals("pace", pace.get("driver").asString());
        assertEquals(173_370, pace.get("swing").asDouble(), 1000);
        // Ten milestones instead of the reference's four: the medians of their work add up to a little less.
        assertEquals(
                461_622, document.get("tornado").get("base").get("cumulative").asDouble(), 10_000);
    }

    /// Not the golden column, whose keys are others than the ids of the shipped roadmap; but 4,096 independent
    /// paths of the same plan: within 4 standard errors of the truth, sqrt(0.25 / 4096) of odds.
    @Test
    void keyedPathsTellTheSameOdds() {
        shell.run("start", Shell.TODAY, "--roadmap", SEED);

        JsonNode document = shell.run(
                        "project", "--json", "--sampler", "keyed", "--paths", "4096", "--seed", "42", "--roadmap", SEED)
                .json();

        assertEquals("keyed", document.get("sampler").asString());
        assertEquals(4096, document.get("paths").asInt());
        assertEquals(0.5911, document.get("targets").get(0).get("odds").asDouble(), 0.031);
        assertEquals(0.5234, document.get("targets").get(1).get("odds").asDouble(), 0.031);
        assertEquals(0.0548, document.get("targets").get(2).get("odds").asDouble(), 0.015);
    }

    @Test
    void theDocumentNamesMilestonesTargetsStreamsAndFindings() {
        shell.onSmallPlan("start", "2026-01-01");

        JsonNode document = small();

        assertEquals("USD", document.get("currency").asString());
        assertEquals(6, document.get("horizon").asInt());
        assertEquals("before-tax", document.get("tax").asString());
        assertEquals("nominal", document.get("money").asString());
        assertEquals("2026-02-01", document.get("months").get(1).get("date").asString());
        assertTrue(document.get("months").get(1).get("actual").isNull());
        JsonNode milestone = document.get("milestones").get(0);
        assertEquals("journeyman", milestone.get("id").asString());
        assertEquals(3, milestone.get("month").asInt());
        assertEquals("2026-03-31", milestone.get("plan").asString());
        assertTrue(milestone.get("reached").isNull());
        JsonNode target = document.get("targets").get(0);
        assertEquals("realistic-6", target.get("id").asString());
        assertEquals(40_000, target.get("low").asInt());
        assertEquals(50_000, target.get("high").asInt());
        assertTrue(target.get("odds").asDouble() >= 0 && target.get("odds").asDouble() <= 1);
        assertEquals("courses", document.get("streams").get(0).get("id").asString());
        assertEquals(
                "{\"low\":1200,\"mid\":1200,\"high\":1200}",
                document.get("streams").get(0).get("month24").toString());
        assertEquals(
                "{\"month24\":{\"low\":36000,\"mid\":42000,\"high\":48000}}",
                document.get("salary").toString());
        assertEquals("no-start", document.get("findings").get(0).get("code").asString());
        assertEquals("courses", document.get("findings").get(0).get("subject").asString());
        assertEquals(
                "left-out-hourly", document.get("findings").get(1).get("code").asString());
    }

    @Test
    void everyMonthHasItsBandInOrder() {
        shell.onSmallPlan("start", "2026-05-15");

        for (JsonNode month : small().get("months")) {
            for (JsonNode figures : List.of(month, month.get("cumulative"))) {
                double before = Double.NEGATIVE_INFINITY;
                for (String percentile : List.of("p10", "p25", "p50", "p75", "p90")) {
                    double next = figures.get(percentile).asDouble();
                    assertTrue(next >= before, month.toString());
                    before = next;
                }
            }
        }
    }

    @Test
    void aMilestoneThatIsNeverGrantedHasNoDates() {
        shell.onSmallPlan("start", "2026-05-15");

        JsonNode milestone =
                small("--set", "grant:journeyman=0").get("milestones").get(0);

        assertTrue(milestone.get("p10").isNull(), milestone.toString());
        assertTrue(milestone.get("months").get("p50").isNull(), milestone.toString());
        assertEquals(0, milestone.get("oddsByPlan").asDouble());
    }

    @Test
    void aLoggedMonthIsActualInEveryScenarioAndEveryFuture() {
        shell.onSmallPlan("start", "2026-04-01");
        shell.onSmallPlan("income", "add", "1", "3000");

        JsonNode month = small().get("months").get(0);

        assertEquals(36_000, month.get("actual").asInt());
        assertEquals(36_000, month.get("low").asInt());
        assertEquals(36_000, month.get("high").asInt());
        assertEquals(36_000, month.get("p10").asInt());
        assertEquals(36_000, month.get("p90").asInt());
        assertEquals(3000, month.get("cumulative").get("mid").asInt());
    }

    @Test
    void theHorizonCanLieBeforeAndBehindThePlansEnd() {
        assertEquals(2, small("--horizon", "2").get("months").size());
        JsonNode longer = small("--horizon", "30");
        assertEquals(30, longer.get("months").size());
        assertEquals(30, longer.get("horizon").asInt());
        assertTrue(small("--horizon", "2").get("targets").get(0).get("odds").isNull());
    }

    @Test
    void theSameSeedGivesTheSameDocument() {
        String first = small("--paths", "256", "--seed", "7").toString();

        assertEquals(first, small("--paths", "256", "--seed", "7").toString());
        assertFalse(first.equals(small("--paths", "256", "--seed", "8").toString()));
    }

    private void isWrongUsage(String words, String... arguments) {
        List<String> all = new ArrayList<>(List.of("project"));
        all.addAll(List.of(arguments));
        Run run = shell.onSmallPlan(all.toArray(String[]::new));
        assertEquals(2, run.exit(), run.out());
        assertTrue(run.err().contains(words), run.err());
    }

    @Test
    void whatCannotBeSimulatedIsWrongUsage() {
        isWrongUsage("1 to 120 months, not 0", "--horizon", "0");
        isWrongUsage("1 to 120 months, not 121", "--horizon", "121");
        isWrongUsage("soon is not a whole number", "--horizon", "soon");
        isWrongUsage("1 to 262144 futures, not 0", "--paths", "0");
        isWrongUsage("a power of two, as 512 or 1024, not 1000", "--paths", "1000");
        isWrongUsage("9223372036854775808 is no whole number", "--seed", "9223372036854775808");
        isWrongUsage("dice is none of: sobol, keyed", "--sampler", "dice");
        isWrongUsage("luck is none of: low, mid, high", "--scenario", "luck");
    }

    @Test
    void keyedTakesAnyNumberOfPaths() {
        assertEquals(
                1000,
                small("--sampler", "keyed", "--paths", "1000").get("paths").asInt());
        assertEquals(1, small("--sampler", "keyed", "--paths", "1").get("paths").asInt());
        assertEquals(16, small("--paths", "16").get("paths").asInt());
    }

    @Test
    void anUnknownAssumptionNamesTheNearestAndABadValueItsForm() {
        isWrongUsage(
                "There is no assumption dependance for this roadmap. Did you mean dependence?",
                "--set",
                "dependance=1");
        isWrongUsage("Did you mean wait:journeyman?", "--set", "wait:jorneyman=1");
        isWrongUsage("See milepost assume list.", "--set", "luck=1");
        isWrongUsage("dependence cannot be 2: it is a probability", "--set", "dependence=2");
        isWrongUsage(
                "interpolation cannot be curve: it is one of step, linear, geometric", "--set", "interpolation=curve");
        isWrongUsage("Write an assumption as KEY=VALUE, not dependence.", "--set", "dependence");
    }

    @Test
    void whatIsSetIsTriedOutAndNotRecorded() {
        JsonNode tried = small("--set", "dependence=1");

        String assumption = "{\"key\":\"dependence\",\"value\":\"1\",\"origin\":\"what-if\"}";
        assertTrue(
                tried.get("assumptions").toString().contains(assumption),
                tried.get("assumptions").toString());
        assertFalse(small().get("assumptions").toString().contains("what-if"));
    }

    @Test
    void afterTaxNeedsATaxAndTakesIt() {
        isWrongUsage("milepost assume set tax:wage=30", "--after-tax");

        JsonNode net = small("--after-tax", "--set", "tax:wage=50", "--horizon", "2");

        assertEquals("after-tax", net.get("tax").asString());
        assertEquals(12_000, net.get("months").get(0).get("mid").asDouble(), 0.1);
        assertEquals(12_000, net.get("months").get(0).get("p50").asDouble(), 1);
        assertEquals(
                2_000, net.get("months").get(1).get("cumulative").get("mid").asDouble(), 0.1);
        assertEquals(
                2_000, net.get("months").get(1).get("cumulative").get("p50").asDouble(), 1);
    }

    /// 24,000 / 1.1^(2/12) = 23,617.8.
    @Test
    void moneyOfTodayIsDividedByThePricesOfItsMonth() {
        JsonNode today = small("--today-money", "--set", "inflation=10", "--horizon", "2");

        assertEquals("today", today.get("money").asString());
        assertEquals(23_621.8, today.get("months").get(1).get("mid").asDouble(), 0.5);
        assertEquals(23_621.8, today.get("months").get(1).get("p50").asDouble(), 0.5);
        double inAll = 2000 / Math.pow(1.1, 1.0 / 12) + 2000 / Math.pow(1.1, 2.0 / 12);
        assertEquals(
                inAll, today.get("months").get(1).get("cumulative").get("mid").asDouble(), 0.1);
        assertEquals(
                inAll, today.get("months").get(1).get("cumulative").get("mean").asDouble(), 0.1);
    }

    @Test
    void oneScenarioIsShownSourceBySource() {
        Run project = shell.onSmallPlan("project", "--scenario", "mid", "--horizon", "2");

        assertEquals("""
            What the plan pays in USD, nominal, before tax: the middles of its ranges. No forecast: every milestone as planned or reached.

            Month    Salary  courses  fairs  A year  In all
                1      $24k       $0     $0    $24k     $2k
                2      $24k       $0     $0    $24k     $4k
            """, project.out());
    }

    /// Of the assumptions only that they follow: which there are is for others to test.
    @Test
    void theAnswerForPeopleGoesFromTheFiguresToWhatTheyRestOn() {
        shell.onSmallPlan("start", "2026-05-01");

        String out = shell.onSmallPlan("project").out();

        int assumed = out.indexOf("What is assumed\n");
        assertEquals("""
            What the plan pays in USD, nominal, before tax. 16,384 simulated futures (sobol, seed 42).
            Based on the plan, not on you: no ticks in 2 weeks; pace 0.9 of the plan, 8 in 10 between 0.4 and 1.5.

            Income a year in month 6: $41k, 8 in 10 between $36k and $57k
            In all by the end of month 6: $15k, 8 in 10 between $14k and $19k
            As planned, middle of all ranges: $19k in all by the end of month 6; 90% of the futures bring less.
            By month 6 the median lies nearest to the low end.

            Month            Low a year   Mid  High   P10   P50   P90  Mid in all   P10   P50   P90
                1  May 2026        $24k  $24k  $24k  $24k  $24k  $24k         $2k   $2k   $2k   $2k
                2  Jun 2026        $24k  $24k  $24k  $24k  $24k  $24k         $4k   $4k   $4k   $4k
                3  Jul 2026        $24k  $24k  $24k  $24k  $24k  $24k         $6k   $6k   $6k   $6k
                4  Aug 2026        $37k  $43k  $49k  $24k  $24k  $42k        $10k   $8k   $8k  $10k
                5  Sep 2026        $49k  $55k  $61k  $36k  $37k  $56k        $14k  $11k  $11k  $14k
                6  Oct 2026        $49k  $55k  $61k  $36k  $41k  $57k        $19k  $14k  $15k  $19k

            P10 to P90 hold 8 in 10 simulated futures. P10 is not a scenario: it is each month’s own.

            Targets, and the odds of at least their lower end, nominal, before tax
              realistic  Month 6  $40k–$50k  55%

            Milestones    Plan      Early     Middle    Late      By plan
              Journeyman  Jul 2026  Jul 2026  Oct 2026  May 2027      15%
              Master      Oct 2026  Oct 2026  Feb 2027  Dec 2027      15%
            A month’s slip of “Journeyman” costs about $600 by month 6.

            What matters most: in all by the end of month 6, each alone at its P10 and P90
              How much work it is       $14k  –  $19k
              Your pace                 $14k  –  $18k
              How long promotions take  $14k  –  $17k

            """, out.substring(0, Math.max(0, assumed)));
        assertTrue(out.endsWith("advice is not counted: a rate an hour without the hours.\n"), out);
    }

    /// Two thousand a month is what the plan has for the first: low, middle and high are one.
    @Test
    void whoEarnsWhatThePlanHasIsToldJustThat() {
        shell.onSmallPlan("start", "2026-04-01");
        shell.onSmallPlan("income", "add", "1", "2000");
        Run run = shell.onSmallPlan("project");
        assertTrue(run.out().contains("in 1 month: what the plan’s middle has."), run.out());
    }

    @Test
    void theLinesOfThePersonsAnswerKeepToAHundredColumns() {
        shell.run("start", Shell.TODAY, "--roadmap", SEED);

        Run project = shell.run("project", "--roadmap", SEED);

        assertEquals(0, project.exit(), project.err());
        project.out()
                .lines()
                .filter(line -> line.matches("\\s*\\d+  .*|.*%$|  .*"))
                .forEach(line -> assertTrue(line.length() <= 100, line));
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

    @Test
    void aForecastIsKeptOnceAMonthAndScoredWhenItsMonthsAreLogged() {
        isNotKept();
        shell.onSmallPlan("start", "2026-05-01");

        assertEquals(
                "The forecast of month 1 is kept, as of 15 May 2026.\n",
                shell.onSmallPlan("project", "--keep").out());
        shell.on("2026-05-20");
        assertEquals(
                "The forecast of month 1 is kept, as of 15 May 2026.\n",
                shell.onSmallPlan("project", "--keep").out());
        assertTrue(
                shell.onSmallPlan("project", "--record").out().startsWith("1 forecast is kept.\nNothing to compare"));

        shell.on("2026-07-10");
        shell.onSmallPlan("income", "add", "1", "2000");
        shell.onSmallPlan("income", "add", "2", "2000");
        JsonNode scores =
                shell.onSmallPlan("project", "--record", "--json").json().get("scores");
        assertEquals(1, scores.get("income").get("scored").asInt());
        assertEquals(1, scores.get("income").get("inside").asInt());
        assertTrue(shell.onSmallPlan("project", "--record")
                .out()
                .contains("Incomes a year: 1 of 1 inside the band that holds 8 in 10."));
    }

    private void isNotKept() {
        Run run = shell.onSmallPlan("project", "--keep");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("milepost start DATE"), run.err());
    }
}
