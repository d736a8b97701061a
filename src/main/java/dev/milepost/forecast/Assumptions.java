package dev.milepost.forecast;

/// What a forecast takes for granted before it looks at the history.
///
/// @param strength how many items' worth of evidence the plan itself is; above 1, or no mean could be told
/// @param pace the mean pace before anything is known; 1 is on plan
/// @param halfLifeWeeks after how many weeks evidence counts half; infinite for evidence that never ages
public record Assumptions(double strength, double pace, double halfLifeWeeks) {

    /// Four items' worth, on plan, half a year.
    public static final Assumptions STANDARD = new Assumptions(4, 1, 26);

    public Assumptions {
        if (!(strength > 1 && strength < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the strength is above 1");
        }
        if (!(pace > 0 && pace < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the pace is above 0");
        }
        if (!(halfLifeWeeks > 0)) {
            throw new IllegalArgumentException("the half-life is above 0");
        }
    }

    /// What evidence of an age in days counts, from 1 today towards 0.
    double weight(double days) {
        return Math.exp(-decay() * days);
    }

    /// The mean of [#weight] over the ages from `youngest` to `oldest`, in days.
    double meanWeight(double youngest, double oldest) {
        double width = decay() * (oldest - youngest);
        return width < 1e-9 ? weight(youngest) : weight(youngest) * -Math.expm1(-width) / width;
    }

    private double decay() {
        return Math.log(2) / (7 * halfLifeWeeks);
    }
}
