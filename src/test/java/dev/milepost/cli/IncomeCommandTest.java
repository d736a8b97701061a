package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomeCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void whatWasAddedIsListedByMonth() {
        shell.onSmallPlan("start", "2026-01-01");
        assertEquals(
                "Month 2: $2,100, Whole month\n",
                shell.onSmallPlan("income", "add", "2", "2.1k").out());
        assertEquals(
                "Month 1: $850.50, Fairs\n",
                shell.onSmallPlan("income", "add", "1", "$850.50", "--stream", "fairs")
                        .out());

        assertEquals("""
            Month 1  Jan 2026  $850.50  Fairs
            Month 2  Feb 2026   $2,100  Whole month
            """, shell.onSmallPlan("income", "list").out());
    }

    @Test
    void theDocumentHasPlainNumbers() {
        shell.onSmallPlan("income", "add", "1", "1850.5", "--stream", "fairs");

        assertEquals(
                "{\"currency\":\"USD\",\"income\":[{\"month\":1,\"stream\":\"fairs\",\"amount\":1850.5}]}",
                shell.onSmallPlan("income", "list", "--json").json().toString());
    }

    @Test
    void addingAgainReplaces() {
        shell.onSmallPlan("income", "add", "1", "1000");
        shell.onSmallPlan("income", "add", "1", "1200");

        assertEquals(
                "Month 1    $1,200  Whole month\n",
                shell.onSmallPlan("income", "list").out());
    }

    @Test
    void whatWasAddedCanBeTakenBack() {
        shell.onSmallPlan("income", "add", "1", "1000");
        shell.onSmallPlan("income", "add", "1", "200", "--stream", "fairs");

        assertEquals(
                "Month 1, Whole month: removed.\n",
                shell.onSmallPlan("income", "remove", "1").out());
        assertEquals(
                "Month 1    $200  Fairs\n", shell.onSmallPlan("income", "list").out());
        Run again = shell.onSmallPlan("income", "remove", "1");
        assertEquals(1, again.exit());
        assertEquals("Nothing is recorded for month 1, Whole month.\n", again.err());
        assertEquals(
                "There is no stream fair. Did you mean fairs?\n",
                shell.onSmallPlan("income", "remove", "1", "--stream", "fair").err());
    }

    @Test
    void anEmptyListSaysHowToAdd() {
        assertTrue(shell.onSmallPlan("income", "list").out().contains("milepost income add 1 8500"));
    }

    @Test
    void anAmbiguousAmountIsRefusedWithAHint() {
        Run add = shell.onSmallPlan("income", "add", "1", "85.000");

        assertEquals(2, add.exit());
        assertTrue(add.err().startsWith("85.000: "), add.err());
        assertTrue(add.err().contains("85000"), add.err());
    }

    @Test
    void whatCameInMayBeBelowZero() {
        assertEquals(
                "Month 1: -$1,200, Fairs\n",
                shell.onSmallPlan("income", "add", "1", "-1200", "--stream", "fairs")
                        .out());
        assertEquals(
                "Month 2: -$1,500, Whole month\n",
                shell.onSmallPlan("income", "add", "2", "−$1.5k").out());
        assertEquals(
                "Month 3: -$5, Whole month\n",
                shell.onSmallPlan("income", "add", "3", "-5").out());
        Run misspelt = shell.onSmallPlan("income", "add", "1", "100", "--strem", "fairs");
        assertEquals(2, misspelt.exit());
        assertTrue(misspelt.err().contains("--strem"), misspelt.err());
    }

    @Test
    void whatThePersonSupposesMayNot() {
        Run salary = shell.onSmallPlan("salary", "-5");
        assertEquals(2, salary.exit());
        assertTrue(salary.err().contains("below zero"), salary.err());
    }

    @Test
    void anAmountInAnotherCurrencyIsRefused() {
        Run add = shell.onSmallPlan("income", "add", "1", "€100");

        assertEquals(2, add.exit());
        assertTrue(add.err().contains("USD"), add.err());
    }

    @Test
    void aMonthOutsideAnyPlanIsWrongUsage() {
        assertEquals(2, shell.onSmallPlan("income", "add", "0", "100").exit());
        assertEquals(2, shell.onSmallPlan("income", "add", "121", "100").exit());
        assertEquals(2, shell.onSmallPlan("income", "add", "May", "100").exit());
    }

    @Test
    void anUnknownStreamIsRefusedWithTheNearest() {
        Run add = shell.onSmallPlan("income", "add", "1", "100", "--stream", "fair");

        assertEquals(1, add.exit());
        assertEquals("There is no stream fair. Did you mean fairs?\n", add.err());
    }

    @Test
    void incomeAloneSaysWhatToDo() {
        Run income = shell.onSmallPlan("income");

        assertEquals(2, income.exit());
        assertTrue(income.err().contains("milepost income add MONTH AMOUNT"), income.err());
    }

    @Test
    void aMonthThatHasNotBegunIsRefused() {
        shell.onSmallPlan("start", "2026-01-01");

        Run add = shell.onSmallPlan("income", "add", "6", "100");

        assertEquals(2, add.exit());
        assertTrue(add.err().startsWith("Month 6 has not begun: it begins on "), add.err());
        assertEquals(0, shell.onSmallPlan("income", "add", "5", "100").exit(), "the running month");
    }

    @Test
    void anAmountFromBeforeTheCurrencyWasChangedKeepsItsOwn() {
        shell.onSmallPlan("income", "add", "1", "100");
        String euros = shell.file(
                        "small.yaml",
                        SmallPlan.YAML.replace("currency: USD", "currency: EUR").replace("$", "€"))
                .toString();
        shell.run("income", "add", "2", "200", "--roadmap", euros);

        assertEquals(
                "{\"currency\":\"EUR\",\"income\":[{\"month\":1,\"stream\":null,\"amount\":100,\"currency\":\"USD\"},"
                        + "{\"month\":2,\"stream\":null,\"amount\":200}]}",
                shell.run("income", "list", "--json", "--roadmap", euros).json().toString());
    }

    @Test
    void aTraceDoesNotRepeatTheAmount() {
        Run add = shell.onSmallPlan("income", "add", "1", "85.000", "--verbose");

        assertFalse(add.err().lines().skip(1).anyMatch(line -> line.contains("85")), add.err());
    }
}
