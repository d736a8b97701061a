package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.text.Messages;
import java.util.Currency;
import java.util.OptionalDouble;

/// Writes what a simulation gave, no more exactly than it is known: amounts to $1k where their standard error
/// is below $0.5k, else to $5k.
final class IncomeEstimates {

    private static final double FINE = 1_000;
    private static final double COARSE = 5_000;
    private static final double SMALL_ERROR = 500;
    private static final double DELAY = 100;

    /// From here on a step of thousands says more than is read at a glance.
    private static final double LARGE = 10_000_000;

    private final Amounts amounts;
    private final Currency currency;
    private final Messages messages;

    IncomeEstimates(Amounts amounts, Messages messages) {
        this.amounts = amounts;
        this.currency = amounts.currency();
        this.messages = messages;
    }

    String median(FanEstimate fan) {
        return rounded(
                fan.value().p50(),
                step(error(fan, fan.errors().map(errors -> errors.p50()).orElse(Double.NaN))));
    }

    /// What [#median] tells, as a number.
    double shown(FanEstimate fan) {
        double step = step(error(fan, fan.errors().map(errors -> errors.p50()).orElse(Double.NaN)));
        return Math.round(fan.value().p50() / step) * step;
    }

    /// From P10 to P90, both as exactly as the less known; one amount where the two are told alike.
    String eightInTen(FanEstimate fan) {
        return hasWidth(fan) ? messages.text("income.ahead.range", low(fan), high(fan)) : low(fan);
    }

    /// Whether P10 and P90 are told apart. They are not where nothing uncertain happens in eight of ten futures.
    boolean hasWidth(FanEstimate fan) {
        double step = stepOfTails(fan);
        return Math.round(fan.value().p10() / step) != Math.round(fan.value().p90() / step);
    }

    /// P10 of such a pair.
    String low(FanEstimate fan) {
        return rounded(fan.value().p10(), stepOfTails(fan));
    }

    /// P90 of such a pair.
    String high(FanEstimate fan) {
        return rounded(fan.value().p90(), stepOfTails(fan));
    }

    private static double stepOfTails(FanEstimate fan) {
        double error =
                fan.errors().map(errors -> Math.max(errors.p10(), errors.p90())).orElse(Double.NaN);
        return step(error(fan, error));
    }

    private static OptionalDouble error(FanEstimate fan, double error) {
        return fan.errors().isPresent() ? OptionalDouble.of(error) : OptionalDouble.empty();
    }

    /// Of a month's own figure in the chart, whose error is not told.
    ///
    /// @param part of a year that the figure is for: 1 for a year, 1.0 / 12 for a month
    String ofMonth(double units, double part) {
        return rounded(units, stepOfMonth(part));
    }

    /// What [#ofMonth] tells, as a number.
    double shownOfMonth(double units, double part) {
        return Math.round(units / stepOfMonth(part)) * stepOfMonth(part);
    }

    private static double stepOfMonth(double part) {
        return part < 1 ? DELAY : FINE;
    }

    String delay(double units) {
        return rounded(units, DELAY);
    }

    /// With its sign; never "-$0".
    String difference(double units) {
        String text = rounded(Math.abs(units), FINE);
        return messages.text(units < 0 ? "income.what-if.less" : "income.what-if.more", text);
    }

    static boolean isNothing(double units) {
        return Math.abs(units) < FINE / 2;
    }

    private static double step(OptionalDouble error) {
        return error.isPresent() && error.getAsDouble() < SMALL_ERROR ? FINE : COARSE;
    }

    private String rounded(double units, double step) {
        Money rounded = Money.ofUnits(Math.round(units / step) * (long) step, currency);
        return Math.abs(units) < LARGE ? amounts.write(rounded) : amounts.writeRounded(rounded);
    }
}
