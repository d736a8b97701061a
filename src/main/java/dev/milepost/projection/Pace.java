package dev.milepost.projection;

/// How fast work gets done, in planned months a month: 1 is on plan, 2 twice as fast.
public sealed interface Pace {

    /// Known: no uncertainty.
    record Known(double pace) implements Pace {

        public Known {
            if (!(pace > 0 && Double.isFinite(pace))) {
                throw new IllegalArgumentException("a pace is a finite number above zero");
            }
        }

        @Override
        public double expectedMonths(double planned) {
            return planned / pace;
        }
    }

    /// What the plan and the ticks so far say together: `Gamma(shape, rate)`, mean `shape / rate`. Before
    /// any tick 4 and 4: a planned month takes 1.3333 months on average, P10 0.599 and P90 2.293.
    ///
    /// @param shape from 0.05, less is no knowledge at all
    record Uncertain(double shape, double rate) implements Pace {

        private static final double LEAST = 0.05;

        public Uncertain {
            if (!(shape >= LEAST && rate > 0 && Double.isFinite(shape) && Double.isFinite(rate))) {
                throw new IllegalArgumentException("a pace needs a shape from " + LEAST + " and a rate above zero");
            }
        }

        @Override
        public double expectedMonths(double planned) {
            return shape > 1 ? planned * rate / (shape - 1) : Double.POSITIVE_INFINITY;
        }
    }

    /// What work of so many planned months takes on average, `planned * E[1 / pace]`; infinite where the
    /// pace may be so close to nothing that there is no average.
    double expectedMonths(double planned);
}
