package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Period;
import dev.milepost.roadmap.Ids;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// TOTALS: income targets against what the plan's sources pay together by then, every milestone reached
/// as planned.
///
/// The top of a target above the sum of every maximum, the least target's floor above the sum of every
/// minimum, and targets whose odds depend on a reading the plan leaves open: an income a year by a
/// month, or earned in the year up to it.
final class Totals implements PlanCheck {

    /// Before these are over there is no year to have earned in.
    private static final int MONTHS_A_YEAR = 12;

    private record Goal(Target stated, PlanPlace.OfTarget place, Band income) {

        int month() {
            return stated.month();
        }
    }

    @Override
    public List<Finding> findings(Plan plan) {
        Sources sources = new Sources(plan);
        if (sources.areNone() || paysByTheHour(plan)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Map<Integer, List<Goal>> byMonth = new TreeMap<>();
        goals(plan)
                .forEach(goal -> byMonth.computeIfAbsent(goal.month(), _ -> new ArrayList<>())
                        .add(goal));
        byMonth.forEach((month, goals) -> {
            floor(plan, sources, month, goals).ifPresent(findings::add);
            goals.forEach(goal -> top(plan, sources, goal).ifPresent(findings::add));
            reading(plan, sources, month, goals).ifPresent(findings::add);
        });
        return findings;
    }

    /// A stream of unknown hours pays anything, so sums without it say nothing.
    private static boolean paysByTheHour(Plan plan) {
        return plan.roadmap().income().streams().stream()
                .filter(stream -> stream.kind() != StreamKind.EQUITY)
                .map(IncomeStream::pay)
                .anyMatch(pay -> pay.period() == Period.HOUR);
    }

    /// The ids of targets are those of `milepost project --json` where they are unique.
    private static List<Goal> goals(Plan plan) {
        Keys keys = new Keys();
        return plan.roadmap().income().targets().stream()
                .map(target -> new Goal(
                        target,
                        new PlanPlace.OfTarget(keys.unique(
                                Ids.under(Ids.derive(target.scenario()), Integer.toString(target.month())))),
                        Band.of(target.income())))
                .toList();
    }

    private static Optional<Finding> floor(Plan plan, Sources sources, int month, List<Goal> goals) {
        Goal least = goals.stream()
                .reduce((one, other) ->
                        other.income().low().compareTo(one.income().low()) < 0 ? other : one)
                .orElseThrow();
        BigDecimal asked = least.income().low();
        BigDecimal paid = sources.together(month).low();
        BigDecimal otherwise = sources.byStreams(month).low();
        boolean twice =
                sources.sayEmploymentTwice() && otherwise.compareTo(paid) != 0 && asked.compareTo(otherwise) > 0;
        if (asked.compareTo(paid) <= 0 || isBeyond(sources, least)) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(FindingKind.TOTALS, least.place()).asking("floor");
        return Optional.of(
                twice
                        ? comparison.note(
                                "lint.totals.floor-two-ways",
                                least.stated().scenario(),
                                plan.amount(asked),
                                Integer.toString(month),
                                gap(plan, asked, paid),
                                plan.amount(paid),
                                gap(plan, asked, otherwise),
                                plan.amount(otherwise))
                        : comparison.note(
                                "lint.totals.floor",
                                least.stated().scenario(),
                                plan.amount(asked),
                                Integer.toString(month),
                                gap(plan, asked, paid),
                                plan.amount(paid)));
    }

    private static Optional<Finding> top(Plan plan, Sources sources, Goal goal) {
        BigDecimal most = most(sources, goal.month());
        if (goal.income().high().compareTo(most) <= 0) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(FindingKind.TOTALS, goal.place());
        String scenario = goal.stated().scenario();
        String month = Integer.toString(goal.month());
        if (isBeyond(sources, goal)) {
            return Optional.of(comparison
                    .asking("beyond")
                    .contradiction(
                            "lint.totals.beyond",
                            scenario,
                            plan.amount(goal.income().low()),
                            month,
                            gap(plan, goal.income().low(), most),
                            plan.amount(most)));
        }
        String top = plan.amount(goal.income().high());
        String gap = gap(plan, goal.income().high(), most);
        List<EquityPay> equity = EquityPay.of(plan);
        Band aYear = equity.stream().map(each -> each.aYear(plan)).reduce(Band.NOTHING, Band::plus);
        return Optional.of(
                equity.isEmpty()
                        ? comparison
                                .asking("top")
                                .contradiction("lint.totals.top", scenario, top, month, gap, plan.amount(most))
                        : comparison
                                .asking("top")
                                .contradiction(
                                        "lint.totals.top-and-equity",
                                        scenario,
                                        top,
                                        month,
                                        gap,
                                        plan.amount(most),
                                        plan.amounts(aYear)));
    }

    /// Targets that the middle of the plan reaches as an income a year, but not as the income of the
    /// year before.
    private static Optional<Finding> reading(Plan plan, Sources sources, int month, List<Goal> goals) {
        if (month < MONTHS_A_YEAR) {
            return Optional.empty();
        }
        BigDecimal rate = sources.together(month).middle();
        BigDecimal earned = sources.earnedInTheYearTo(month);
        List<Goal> undecided = goals.stream()
                .filter(goal -> goal.income().low().compareTo(rate) <= 0
                        && goal.income().low().compareTo(earned) > 0)
                .toList();
        if (undecided.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Comparison.of(FindingKind.TOTALS, new PlanPlace.OfMonth(month))
                .note(
                        "lint.totals.reading",
                        String.join(
                                ", ",
                                undecided.stream()
                                        .map(goal -> goal.stated().scenario() + " ("
                                                + AmountWriter.typeset(
                                                        goal.stated().income()) + ")")
                                        .toList()),
                        Integer.toString(month),
                        plan.amount(rate),
                        plan.amount(earned)));
    }

    private static boolean isBeyond(Sources sources, Goal goal) {
        return goal.income().low().compareTo(most(sources, goal.month())) > 0;
    }

    /// By the salary steps or by the employment, whichever is more.
    private static BigDecimal most(Sources sources, int month) {
        BigDecimal together = sources.together(month).high();
        return sources.sayEmploymentTwice()
                ? together.max(sources.byStreams(month).high())
                : together;
    }

    private static String gap(Plan plan, BigDecimal asked, BigDecimal paid) {
        return plan.amount(asked.subtract(paid));
    }
}
