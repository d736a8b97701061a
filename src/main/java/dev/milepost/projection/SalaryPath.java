package dev.milepost.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The salary from one known level on, through the levels that are still to come.
///
/// @param level where it stands before any of the targets, in cents a year
/// @param targets by time
record SalaryPath(long level, List<Target> targets, Interpolation interpolation) {

    /// @param level cents a year
    /// @param factor over the level before, in place of `level`
    /// @param cut where it is refused, a level below what is already reached changes nothing
    record Target(long level, Optional<Fraction> factor, SalaryStep.Cut cut, Ramp ramp) {

        /// Where the salary stands once this is reached.
        long from(long before) {
            long aim = factor.map(times -> Fraction.of(before).times(times).rounded())
                    .orElse(level);
            return cut == SalaryStep.Cut.ALLOWED ? aim : Math.max(before, aim);
        }
    }

    SalaryPath {
        targets = List.copyOf(targets);
    }

    /// Every step's change ends at the latest where the next step begins: two changes of one salary never
    /// overlap, so that the path stays between the levels it connects.
    static SalaryPath of(IncomeModel model, Place place) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < model.steps().size(); i++) {
            SalaryStep step = model.steps().get(i);
            Ramp ramp = new Ramp(step.start(), model.interpolation().monthsOf(step));
            boolean last = i == model.steps().size() - 1;
            targets.add(new Target(
                    place.cents(step.level()),
                    step.aim() == SalaryStep.Aim.RAISE ? step.raise().map(place::factor) : Optional.empty(),
                    step.cut(),
                    last ? ramp : ramp.endingBy(model.steps().get(i + 1).start())));
        }
        return new SalaryPath(model.baseline().cents(), targets, model.interpolation());
    }

    Rate rate(int month) {
        return new Rate(salary(ramp -> ramp.share(month)), salary(ramp -> ramp.shareAtEndOf(month)));
    }

    /// The path as it goes on after month `month` really paid `level` a year: what was to be reached by then
    /// is what was paid, what is under way runs on from there to the level it began for, and later steps keep
    /// their levels or, where they aim at a raise, their raises.
    SalaryPath after(int month, long level) {
        List<Target> rest = new ArrayList<>();
        long from = this.level;
        for (Target target : targets) {
            long to = target.from(from);
            Ramp ramp = target.ramp();
            if (ramp.end() > month) {
                boolean underWay = ramp.start() < month;
                rest.add(new Target(
                        underWay ? to : target.level(),
                        underWay ? Optional.empty() : target.factor(),
                        target.cut(),
                        ramp.restAfter(month)));
            }
            from = to;
        }
        return new SalaryPath(level, rest, interpolation);
    }

    private Fraction salary(Function<Ramp, Fraction> share) {
        Fraction salary = Fraction.of(level);
        long from = level;
        for (Target target : targets) {
            long to = target.from(from);
            salary = salary.plus(interpolation.rise(from, to, share.apply(target.ramp())));
            from = to;
        }
        return salary;
    }
}
