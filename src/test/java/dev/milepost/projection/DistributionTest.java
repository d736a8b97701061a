package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DistributionTest {

    private static final Distribution.Gamma GAMMA = new Distribution.Gamma(4);
    private static final Distribution.Beta SYMMETRIC = Distribution.Beta.pert(0.5);

    @Test
    void normalQuantilesAreThoseOfPython() {
        Map.of(
                        1e-16, -8.222082216130435,
                        1e-10, -6.361340902404056,
                        .001, -3.090232306167813,
                        .05, -1.6448536269514726,
                        .3, -0.5244005127080407,
                        .9, 1.2815515655446008,
                        .999, 3.090232306167813)
                .forEach((u, z) -> assertEquals(z, Normal.quantile(u), Math.abs(z) * 1e-15));
    }

    @Test
    void manyNormalQuantilesAreTheSameAsOneByOne() {
        double[] u = new double[Block.PATHS];
        for (int i = 0; i < u.length; i++) {
            u[i] = (i + 0.5) / u.length;
        }
        double[] z = new double[u.length];
        Normal.quantiles(u, z, u.length);
        for (int i = 0; i < u.length; i++) {
            assertEquals(Normal.quantile(u[i]), z[i]);
        }
    }

    @Property
    void theNormalQuantileUndoesTheDistribution(@ForAll @DoubleRange(min = -8, max = 5) double z) {
        assertEquals(z, Normal.quantile(Normal.cdf(z)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1.744769563", "0.5, 3.672060749", "0.9, 6.680783068"})
    void gammaQuantilesAreTheKnownOnes(double p, double quantile) {
        assertEquals(quantile, GAMMA.quantile(p, 1 - p), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.189255377", "0.1, 0.246636453", "0.25, 0.359436165"})
    void symmetricBetaQuantilesAreTheKnownOnesAndMirrorExactly(double p, double quantile) {
        assertEquals(quantile, SYMMETRIC.quantile(p, 1 - p), 1e-9);
        assertEquals(1, SYMMETRIC.quantile(p, 1 - p) + SYMMETRIC.quantile(1 - p, p), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 100, 150, 0.1, 74.663645",
        "50, 100, 150, 0.25, 85.943616",
        "50, 100, 150, 0.5, 100",
        "50, 100, 150, 0.75, 114.056384",
        "50, 100, 150, 0.9, 125.336355",
        "50, 80, 150, 0.1, 63.619996",
        "50, 80, 150, 0.5, 85.099948",
        "50, 80, 150, 0.9, 112.075449"
    })
    void pertQuantilesAreTheKnownOnes(double low, double mode, double high, double p, double quantile) {
        Position position = Position.of(new Spread(low, mode, high), PlanOfReference.keyed(), new Curves());
        assertEquals(quantile, position.at(position.place().at(Normal.quantile(p))), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "TRIANGULAR, 50, 100, 150, 0.1, 72.360680",
        "TRIANGULAR, 50, 100, 150, 0.5, 100",
        "TRIANGULAR, 50, 100, 150, 0.9, 127.639320",
        "TRIANGULAR, 50, 50, 150, 0.75, 100",
        "TRIANGULAR, 50, 150, 150, 0.25, 100",
        "UNIFORM, 50, 80, 150, 0.1, 60",
        "UNIFORM, 50, 80, 150, 0.9, 140"
    })
    void otherShapesHaveTheirKnownQuantiles(
            Spread.Shape shape, double low, double mode, double high, double p, double quantile) {
        SimulationOptions options = PlanOfReference.keyed().with(shape);
        Position position = Position.of(new Spread(low, mode, high), options, new Curves());
        assertEquals(quantile, position.at(position.place().at(Normal.quantile(p))), 1e-6);
        Position byTable = Position.of(
                new Spread(low, mode, high), options.with(SimulationOptions.Arithmetic.TABLES), new Curves());
        assertEquals(quantile, byTable.at(byTable.place().at(Normal.quantile(p))), 0.01);
    }

    /// Integrals over the normal number that a draw is made from, by the trapezoid rule. The variance of a PERT is
    /// (mean - low) (high - mean) / 7, so 357.142857 for 50, 100, 150; that of a triangle there is 100^2 / 24.
    @ParameterizedTest
    @CsvSource({
        "PERT, 50, 100, 150, 100, 18.898224",
        "PERT, 50, 80, 150, 86.666667, 18.213897",
        "TRIANGULAR, 50, 100, 150, 100, 20.412415"
    })
    void everyShapeHasItsMeanAndDeviationExactly(
            Spread.Shape shape, double low, double mode, double high, double mean, double deviation) {
        Position position =
                Position.of(new Spread(low, mode, high), PlanOfReference.keyed().with(shape), new Curves());
        double step = 1.0 / 512;
        double first = 0;
        double second = 0;
        for (double z = -8.25; z <= 8.25; z += step) {
            double weight = step * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double amount = position.at(position.place().at(z));
            first += weight * amount;
            second += weight * amount * amount;
        }
        assertEquals(mean, first, 1e-6);
        assertEquals(deviation, Math.sqrt(second - first * first), 1e-6);
    }

    @Test
    void aDrawAndItsMirrorAreTwiceTheMiddle() {
        Position position = Position.of(Spread.between(50, 150), PlanOfReference.keyed(), new Curves());
        for (int i = 1; i < 1024; i++) {
            double z = Normal.quantile(i / 2048.0);
            assertEquals(
                    200,
                    position.at(position.place().at(z))
                            + position.at(position.place().at(-z)),
                    200 * 1e-12);
        }
    }

    /// With a dependence of 1 the percentile of a sum is the sum of the percentiles.
    @ParameterizedTest
    @CsvSource({"0.1, 365.2914", "0.25, 397.4393", "0.5, 437.5", "0.75, 477.5607", "0.9, 509.7086"})
    void thePercentilesOfTheReferencesStreamsAddUp(double p, double sum) {
        double added = PlanOfReference.fiveStreams().stream()
                .map(stream -> Position.of(stream.annual(), PlanOfReference.keyed(), new Curves()))
                .mapToDouble(position -> position.at(position.place().at(Normal.quantile(p))))
                .sum();
        assertEquals(sum, added, 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"PERT, 18.898224", "TRIANGULAR, 20.412415", "UNIFORM, 28.867513"})
    void shapesHaveTheirKnownDeviations(Spread.Shape shape, double deviation) {
        SimulationOptions options =
                SimulationOptions.standard(1).with(Sampler.SOBOL, 1, 16_384).with(shape);
        double[] amounts = EveryPath.of(
                        PlanOfReference.amountsOnly(java.util.List.of(PlanOfReference.always("s", 50, 150)), options))
                .runRate();
        assertEquals(100, EveryPath.mean(amounts), 0.01);
        assertEquals(deviation, EveryPath.deviation(amounts), 0.01);
    }

    @ParameterizedTest
    @CsvSource({
        "PERT, 100, 120, 200",
        "TRIANGULAR, 100, 150, 200",
        "TRIANGULAR, 100, 110, 200",
        "TRIANGULAR, 100, 200, 200",
        "UNIFORM, 100, 120, 200"
    })
    void everyShapeIsWidenedUntilItsEndsAreP10AndP90(Spread.Shape shape, double low, double mode, double high) {
        SimulationOptions options =
                PlanOfReference.keyed().with(Spread.Reading.P10_P90).with(shape);
        Position position = Position.of(new Spread(low, mode, high), options, new Curves());
        assertEquals(low, position.at(position.place().at(Normal.quantile(0.1))), 1e-6);
        assertEquals(high, position.at(position.place().at(Normal.quantile(0.9))), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"100, 150, 200", "100, 120, 200", "100, 100, 200"})
    void aRangeReadAsP10ToP90IsWidenedUntilItIs(double low, double mode, double high) {
        SimulationOptions options = PlanOfReference.keyed().with(Spread.Reading.P10_P90);
        Position position = Position.of(new Spread(low, mode, high), options, new Curves());
        assertEquals(low, position.at(position.place().at(Normal.quantile(0.1))), 1e-6);
        assertEquals(high, position.at(position.place().at(Normal.quantile(0.9))), 1e-6);
    }

    @Test
    void aSymmetricRangeIsWidenedNearlyTwofoldAndNeverBelowZero() {
        SimulationOptions options = PlanOfReference.keyed().with(Spread.Reading.P10_P90);
        Position position = Position.of(Spread.between(50, 150), options, new Curves());
        assertEquals(197.3449, position.width(), 1e-4);
        assertEquals(100 - 98.6724, position.low(), 1e-4);
        assertEquals(
                0, Position.of(Spread.between(0, 100), options, new Curves()).at(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1, 4, 8, 80.0 / 7, 920.0 / 33, 400, 1e6})
    void gammaQuantilesUndoTheDistributionFromEndToEnd(double shape) {
        Distribution.Gamma gamma = new Distribution.Gamma(shape);
        double before = -1;
        for (double z = -8; z <= 8; z += 0.125) {
            double x = gamma.curve().at(z);
            assertTrue(x >= before, "rising at " + z);
            before = x;
            if (x > 1e-290) {
                double tail = z < 0
                        ? org.apache.commons.numbers.gamma.RegularizedGamma.P.value(shape, x)
                        : org.apache.commons.numbers.gamma.RegularizedGamma.Q.value(shape, x);
                double wanted = Normal.cdf(-Math.abs(z));
                assertEquals(wanted, tail, wanted * (1e-9 + 1e-12 * shape), "at " + z);
            }
        }
    }

    @Test
    void tablesStayWithinTheirBounds() {
        Curve exactPace = GAMMA.curve();
        Curve pace = new Table(exactPace);
        Curve exactPlace = SYMMETRIC.curve();
        Curve place = new Table(exactPlace);
        for (double z = -8; z <= 8; z += 0.00391) {
            double exact = exactPace.at(z);
            assertEquals(exact, pace.at(z), exact * 1.2e-4, "pace at " + z);
            assertEquals(exactPlace.at(z), place.at(z), 5e-6, "place at " + z);
        }
    }

    @Test
    void tablesReadManyNumbersAsOneByOneAndStayLevelBeyondTheirEnds() {
        Table table = new Table(GAMMA.curve());
        double[] numbers = {-12, -8.25, -1, 0, 0.3, 8.25, 12};
        double[] expected = java.util.Arrays.stream(numbers).map(table::at).toArray();
        table.apply(numbers, numbers.length);
        org.junit.jupiter.api.Assertions.assertArrayEquals(expected, numbers, 1e-12);
        assertEquals(table.at(8.25), table.at(12));
    }
}
