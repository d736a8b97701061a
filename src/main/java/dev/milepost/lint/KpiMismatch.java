package dev.milepost.lint;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.AmountWriter;
import dev.milepost.money.PercentRange;
import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.Metric.Direction;
import dev.milepost.roadmap.MetricGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// KPI-MISMATCH: a metric that asks for so many percent of salary more a year, and salary steps that
/// make another growth.
///
/// Which metrics do is read from their words: a percentage, a salary, a year.
final class KpiMismatch implements PlanCheck {

    private static final Set<String> SALARY = Set.of("salary", "salaries", "pay", "income", "compensation", "earnings");
    private static final Set<String> YEARLY = Set.of("annual", "annually", "year", "yearly");

    @Override
    public List<Finding> findings(Plan plan) {
        Optional<BigDecimal> baseline = plan.baseline().filter(cents -> cents.signum() > 0);
        if (plan.salary().isEmpty()
                || baseline.isEmpty()
                || !plan.salary().getLast().pay().isPositive()) {
            return List.of();
        }
        return plan.roadmap().metrics().stream()
                .flatMap(MetricGroup::allMetrics)
                .filter(KpiMismatch::isSalaryGrowth)
                .flatMap(metric ->
                        percent(metric).flatMap(asked -> finding(plan, metric, asked, baseline.get())).stream())
                .toList();
    }

    private static boolean isSalaryGrowth(Metric metric) {
        Set<String> words = Text.words(metric.title().orElse("") + " " + metric.text());
        return metric.direction() == Direction.UP
                && !Collections.disjoint(words, SALARY)
                && !Collections.disjoint(words, YEARLY);
    }

    /// The target as a percentage; empty where it is something else.
    private static Optional<PercentRange> percent(Metric metric) {
        return metric.target().flatMap(target -> {
            try {
                return Optional.of(AmountReader.percent(target.strip().replaceAll("\\+$", "")));
            } catch (AmountException _) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Finding> finding(Plan plan, Metric metric, PercentRange asked, BigDecimal baseline) {
        Step last = plan.salary().getLast();
        double years = last.end() / 12.0;
        Optional<Band> needed = both(
                growth(baseline, last.pay().low(), years),
                growth(baseline, last.pay().high(), years));
        Optional<Band> grown = both(grown(baseline, asked.low(), years), grown(baseline, asked.high(), years));
        if (needed.isEmpty() || grown.isEmpty() || isMet(metric, asked, needed.get())) {
            return Optional.empty();
        }
        List<String> byYear = byYear(plan, baseline, last.end() / 12);
        List<String> arguments = new ArrayList<>(List.of(
                metric.text(),
                Percentage.text(asked),
                plan.amounts(grown.get()),
                plan.amount(baseline),
                Integer.toString(last.end()),
                AmountWriter.typeset(last.stated().pay()),
                Percentage.text(needed.get().low(), needed.get().high())));
        arguments.add(String.join(", ", byYear));
        Comparison comparison =
                Comparison.of(FindingKind.KPI_MISMATCH, new PlanPlace.OfMetric(metric.id()), last.place());
        return Optional.of(comparison.contradiction(
                byYear.size() < 2 ? "lint.kpi-mismatch" : "lint.kpi-mismatch.by-year",
                arguments.toArray(String[]::new)));
    }

    /// A "+" asks for no less, and for no limit above.
    private static boolean isMet(Metric metric, PercentRange asked, Band needed) {
        boolean atLeast =
                metric.target().filter(target -> target.strip().endsWith("+")).isPresent();
        boolean fits = Percentage.fits(needed.low(), asked) && Percentage.fits(needed.high(), asked);
        return fits || (atLeast && needed.low().compareTo(asked.low()) >= 0);
    }

    /// By how many percent the salary grows from one year's end to the next, for whole years.
    private static List<String> byYear(Plan plan, BigDecimal baseline, int years) {
        Sources sources = new Sources(plan);
        List<String> growth = new ArrayList<>();
        Band before = new Band(baseline, baseline);
        for (int year = 1; year <= years; year++) {
            Band level = sources.salary(year * 12);
            BigDecimal low = Percentage.growth(before.low(), level.low());
            BigDecimal high = Percentage.growth(before.high(), level.high());
            growth.add(Percentage.text(low.min(high), low.max(high)));
            before = level;
        }
        return growth;
    }

    /// Percent a year that lead from one amount to another.
    private static Optional<BigDecimal> growth(BigDecimal from, BigDecimal to, double years) {
        return finite((Math.pow(to.doubleValue() / from.doubleValue(), 1 / years) - 1) * 100);
    }

    /// An amount after some years of growth.
    private static Optional<BigDecimal> grown(BigDecimal from, BigDecimal percent, double years) {
        return finite(from.doubleValue() * Math.pow(1 + percent.doubleValue() / 100, years));
    }

    private static Optional<BigDecimal> finite(double number) {
        return Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
    }

    private static Optional<Band> both(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.flatMap(one -> high.map(other -> new Band(one, other)));
    }
}
