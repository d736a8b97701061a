package dev.milepost.projection;

/// A curve known at every 64th of a standard deviation, straight lines in between.
///
/// Equal steps in `z` keep the tails: between -8 and 8 the relative error for Gamma(4) stays below 1.2e-4,
/// where as many equal steps in `u` would be 70% wrong at the ends. 1,057 numbers, 8 KiB. Beyond 8.25
/// deviations, which no uniform of 52 bits reaches, it stays level.
final class Table implements Curve {

    private static final double REACH = 8.25;
    private static final int STEPS_PER_UNIT = 64;
    private static final int STEPS = (int) (2 * REACH * STEPS_PER_UNIT);

    private final double[] values = new double[STEPS + 1];

    Table(Curve curve) {
        for (int i = 0; i <= STEPS; i++) {
            values[i] = curve.at((double) i / STEPS_PER_UNIT - REACH);
        }
    }

    @Override
    public double at(double z) {
        double place = (z + REACH) * STEPS_PER_UNIT;
        int cell = Math.clamp((int) place, 0, STEPS - 1);
        double share = Math.clamp(place - cell, 0.0, 1.0);
        double low = values[cell];
        return low + share * (values[cell + 1] - low);
    }

    /// Like [#at], without the checks of a single call.
    @Override
    public void apply(double[] numbers, int count) {
        double[] known = values;
        for (int i = 0; i < count; i++) {
            double place = Math.min(Math.max((numbers[i] + REACH) * STEPS_PER_UNIT, 0), STEPS);
            int cell = Math.min((int) place, STEPS - 1);
            double low = known[cell];
            numbers[i] = low + (place - cell) * (known[cell + 1] - low);
        }
    }
}
