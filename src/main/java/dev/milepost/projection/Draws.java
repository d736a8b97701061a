package dev.milepost.projection;

import java.util.Arrays;

/// The random numbers of one block of paths, side by side. For one thread; used again for the next block.
final class Draws {

    private final Driver commonFactor;
    private final double common;
    private final double own;
    private final double[] uniform = new double[Block.PATHS];
    private final double[] factor = new double[Block.PATHS];
    private Uniforms uniforms = (_, _, _, into, _) -> Arrays.fill(into, 0.5);
    private int replicate;
    private int first;
    private int count;

    Draws(Blueprint blueprint) {
        commonFactor = blueprint.factor();
        common = Math.sqrt(blueprint.model().options().rho());
        own = Math.sqrt(1 - blueprint.model().options().rho());
    }

    void begin(Uniforms from, int ofReplicate, int firstPath, int paths) {
        uniforms = from;
        replicate = ofReplicate;
        first = firstPath;
        count = paths;
        normal(commonFactor, factor);
    }

    /// How many paths the block has.
    int count() {
        return count;
    }

    /// Uniform numbers, valid until anything else is drawn.
    double[] uniform(Driver driver) {
        uniforms.fill(driver, replicate, first, uniform, count);
        return uniform;
    }

    /// Replaces `into` by standard normal numbers.
    void normal(Driver driver, double[] into) {
        uniforms.fill(driver, replicate, first, uniform, count);
        Normal.quantiles(uniform, into, count);
    }

    /// Replaces `into` by normal numbers that hang together by the common factor.
    void correlated(Driver driver, double[] into) {
        normal(driver, into);
        for (int i = 0; i < count; i++) {
            into[i] = common * factor[i] + own * into[i];
        }
    }

    /// Replaces `into` by amounts.
    void amounts(Driver driver, Position position, double[] into) {
        correlated(driver, into);
        position.place().apply(into, count);
        for (int i = 0; i < count; i++) {
            into[i] = position.at(into[i]);
        }
    }

    /// Replaces by 0 the amounts of the paths where it does not come at all.
    void mayFail(Driver driver, double probability, double[] amounts) {
        if (probability == 1) {
            return;
        }
        uniforms.fill(driver, replicate, first, uniform, count);
        for (int i = 0; i < count; i++) {
            amounts[i] = uniform[i] < probability ? amounts[i] : 0;
        }
    }
}
