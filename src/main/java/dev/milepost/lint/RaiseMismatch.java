package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.PercentRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// RAISE-MISMATCH: a raise that does not lead from one step's amounts to the next's, and all raises in
/// a row that do not lead from the first salary to the last.
///
/// "25-30%" from 170-200 to 210-250 is 23.5 / 24.3 / 25.0% at the low end, the middle and the high end.
final class RaiseMismatch implements PlanCheck {

    /// In percent.
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    @Override
    public List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        Optional<Band> before =
                plan.roadmap().income().baseline().map(Band::cents).map(each -> new Band(each, each));
        for (Step step : plan.salary()) {
            before.filter(Band::isPositive)
                    .flatMap(band -> step.stated().raise().flatMap(raise -> step(plan, step, band, raise)))
                    .ifPresent(findings::add);
            before = Optional.of(step.pay());
        }
        inARow(plan).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> step(Plan plan, Step step, Band before, PercentRange raise) {
        Band pay = step.pay();
        BigDecimal low = Percentage.growth(before.low(), pay.low());
        BigDecimal middle = Percentage.growth(before.middle(), pay.middle());
        BigDecimal high = Percentage.growth(before.high(), pay.high());
        if (Percentage.fits(low, raise) && Percentage.fits(middle, raise) && Percentage.fits(high, raise)) {
            return Optional.empty();
        }
        Band raised =
                new Band(Percentage.raised(before.low(), raise.low()), Percentage.raised(before.high(), raise.high()));
        return Optional.of(Comparison.of(FindingKind.RAISE_MISMATCH, step.place())
                .contradiction(
                        "lint.raise-mismatch.step",
                        step.months(),
                        Percentage.text(raise),
                        AmountWriter.typeset(step.stated().pay()),
                        Percentage.digits(low),
                        Percentage.digits(middle),
                        Percentage.text(high),
                        plan.amounts(before),
                        plan.amounts(raised)));
    }

    /// The last step is to lie between what the least and the highest raises make. Half a percent is
    /// rounding.
    private static Optional<Finding> inARow(Plan plan) {
        List<Step> steps = plan.salary();
        Optional<BigDecimal> baseline = plan.baseline().filter(cents -> cents.signum() > 0);
        if (steps.size() < 2
                || baseline.isEmpty()
                || steps.stream().anyMatch(step -> step.stated().raise().isEmpty())) {
            return Optional.empty();
        }
        Step last = steps.getLast();
        Band raised = raised(baseline.get(), steps);
        boolean below = last.pay().low().compareTo(Percentage.raised(raised.low(), ROUNDING.negate())) < 0;
        boolean above = last.pay().high().compareTo(Percentage.raised(raised.high(), ROUNDING)) > 0;
        if (!below && !above) {
            return Optional.empty();
        }
        return Optional.of(
                Comparison.of(FindingKind.RAISE_MISMATCH, steps.getFirst().place(), last.place())
                        .asking("in-a-row")
                        .contradiction(
                                "lint.raise-mismatch.in-a-row",
                                plan.amount(baseline.get()),
                                plan.amounts(raised),
                                AmountWriter.typeset(last.stated().pay())));
    }

    private static Band raised(BigDecimal baseline, List<Step> steps) {
        BigDecimal low = baseline;
        BigDecimal high = baseline;
        for (Step step : steps) {
            PercentRange raise = step.stated().raise().orElseThrow();
            low = Percentage.raised(low, raise.low()).round(MathContext.DECIMAL128);
            high = Percentage.raised(high, raise.high()).round(MathContext.DECIMAL128);
        }
        return new Band(low, high);
    }
}
