package dev.milepost.prospect;

import dev.milepost.projection.Onset;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.Spread;
import dev.milepost.prospect.TickValue.Ends;
import java.util.HashMap;
import java.util.Map;

/// What of a plan's income begins with which milestone, probabilities left aside. A salary step brings what
/// it adds to the step before, a dearer hour what it adds to the cheaper one.
///
/// The last three steps of the reference plan bring 35, 45 and 45 at the middles of their ranges, its
/// streams 60 after M12 and 127.5 after M18: $312.5k a year in all.
final class Unlocked {

    private static final int MONTHS_PER_YEAR = 12;

    private final Map<String, Ends> yearly = new HashMap<>();
    private final Map<String, Ends> once = new HashMap<>();

    private Unlocked() {}

    static Unlocked by(SimulationModel model) {
        Unlocked unlocked = new Unlocked();
        SimulationModel.Earnings earnings = model.earnings();
        double base = earnings.baseSalary();
        Ends level = new Ends(base, base, base);
        for (Step step : earnings.steps()) {
            Ends next = raised(level, step.raise());
            unlocked.addYearly(step.onset(), minus(next, level));
            level = next;
        }
        earnings.streams().forEach(stream -> unlocked.addYearly(stream.onset(), ends(stream.annual(), 1)));
        earnings.hourly().forEach(unlocked::addHourly);
        earnings.equity().forEach(equity -> {
            double years = (double) Math.max(1, equity.vestMonths()) / MONTHS_PER_YEAR;
            unlocked.addYearly(equity.onset(), ends(equity.value(), 1 / years));
        });
        earnings.oneOffs().forEach(oneOff -> add(unlocked.once, oneOff.at(), ends(oneOff.amount(), 1)));
        return unlocked;
    }

    Ends yearly(String milestone) {
        return yearly.getOrDefault(milestone, Ends.NOTHING);
    }

    Ends once(String milestone) {
        return once.getOrDefault(milestone, Ends.NOTHING);
    }

    private void addHourly(Hourly hourly) {
        Ends before = Ends.NOTHING;
        for (SimulationModel.RateStep rate : hourly.rates()) {
            Ends next = new Ends(
                    rate.perHour().low() * hourly.hours().low() * MONTHS_PER_YEAR,
                    rate.perHour().mode() * hourly.hours().mode() * MONTHS_PER_YEAR,
                    rate.perHour().high() * hourly.hours().high() * MONTHS_PER_YEAR);
            // The first rate is paid from the start on, whenever it begins itself.
            boolean isFirst = rate.equals(hourly.rates().getFirst());
            addYearly(isFirst ? hourly.onset() : rate.from(), minus(next, before));
            before = next;
        }
    }

    private void addYearly(Onset onset, Ends ends) {
        add(yearly, onset, ends);
    }

    private static void add(Map<String, Ends> sums, Onset onset, Ends ends) {
        if (onset instanceof Onset.AfterMilestone(String milestone, double _)) {
            sums.merge(milestone, ends, Ends::plus);
        }
    }

    private static Ends raised(Ends level, Raise raise) {
        return switch (raise) {
            case Raise.ToLevel(Spread to, Cut cut) ->
                switch (cut) {
                    case ALLOWED -> ends(to, 1);
                    case NEVER ->
                        new Ends(
                                Math.max(level.low(), to.low()),
                                Math.max(level.mid(), to.mode()),
                                Math.max(level.high(), to.high()));
                };
            case Raise.ByShare(Spread share) ->
                new Ends(
                        level.low() * (1 + share.low()),
                        level.mid() * (1 + share.mode()),
                        level.high() * (1 + share.high()));
        };
    }

    private static Ends ends(Spread spread, double factor) {
        return new Ends(spread.low() * factor, spread.mode() * factor, spread.high() * factor);
    }

    private static Ends minus(Ends one, Ends other) {
        return new Ends(one.low() - other.low(), one.mid() - other.mid(), one.high() - other.high());
    }
}
