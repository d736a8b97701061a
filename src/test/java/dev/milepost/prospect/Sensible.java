package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.projection.Crew;
import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.Tornado;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// What holds for every answer.
final class Sensible {

    private static final Foresight FORESIGHT = new Foresight(Crew.alone());

    private Sensible() {}

    static Prospect assertSensible(Question question) {
        Prospect prospect = Prospect.of(question);
        Futures futures = FORESIGHT.of(prospect, Futures.Detail.PREVIEW, () -> false);
        SimulationResult result = futures.result();
        assertEquals(question.horizon(), result.months().size());
        assertEquals(question.horizon(), prospect.trajectories().mid().months().size());
        Set<Integer> losses = question.progress().income().entrySet().stream()
                .filter(logged -> logged.getValue().isNegative())
                .map(logged -> logged.getKey().month())
                .collect(Collectors.toSet());
        for (SimulationResult.Month month : result.months()) {
            assertFan(month.income());
            assertFan(month.cumulative());
            assertTrue(Double.isFinite(month.meanIncome().value()));
            assertTrue(Double.isFinite(month.meanCumulative().value()));
            // Only a month in which somebody logged a loss may bring less than nothing.
            assertTrue(losses.contains(month.month()) || month.income().p10() >= 0);
        }
        for (SimulationResult.MilestoneDates dates : result.milestones()) {
            assertFan(dates.ready());
            assertFan(dates.reached());
            assertShares(dates.readyBy());
            assertShares(dates.reachedBy());
        }
        result.targets().forEach(odds -> assertShares(List.of(odds.odds().value())));
        assertFalse(Double.isNaN(result.asPlanned()));
        for (Tornado.Bar bar : futures.tornado().bars()) {
            assertTrue(Double.isFinite(bar.swing()));
        }
        prospect.assumptions()
                .all()
                .forEach(assumption -> assertEquals(
                        assumption, prospect.assumptions().of(assumption.key()).orElseThrow()));
        return prospect;
    }

    private static void assertFan(Fan fan) {
        double[] percentiles = DoubleStream.of(fan.p10(), fan.p25(), fan.p50(), fan.p75(), fan.p90())
                .toArray();
        for (int i = 0; i < percentiles.length; i++) {
            assertFalse(Double.isNaN(percentiles[i]));
            assertTrue(i == 0 || percentiles[i - 1] <= percentiles[i]);
        }
    }

    private static void assertShares(List<Double> shares) {
        double before = 0;
        for (double share : shares) {
            assertTrue(share >= before && share <= 1);
            before = share;
        }
    }
}
