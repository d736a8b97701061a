package dev.milepost.projection;

/// Where a block of paths gets its uniform numbers from.
interface Uniforms {

    /// @param first the block's first path, from 0 in each replicate; a multiple of [Block#PATHS]
    /// @param count no more than [Block#PATHS]
    void fill(Driver driver, int replicate, int first, double[] into, int count);

    static Uniforms of(SimulationOptions options) {
        int points = options.points();
        return switch (options.sampler()) {
            case SOBOL ->
                (driver, replicate, first, into, count) -> {
                    if (driver.dimension() == Driver.NO_DIMENSION) {
                        keyed(driver, (long) replicate * points + first, into, count);
                    } else {
                        long shift = KeyedUniforms.bits(driver.streamSeed(), replicate) >>> 12;
                        SobolPoints.fill(driver.dimension(), first, shift, into, count);
                    }
                };
            case KEYED ->
                (driver, replicate, first, into, count) ->
                        keyed(driver, (long) replicate * points + first, into, count);
            case ANTITHETIC ->
                (driver, replicate, first, into, count) -> {
                    for (int i = 0; i < count; i++) {
                        long pair = ((long) replicate * points + first + i) >> 1;
                        double u = KeyedUniforms.unit(KeyedUniforms.bits(driver.streamSeed(), pair));
                        into[i] = ((first + i) & 1) == 0 ? u : 1 - u;
                    }
                };
        };
    }

    private static void keyed(Driver driver, long first, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = KeyedUniforms.unit(KeyedUniforms.bits(driver.streamSeed(), first + i));
        }
    }
}
