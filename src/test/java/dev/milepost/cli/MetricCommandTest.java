package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void aReadingIsThereForTheNextRun() {
        assertEquals(
                "Fire: 99.5% on 1 May 2026.\n",
                shell.onTrackedPlan("metric", "add", "fire", "99.5%", "--on", "2026-05-01", "--note", "a cold night")
                        .out());
        shell.onTrackedPlan("metric", "add", "fire", "99.90");

        assertEquals("""
            1 May 2026    99.5%  a cold night
            15 May 2026  99.90%
            """, shell.onTrackedPlan("metric", "list", "fire").out());
        assertEquals("""
            fire      Fire                   99.90%  15 May 2026  target 99.95%+
            visitors  Visitors at the forge       –               target 200+
            """, shell.onTrackedPlan("metric", "list").out());
    }

    @Test
    void theDocumentHasThePlainNumber() {
        shell.onTrackedPlan("metric", "add", "visitors", "230 visitors");

        assertEquals(
                "{\"metrics\":[{\"id\":\"visitors\",\"title\":\"Visitors at the forge\",\"target\":\"200+\","
                        + "\"unit\":\"visitors\",\"direction\":\"up\",\"readings\":[{\"metric\":\"visitors\","
                        + "\"on\":\"2026-05-15\",\"value\":230,\"note\":\"\"}]}]}",
                shell.onTrackedPlan("metric", "list", "visitors", "--json")
                        .json()
                        .toString());
    }

    @Test
    void aCommaIsRefusedWithAHint() {
        Run add = shell.onTrackedPlan("metric", "add", "fire", "99,5%");

        assertEquals(2, add.exit());
        assertEquals("99,5%: write decimals with a point and thousands without a mark, as 1234.5.\n", add.err());
        assertEquals("", add.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"often", "1e9", "99.5x", "%", "1.2.3", "1234567890123456"})
    void whatIsNoNumberIsRefusedWithWhatTheMetricExpects(String text) {
        Run add = shell.onTrackedPlan("metric", "add", "fire", text);

        assertEquals(2, add.exit());
        assertEquals(text + " is not a value of Fire. Write a number, as 42.5 or 42.5%.\n", add.err());
    }

    @Test
    void aSignThatIsNotTheMetricsOwnIsRefused() {
        assertEquals(2, shell.onTrackedPlan("metric", "add", "visitors", "230%").exit());
        assertEquals(0, shell.onTrackedPlan("metric", "add", "visitors", "230").exit());
    }

    @Test
    void aValueMayBeBelowZero() {
        assertEquals(
                "Fire: -2.5% on 15 May 2026.\n",
                shell.onTrackedPlan("metric", "add", "fire", "-2.5%").out());
        Run misspelt = shell.onTrackedPlan("metric", "add", "fire", "1", "--noet", "x");
        assertEquals(2, misspelt.exit());
        assertTrue(misspelt.err().contains("--noet"), misspelt.err());
    }

    @Test
    void anUnknownMetricIsRefusedWithTheNearest() {
        Run add = shell.onTrackedPlan("metric", "add", "fires", "1");

        assertEquals(1, add.exit());
        assertEquals("There is no metric fires. Did you mean fire?\n", add.err());
    }

    @Test
    void aReadingCanBeTakenBack() {
        shell.onTrackedPlan("metric", "add", "fire", "99", "--on", "2026-05-01");

        assertEquals(
                "Fire: 99% on 1 May 2026 removed.\n",
                shell.onTrackedPlan("metric", "remove", "fire", "--on", "2026-05-01")
                        .out());

        Run again = shell.onTrackedPlan("metric", "remove", "fire", "--on", "2026-05-01");
        assertEquals(1, again.exit());
        assertEquals("There is no reading of Fire on 1 May 2026.\n", again.err());
        assertTrue(shell.onTrackedPlan("metric", "list", "fire").out().startsWith("No reading of Fire yet."));
    }

    @Test
    void aRoadmapWithoutMetricsSaysSo() {
        assertEquals(
                "This roadmap has no metrics.\n",
                shell.onSmallPlan("metric", "list").out());
    }

    @Test
    void metricAloneSaysWhatToDo() {
        Run metric = shell.onTrackedPlan("metric");

        assertEquals(2, metric.exit());
        assertTrue(metric.err().contains("milepost metric add ID VALUE"), metric.err());
    }
}
