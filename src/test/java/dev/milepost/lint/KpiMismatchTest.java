package dev.milepost.lint;

import static dev.milepost.lint.Checked.assertNone;
import static dev.milepost.lint.Checked.assertOne;

import org.junit.jupiter.api.Test;

class KpiMismatchTest {

    private static final String SALARY = "income: {baseline: $100k, salary: [{months: 1-24, pay: $144k}]}";

    private static String metric(String text, String target) {
        return "metrics: [{id: kpis, title: KPIs, metrics: [{id: pay, text: " + text + ", target: " + target + "}]}]";
    }

    @Test
    void aGrowthThatTheStepsMakeIsFine() {
        assertNone(FindingKind.KPI_MISMATCH, SALARY, metric("20% more salary a year", "20%"));
    }

    @Test
    void aPlusAsksForNoLessAndNoLimit() {
        assertNone(FindingKind.KPI_MISMATCH, SALARY, metric("10%+ more salary a year", "10%+"));
    }

    @Test
    void anotherGrowthIsFound() {
        assertOne(
                FindingKind.KPI_MISMATCH,
                "kpi-mismatch:metric/pay:salary/months-1-24",
                "contradiction: “50% more salary a year”: 50% a year makes $225k of $100k by month 24. The salary steps"
                        + " lead to $144k, 20.0–20.0% a year (year by year 44.0–44.0%, 0.0–0.0%).",
                SALARY,
                metric("50% more salary a year", "50%"));
    }

    @Test
    void otherPercentagesAreNoSalary() {
        assertNone(FindingKind.KPI_MISMATCH, SALARY, metric("Reduce costs by 40-60% a year", "40-60%"));
        assertNone(FindingKind.KPI_MISMATCH, SALARY, metric("Salary talks a year", "2"));
    }
}
