package dev.milepost.projection;

/// When something begins, or ends.
public sealed interface Onset {

    /// At a time that is known.
    ///
    /// @param month since the start of the plan, -1200 to 1200
    record AtMonth(double month) implements Onset {

        private static final double FARTHEST = 1200;

        public AtMonth {
            if (!(Math.abs(month) <= FARTHEST)) {
                throw new IllegalArgumentException("a month lies within a hundred years of the start");
            }
        }
    }

    /// After a milestone. A salary step waits for what the milestone brings (its promotion, see
    /// [SimulationModel.Milestone]), anything else only for what one can do by then: it begins (or ends)
    /// `max(plan, ready) + plusMonths`.
    ///
    /// @param plusMonths 0 to 1200
    record AfterMilestone(String milestone, double plusMonths) implements Onset {

        public AfterMilestone {
            if (!(plusMonths >= 0 && plusMonths <= AtMonth.FARTHEST)) {
                throw new IllegalArgumentException("something begins 0 to 1200 months after a milestone");
            }
        }
    }
}
