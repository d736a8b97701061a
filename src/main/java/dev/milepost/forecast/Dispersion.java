package dev.milepost.forecast;

/// How phi is told from the history: 1 for items that get done as evenly as chance has it, more for
/// bursts. A phi of 2 halves what the ticks say about the pace and doubles the variance of the work
/// ahead.
public enum Dispersion {
    /// Only from eight weeks on, and mixed with eight perfectly even ones:
    /// `max(1, (8 + chi2) / (8 + W - 1))`, see [Weeks#chiSquare]. 0, 0, 5, 0, 1, 0, 4, 0 ticks give
    /// 2.106667. It needs two months to see that somebody ticks three items at a time.
    BY_WEEK {
        @Override
        double of(Sittings sittings, Weeks weeks) {
            int enough = 8;
            return weeks.count() < enough ? 1 : mixed(enough, 1, weeks);
        }
    },
    /// By the day at first and more and more by the week: `max(1, (4 phi_days + chi2) / (4 + W - 1))`, see
    /// [Sittings#dispersion]. Days tell early, weeks tell better: who works at weekends ticks two on
    /// one day and yet does not work in bursts.
    ///
    /// The same eight weeks with everything of a week done on one day have a `phi_days` of 4.2 - 9/56 =
    /// 4.039286 and a chi2 of 23.6, so that phi is 3.614286.
    BY_DAY_AND_WEEK {
        @Override
        double of(Sittings sittings, Weeks weeks) {
            int caution = 4;
            double byDay = sittings.dispersion();
            return weeks.count() == 0 ? byDay : mixed(caution, byDay, weeks);
        }
    };

    abstract double of(Sittings sittings, Weeks weeks);

    /// @param caution how many weeks of the `supposed` dispersion the measured ones are mixed with
    private static double mixed(int caution, double supposed, Weeks weeks) {
        return Math.max(1, (caution * supposed + weeks.chiSquare()) / (caution + weeks.count() - 1));
    }
}
