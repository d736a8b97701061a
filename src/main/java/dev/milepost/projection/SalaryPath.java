package dev.milepost.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The salary from one known level on, through the levels that are still to come.
///
/// @param level where it stands before any of the targets, in cents a year
/// @param targets by time
record SalaryPath(long level, List<Target> targets, Interpolation interpolation) {

    /// @param level cents a year; below what is already reached it changes nothing
    record Target(long level, Ramp ramp) {}

    SalaryPath {
        targets = List.copyOf(targets);
    }

    /// Every step's change ends at the latest where the next step begins: two changes of one salary never overlap, so
    /// that the path stays between the levels it connects.
    static SalaryPath of(IncomeModel model, Scenario scenario) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < model.steps().size(); i++) {
            SalaryStep step = model.steps().get(i);
            Ramp ramp = new Ramp(step.start(), model.interpolation().monthsOf(step));
            boolean last = i == model.steps().size() - 1;
            targets.add(new Target(
                    scenario.of(step.level()).cents(),
                    last ? ramp : ramp.endingBy(model.steps().get(i + 1).start())));
        }
        return new SalaryPath(model.baseline().cents(), targets, model.interpolation());
    }

    Rate rate(int month) {
        return new Rate(salary(ramp -> ramp.share(month)), salary(ramp -> ramp.shareAtEndOf(month)));
    }

    /// The path as it goes on after month `month` really paid `level` a year: what was to be reached by then is what
    /// was paid, what is under way runs on from there, and later steps keep their levels.
    SalaryPath after(int month, long level) {
        List<Target> rest = targets.stream()
                .filter(target -> target.ramp().end() > month)
                .map(target -> new Target(target.level(), target.ramp().restAfter(month)))
                .toList();
        return new SalaryPath(level, rest, interpolation);
    }

    private Fraction salary(Function<Ramp, Fraction> share) {
        Fraction salary = Fraction.of(level);
        long from = level;
        for (Target target : targets) {
            long to = Math.max(from, target.level());
            salary = salary.plus(interpolation.rise(from, to, share.apply(target.ramp())));
            from = to;
        }
        return salary;
    }
}
