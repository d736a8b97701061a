package dev.milepost.projection;

import java.util.List;

/// The same model as it goes with the low ends, the middles and the high ends of its ranges. Low is nowhere
/// above mid, mid nowhere above high, but on the way up from a low end of nothing with
/// [Interpolation#GEOMETRIC].
///
/// These are no forecasts: every milestone is reached when the caller says, and all ranges turn out alike.
public record Trajectories(Trajectory low, Trajectory mid, Trajectory high) {

    public static Trajectories of(IncomeModel model) {
        Ledger ledger = Ledger.of(model);
        return new Trajectories(
                Projector.project(model, ledger, Scenario.LOW),
                Projector.project(model, ledger, Scenario.MID),
                Projector.project(model, ledger, Scenario.HIGH));
    }

    /// The months of the trajectory that stands at one position in every range at once: 0 gives the low one,
    /// 1 the high one, and what a named total needs is found by [TargetPosition]. $400k in month 24 of the
    /// shipped plan stands at 0.368.
    ///
    /// @param position from -1 to 2; beyond 0 and 1 amounts go on in a straight line, not below nothing,
    /// while raises and hours stay at the end of their range
    /// @throws IllegalArgumentException for another position
    public static List<MonthIncome> monthsAt(IncomeModel model, double position) {
        if (!(position >= -1 && position <= 2)) {
            throw new IllegalArgumentException("a position is from -1 to 2");
        }
        return Projector.months(model, Ledger.of(model), new Place(Fraction.of(position)));
    }

    public Trajectory in(Scenario scenario) {
        return switch (scenario) {
            case LOW -> low;
            case MID -> mid;
            case HIGH -> high;
        };
    }
}
