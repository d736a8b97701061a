package dev.milepost.forecast;

import java.util.List;

/// The time ahead in which work goes on: all of it but the pauses that are known. In months since the plan's start.
///
/// @param now where work goes on from
/// @param pauses in order, without overlap; none of them begins before `now`
public record WorkingTime(double now, List<Stretch> pauses) {

    /// In months from now. What lies further away is "not within the horizon": no date is told.
    public static final double HORIZON = 120;

    public WorkingTime {
        pauses = List.copyOf(pauses);
    }

    /// When so many months of work from now are over.
    public double monthAfter(double work) {
        double at = now;
        double left = work;
        for (Stretch pause : pauses) {
            if (at + left <= pause.from()) {
                break;
            }
            left -= pause.from() - at;
            at = pause.to();
        }
        return at + left;
    }

    /// How many months of work lie between now and a month; 0 for one in the past.
    public double workUntil(double month) {
        double work = month - now;
        for (Stretch pause : pauses) {
            work -= Math.max(0, Math.min(month, pause.to()) - pause.from());
        }
        return Math.max(0, work);
    }
}
