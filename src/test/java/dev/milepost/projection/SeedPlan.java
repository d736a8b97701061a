package dev.milepost.projection;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.PercentRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The income plan of the shipped roadmap as numbers: four salary steps, four streams, 24 months.
final class SeedPlan {

    static final Currency USD = Currency.getInstance("USD");

    private SeedPlan() {}

    static List<SalaryStep> steps() {
        return stepsAt(0, 6, 12, 18);
    }

    static List<SalaryStep> stepsAt(double s1, double s2, double s3, double s4) {
        return List.of(
                step("s1", 140, 160, s1, 6), step("s2", 170, 200, s2, 6),
                step("s3", 210, 250, s3, 6), step("s4", 250, 300, s4, 6));
    }

    static List<StreamFlow> streams() {
        return List.of(
                stream("consulting", 50, 150, 18, 6), stream("training", 20, 60, 12, 6),
                stream("content", 15, 40, 18, 6), stream("oss", 10, 30, 12, 12));
    }

    static IncomeModel whole() {
        return model(Interpolation.STEP, steps(), streams(), List.of(), 24);
    }

    static IncomeModel salaryOnly(Interpolation interpolation, List<SalaryStep> steps) {
        return model(interpolation, steps, List.of(), List.of(), 24);
    }

    static IncomeModel with(Actual... actuals) {
        return model(Interpolation.STEP, steps(), streams(), List.of(actuals), 24);
    }

    static IncomeModel model(
            Interpolation interpolation,
            List<SalaryStep> steps,
            List<StreamFlow> streams,
            List<Actual> actuals,
            int horizon) {
        return new IncomeModel(USD, thousands(100), steps, interpolation, streams, actuals, horizon);
    }

    static SalaryStep step(String id, long low, long high, double start, double months) {
        return new SalaryStep(id, range(low, high), Optional.empty(), start, months);
    }

    static SalaryStep step(long low, long high, String raiseLow, String raiseHigh) {
        PercentRange raise = new PercentRange(new BigDecimal(raiseLow), new BigDecimal(raiseHigh));
        return new SalaryStep("s1", range(low, high), Optional.of(raise), 0, 6);
    }

    static StreamFlow stream(String id, long low, long high, double start, int ramp) {
        return new StreamFlow(id, range(low, high), start, OptionalDouble.empty(), ramp);
    }

    static MoneyRange range(long lowThousands, long highThousands) {
        return MoneyRange.between(thousands(lowThousands), thousands(highThousands));
    }

    static Money thousands(long thousands) {
        return Money.ofUnits(thousands * 1000, USD);
    }

    static Money dollars(String dollars) {
        return new Money(new BigDecimal(dollars).movePointRight(2).longValueExact(), USD);
    }

    /// As the reference prints it: thousands with four decimals.
    static BigDecimal asPrinted(Money money) {
        return money.units().movePointLeft(3).setScale(4, RoundingMode.HALF_UP);
    }
}
