package dev.milepost.projection;

/// The same model as it goes with the low ends, the middles and the high ends of its ranges. Low is nowhere above
/// mid, mid nowhere above high.
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

    public Trajectory in(Scenario scenario) {
        return switch (scenario) {
            case LOW -> low;
            case MID -> mid;
            case HIGH -> high;
        };
    }
}
