package dev.milepost.forecast;

import java.util.OptionalDouble;

/// What a forecast takes for granted before it looks at the history.
///
/// @param strength how many items' worth of evidence the plan itself is; above 1, or no mean could be told
/// @param pace the mean pace before anything is known; 1 is on plan
/// @param halfLifeWeeks after how many weeks evidence counts half; infinite for evidence that never ages
/// @param ahead the mean pace from today on, if somebody names it: it takes the place of what the history
///         shows, as uncertain as that
/// @param dispersion how it is found out whether the person works in bursts
public record Assumptions(
        double strength, double pace, double halfLifeWeeks, OptionalDouble ahead, Dispersion dispersion) {

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
        if (ahead.isPresent() && !(ahead.getAsDouble() > 0 && ahead.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the pace ahead is above 0");
        }
    }

    /// With bursts told by the day and the week.
    public Assumptions(double strength, double pace, double halfLifeWeeks, OptionalDouble ahead) {
        this(strength, pace, halfLifeWeeks, ahead, Dispersion.BY_DAY_AND_WEEK);
    }

    /// With the pace ahead as the history shows it.
    public Assumptions(double strength, double pace, double halfLifeWeeks) {
        this(strength, pace, halfLifeWeeks, OptionalDouble.empty());
    }

    public Assumptions with(Dispersion other) {
        return new Assumptions(strength, pace, halfLifeWeeks, ahead, other);
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
