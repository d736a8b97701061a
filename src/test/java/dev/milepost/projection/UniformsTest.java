package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class UniformsTest {

    private static final long SEED = 42;

    @Test
    void bitsAreMixedAsInTheJdk() {
        assertEquals(0xbdd732262feb6e95L, KeyedUniforms.bits(SEED, 0));
        assertEquals(0x28efe333b266f103L, KeyedUniforms.bits(SEED, 1));
        long stream = KeyedUniforms.streamSeed(SEED, "lag:m6");
        SplittableRandom jdk = new SplittableRandom(stream);
        for (int p = 0; p < 1000; p++) {
            assertEquals(jdk.nextLong(), KeyedUniforms.bits(stream, p));
        }
    }

    @Test
    void everyKeyHasItsOwnStream() {
        assertEquals(0x037e1a0deb9ae38aL, KeyedUniforms.fnv1a64("pace"));
        long pace = KeyedUniforms.streamSeed(SEED, "pace");
        assertEquals(0x320037740a01be78L, pace);
        double[] expected = {0.1141492065239035, 0.0565032310939274, 0.4048110431234225};
        for (int p = 0; p < expected.length; p++) {
            assertEquals(expected[p], KeyedUniforms.unit(KeyedUniforms.bits(pace, p)), 1e-16);
        }
    }

    @Test
    void uniformsAreNeverZeroOrOneAndMirrorExactly() {
        assertEquals(0x1p-53, KeyedUniforms.unit(0));
        assertEquals(1 - 0x1p-53, KeyedUniforms.unit(-1));
        long bits = KeyedUniforms.bits(SEED, 7);
        assertEquals(KeyedUniforms.unit(~bits), 1 - KeyedUniforms.unit(bits));
    }

    @Test
    void theFirstSobolPointsAreThoseOfJoeAndKuo() {
        double[][] expected = {
            {0, 0, 0, 0}, {.5, .5, .5, .5}, {.75, .25, .25, .25}, {.25, .75, .75, .75}, {.375, .375, .625, .875}
        };
        for (int point = 0; point < expected.length; point++) {
            for (int dimension = 0; dimension < 4; dimension++) {
                assertEquals(expected[point][dimension], SobolPoints.coordinate(dimension, point) * 0x1p-52);
            }
        }
    }

    @Test
    void aThousandSobolPointsHitEveryThousandthOnceAlsoWhenShifted() {
        long shift = KeyedUniforms.bits(KeyedUniforms.streamSeed(SEED, "pace"), 0) >>> 12;
        for (int dimension = 0; dimension < SobolPoints.DIMENSIONS; dimension++) {
            BitSet plain = new BitSet();
            BitSet shifted = new BitSet();
            for (int point = 0; point < 1024; point++) {
                long coordinate = SobolPoints.coordinate(dimension, point);
                plain.set((int) (coordinate >>> 42));
                shifted.set((int) ((coordinate ^ shift) >>> 42));
            }
            assertEquals(1024, plain.cardinality(), "dimension " + dimension);
            assertEquals(1024, shifted.cardinality(), "dimension " + dimension);
        }
    }

    @Test
    void aBlockOfSobolPointsIsThatOfThePointsOneByOne() {
        long shift = 0x123456789abcdL;
        double[] block = new double[Block.PATHS];
        SobolPoints.fill(5, 3L * Block.PATHS, shift, block, block.length);
        double[] single = new double[Block.PATHS];
        for (int i = 0; i < single.length; i++) {
            single[i] = KeyedUniforms.unit52(SobolPoints.coordinate(5, 3L * Block.PATHS + i) ^ shift);
        }
        assertArrayEquals(single, block);
    }

    @Test
    void plainErrorsShrinkWithTheRootAndSobolErrorsMuchFaster() {
        double plain = slope(Sampler.KEYED);
        double sobol = slope(Sampler.SOBOL);
        assertEquals(-0.5, plain, 0.15);
        assertTrue(sobol <= -0.75, "slope " + sobol);
    }

    /// Of the logarithm of the error over that of the number of points, from 256 to 4,096.
    private static double slope(Sampler sampler) {
        return Math.log(error(sampler, 4096) / error(sampler, 256)) / Math.log(16);
    }

    /// Root mean square over 16 runs for the product of `1 + 0.5 (u - 0.5)` in 6 dimensions, whose mean is 1.
    private static double error(Sampler sampler, int points) {
        double squares = 0;
        double[] u = new double[Block.PATHS];
        double[] product = new double[Block.PATHS];
        for (int run = 0; run < 16; run++) {
            Uniforms uniforms = Uniforms.of(SimulationOptions.standard(1).with(sampler, 1, points));
            double sum = 0;
            for (int first = 0; first < points; first += Block.PATHS) {
                java.util.Arrays.fill(product, 1);
                for (int d = 0; d < 6; d++) {
                    uniforms.fill(driver("t" + d, d, 1000 + run), 0, first, u, u.length);
                    for (int i = 0; i < u.length; i++) {
                        product[i] *= 1 + 0.5 * (u[i] - 0.5);
                    }
                }
                sum += java.util.Arrays.stream(product).sum();
            }
            squares += Math.pow(sum / points - 1, 2);
        }
        return Math.sqrt(squares / 16);
    }

    private static Driver driver(String key, int dimension, long seed) {
        return new Driver(key, dimension, KeyedUniforms.streamSeed(seed, key));
    }

    @Test
    void mirroredPathsEstimateASquareWithAnEighthOfTheVariance() {
        assertTrue(varianceOfPairs(Sampler.ANTITHETIC) / varianceOfPairs(Sampler.KEYED) < 0.2);
    }

    private static double varianceOfPairs(Sampler sampler) {
        int points = 4096;
        double[] u = new double[Block.PATHS];
        Uniforms uniforms = Uniforms.of(SimulationOptions.standard(1).with(sampler, 1, points));
        double[] pairs = new double[points / 2];
        for (int first = 0; first < points; first += Block.PATHS) {
            uniforms.fill(driver("t", 0, SEED), 0, first, u, u.length);
            for (int i = 0; i < u.length; i += 2) {
                pairs[(first + i) / 2] = (u[i] * u[i] + u[i + 1] * u[i + 1]) / 2;
            }
        }
        return Math.pow(EveryPath.deviation(pairs), 2);
    }
}
