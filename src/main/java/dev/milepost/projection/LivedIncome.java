package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Which scenario is being lived: what was really earned, beside what the plan had for the same months.
///
/// Only months that are logged in full count, on both sides; the plan's side is the plan as it was before any
/// log. In the first six months of the shipped plan $72.5k lie half-way between low ($70k) and mid ($75k):
/// position 0.25.
///
/// @param months how many months are compared, at least 1
/// @param earned in them
/// @param low of the plan in the same months
public record LivedIncome(int months, Money earned, Money low, Money mid, Money high) {

    /// Where what was earned lies; at a border it counts to the band above.
    public enum Band {
        BELOW_LOW,
        LOW_TO_MID,
        MID_TO_HIGH,
        ABOVE_HIGH
    }

    /// Empty where no month is logged in full.
    public static Optional<LivedIncome> of(IncomeModel model) {
        Trajectories planned = Trajectories.of(model.withActuals(List.of()));
        List<MonthIncome> logged = Trajectories.of(model).mid().months().stream()
                .filter(month -> month.basis() == Basis.ACTUAL)
                .toList();
        if (logged.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LivedIncome(
                logged.size(),
                sum(logged),
                sum(sameMonths(planned.low(), logged)),
                sum(sameMonths(planned.mid(), logged)),
                sum(sameMonths(planned.high(), logged))));
    }

    /// Exactly at high is still within the plan.
    public Band band() {
        if (earned.compareTo(low) < 0) {
            return Band.BELOW_LOW;
        }
        if (earned.compareTo(high) > 0) {
            return Band.ABOVE_HIGH;
        }
        return earned.compareTo(mid) < 0 ? Band.LOW_TO_MID : Band.MID_TO_HIGH;
    }

    /// 0 at low, 0.5 at mid, 1 at high, in straight lines between and beyond; empty where the three are not
    /// apart.
    public OptionalDouble position() {
        double below = mid.minus(low).cents();
        double above = high.minus(mid).cents();
        if (below == 0 || above == 0) {
            return OptionalDouble.empty();
        }
        double fromMid = earned.minus(mid).cents();
        return OptionalDouble.of(0.5 + fromMid / (fromMid < 0 ? below : above) / 2);
    }

    /// The scenario that is least far away, mid where it is no farther than another.
    public Scenario nearest() {
        long fromLow = distance(low);
        long fromMid = distance(mid);
        long fromHigh = distance(high);
        if (fromMid <= fromLow && fromMid <= fromHigh) {
            return Scenario.MID;
        }
        return fromLow <= fromHigh ? Scenario.LOW : Scenario.HIGH;
    }

    private long distance(Money planned) {
        return Math.absExact(earned.minus(planned).cents());
    }

    private static List<MonthIncome> sameMonths(Trajectory planned, List<MonthIncome> logged) {
        return logged.stream().map(month -> planned.month(month.month())).toList();
    }

    private static Money sum(List<MonthIncome> months) {
        return months.stream()
                .map(month -> month.cash().total())
                .reduce(Money::plus)
                .orElseThrow();
    }
}
