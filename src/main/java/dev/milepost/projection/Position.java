package dev.milepost.projection;

/// A spread made ready for drawing: `max(floor, low + width * place)`, the place between 0 and 1 from a
/// normal number.
///
/// @param place equal for all spreads of one shape
record Position(Curve place, double low, double width, double floor) {

    private static final double MIDDLE = 0.5;
    private static final double AS_GOOD_AS_MIDDLE = 1e-9;
    /// No uniform number is farther out.
    private static final double FARTHEST = 8.25;

    static Position of(Spread spread, SimulationOptions options, Curves curves) {
        double width = spread.high() - spread.low();
        if (width == 0) {
            Curve middle = curves.of(Distribution.of(options.shape(), MIDDLE), options.arithmetic());
            return new Position(middle, spread.low(), 0, spread.low());
        }
        double share = (spread.mode() - spread.low()) / width;
        return switch (options.reading()) {
            case BOUNDS ->
                new Position(
                        curves.of(Distribution.of(options.shape(), rounded(share)), options.arithmetic()),
                        spread.low(),
                        width,
                        Double.NEGATIVE_INFINITY);
            case P10_P90 -> {
                Distribution around = Distribution.of(options.shape(), modeOfWidened(share, options.shape()));
                double p10 = around.quantile(0.1, 0.9);
                double widened = width / (around.quantile(0.9, 0.1) - p10);
                yield new Position(
                        curves.of(around, options.arithmetic()),
                        spread.low() - p10 * widened,
                        widened,
                        spread.low() >= 0 ? 0 : Double.NEGATIVE_INFINITY);
            }
        };
    }

    double at(double place) {
        return Math.max(floor, low + width * place);
    }

    /// The normal number that gives an amount, or the next best within reach: 0 for the middle of a symmetric
    /// spread.
    double normalOf(double amount) {
        double below = -FARTHEST;
        double above = FARTHEST;
        for (int step = 0; step < 60; step++) {
            double z = 0.5 * (below + above);
            if (at(place.at(z)) < amount) {
                below = z;
            } else {
                above = z;
            }
        }
        return 0.5 * (below + above);
    }

    /// Where the mode lies in the range whose P10 and P90 are 0 and 1, if it lies at `share` between these:
    /// 0.5 for 0.5.
    private static double modeOfWidened(double share, Spread.Shape shape) {
        if (rounded(share) == MIDDLE) {
            return MIDDLE;
        }
        double low = 0;
        double high = 1;
        for (int step = 0; step < 40; step++) {
            double mode = 0.5 * (low + high);
            Distribution around = Distribution.of(shape, mode);
            double p10 = around.quantile(0.1, 0.9);
            if ((mode - p10) / (around.quantile(0.9, 0.1) - p10) < share) {
                low = mode;
            } else {
                high = mode;
            }
        }
        return 0.5 * (low + high);
    }

    /// So that a middle that misses by a rounding error shares its table with the others.
    private static double rounded(double share) {
        return Math.abs(share - MIDDLE) < AS_GOOD_AS_MIDDLE ? MIDDLE : share;
    }
}
