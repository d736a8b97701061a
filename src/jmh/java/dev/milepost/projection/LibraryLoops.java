package dev.milepost.projection;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/// The same plan in plain loops with the samplers of Apache Commons RNG and the percentiles of Hipparchus.
/// Kinder to itself than to us: no common factor, no streams of random numbers by name.
final class LibraryLoops {

    private static final double[] PERCENTILES = {10, 25, 50, 75, 90};
    private static final double[][] SALARY = {{140, 160}, {170, 200}, {210, 250}, {250, 300}};
    private static final double[][] STREAMS = {{50, 150}, {20, 60}, {15, 40}, {10, 30}, {5, 15}};
    private static final boolean[] LATE = {true, false, true, false, true};
    private static final double[] RAMPS = {6, 6, 6, 12, 6};

    private final int paths;
    private final int horizon;

    LibraryLoops(int paths, int horizon) {
        this.paths = paths;
        this.horizon = horizon;
    }

    List<double[]> run() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(42);
        SharedStateContinuousSampler pace = AhrensDieterMarsagliaTsangGammaSampler.of(random, 4, 0.25);
        SharedStateContinuousSampler[] work = {
            AhrensDieterMarsagliaTsangGammaSampler.of(random, 920.0 / 33, 99.0 / 460),
            AhrensDieterMarsagliaTsangGammaSampler.of(random, 80.0 / 7, 0.525),
            AhrensDieterMarsagliaTsangGammaSampler.of(random, 8, 0.75),
            AhrensDieterMarsagliaTsangGammaSampler.of(random, 16, 0.375)
        };
        SharedStateContinuousSampler wait = ZigguratSampler.Exponential.of(random, 2);
        SharedStateContinuousSampler place = ChengBetaSampler.of(random, 3, 3);
        double[][] income = new double[horizon][paths];
        double[][] cumulative = new double[horizon][paths];
        double[] starts = new double[9];
        double[] amounts = new double[9];
        double[] ramps = new double[9];
        for (int i = 0; i < paths; i++) {
            double theta = pace.sample();
            double done = work[0].sample();
            double ready1 = done / theta;
            done += work[1].sample();
            double ready2 = done / theta;
            done += work[2].sample();
            double ready3 = done / theta;
            starts[0] = 0;
            starts[1] = Math.max(6, ready1 + wait.sample());
            starts[2] = Math.max(Math.max(12, starts[1]), ready2 + wait.sample());
            starts[3] = Math.max(Math.max(18, starts[2]), ready3 + wait.sample());
            double position = place.sample();
            double level = 100;
            for (int k = 0; k < 4; k++) {
                double next = SALARY[k][0] + position * (SALARY[k][1] - SALARY[k][0]);
                amounts[k] = next - level;
                level = next;
                ramps[k] = 1;
            }
            for (int s = 0; s < 5; s++) {
                starts[4 + s] = LATE[s] ? Math.max(18, ready3) : Math.max(12, ready2);
                amounts[4 + s] = STREAMS[s][0] + place.sample() * (STREAMS[s][1] - STREAMS[s][0]);
                ramps[4 + s] = RAMPS[s];
            }
            double earned = 0;
            for (int m = 1; m <= horizon; m++) {
                double sum = 100;
                for (int c = 0; c < 9; c++) {
                    sum += amounts[c] * Math.min(Math.max((m - starts[c]) / ramps[c], 0), 1);
                }
                earned += sum / 12;
                income[m - 1][i] = sum;
                cumulative[m - 1][i] = earned;
            }
        }
        List<double[]> fans = new ArrayList<>();
        for (double[][] figures : List.of(income, cumulative)) {
            for (double[] month : figures) {
                Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
                percentile.setData(month);
                double[] fan = new double[PERCENTILES.length];
                for (int p = 0; p < fan.length; p++) {
                    fan[p] = percentile.evaluate(PERCENTILES[p]);
                }
                fans.add(fan);
            }
        }
        return fans;
    }
}
