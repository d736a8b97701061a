package dev.milepost.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GammaWaitTest {

    private static final Pace PRIOR = new Pace(4, 4);

    @Test
    void halfALifetimeOfWorkIsNeverCertainAndNeverNaN() {
        GammaWait wait = new GammaWait(new Work(120, 0.01), PRIOR);
        assertEquals(0, wait.probabilityWithin(-1));
        assertEquals(0, wait.probabilityWithin(0));
        assertEquals(1, wait.probabilityWithin(Double.POSITIVE_INFINITY));
        assertTrue(Double.isFinite(wait.quantile(0.999999)));
    }

    @Test
    void aSliverOfAnItemIsDoneAtOnce() {
        GammaWait wait = new GammaWait(Work.of(1e-6, 0.13), PRIOR);
        assertEquals(0, wait.quantile(0.9), 1e-6);
        assertEquals(1, wait.probabilityWithin(1), 1e-6);
    }

    @Test
    void theWholeOfTheBundledRoadmapIsTheSumOfItsStages() {
        Work work = Work.of(23, 3.0 / 23)
                .plus(Work.of(20, 0.3))
                .plus(Work.of(12, 0.75))
                .plus(Work.of(16, 0.375));
        assertEquals(24, work.mean(), 1e-9);
        assertEquals(32, new GammaWait(work, PRIOR).mean(), 1e-9);
    }

    /// E2 of the specification, month 0 to the milestone of month 6: `E[(24 - D)+]` is the integral of
    /// `P(D <= t)` to 24, and `E[D^2]` that of `2 t P(D > t)`, beyond 10,000 months by its tail of `t^-4`.
    @Test
    void theMomentsOfAWaitAreThoseOfItsClosedForm() {
        GammaWait wait = new GammaWait(Work.of(23, 3.0 / 23).plus(Work.of(10, 0.3)), PRIOR);
        double within = 0;
        for (double t = 0.0005; t < 24; t += 0.001) {
            within += 0.001 * wait.probabilityWithin(t);
        }
        assertEquals(16.213461, within, 1e-6);
        double step = 1.0 / 1024;
        double farthest = Math.log(10_000);
        double square = 0;
        for (double log = -20 + step / 2; log < farthest; log += step) {
            double t = Math.exp(log);
            square += step * 2 * t * t * (1 - wait.probabilityWithin(t));
        }
        square += 1e8 * (1 - wait.probabilityWithin(10_000));
        assertEquals(5.953443, Math.sqrt(square - wait.mean() * wait.mean()), 1e-5);
    }

    /// Against 100,000 people of the same pace, whose items take exponential times.
    @Test
    void workOfDifferentSizesIsCloseToItsExactDistribution() {
        int[] items = {23, 20, 12};
        double[] months = {3.0 / 23, 0.3, 0.75};
        SplittableRandom random = new SplittableRandom(7);
        Work work = Work.NONE;
        for (int stage = 0; stage < items.length; stage++) {
            work = work.plus(Work.of(items[stage], months[stage]));
        }
        GammaWait wait = new GammaWait(work, new Pace(40, 40));
        int people = 100_000;
        int within = 0;
        for (int person = 0; person < people; person++) {
            double takes = 0;
            for (int stage = 0; stage < items.length; stage++) {
                takes += months[stage] * gamma(items[stage], random);
            }
            within += takes / (gamma(40, random) / 40) <= work.mean() * 0.8 ? 1 : 0;
        }
        assertEquals((double) within / people, wait.probabilityWithin(work.mean() * 0.8), 0.006);
    }

    private static double gamma(int shape, SplittableRandom random) {
        double product = 1;
        for (int i = 0; i < shape; i++) {
            product *= 1 - random.nextDouble();
        }
        return -Math.log(product);
    }

    @Property
    void aQuantileIsWhereItsProbabilityIsReached(
            @ForAll @DoubleRange(min = 0.01, max = 2000) double items,
            @ForAll @DoubleRange(min = 0.01, max = 12) double months,
            @ForAll @DoubleRange(min = 1.1, max = 5000) double shape,
            @ForAll @DoubleRange(min = 0.1, max = 5000) double rate,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double probability) {
        GammaWait wait = new GammaWait(Work.of(items, months), new Pace(shape, rate));
        double quantile = wait.quantile(probability);
        assertTrue(quantile >= 0 && Double.isFinite(quantile), "quantile " + quantile);
        assertEquals(probability, wait.probabilityWithin(quantile), 1e-9);
    }

    @Property
    void moreTimeIsNeverLessLikely(
            @ForAll @DoubleRange(min = 0.01, max = 2000) double items,
            @ForAll @DoubleRange(min = 1.1, max = 500) double shape,
            @ForAll @DoubleRange(max = 200) double months,
            @ForAll @DoubleRange(max = 50) double more) {
        GammaWait wait = new GammaWait(Work.of(items, 0.3), new Pace(shape, 7));
        double before = wait.probabilityWithin(months);
        double after = wait.probabilityWithin(months + more);
        assertTrue(0 <= before && before <= after + 1e-14 && after <= 1, before + " then " + after);
    }
}
