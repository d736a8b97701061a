package dev.milepost.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final double WEEKS_A_MONTH = 4.348125;

    @Test
    void aShortHistoryIsNotReplayed() {
        assertEquals(Optional.empty(), Replay.of(weeks(11, 2, 0.2)));
        assertEquals(Optional.empty(), Replay.of(weeks(19, 1, 0.2)));
        assertTrue(Replay.of(weeks(12, 2, 0.2)).isPresent());
    }

    @Test
    void weeksThatAreAllAlikeGiveOneDate() {
        ReplayedWait wait = Replay.of(weeks(20, 1, 0.1)).orElseThrow().play(Work.of(10, 0.3), 100, random());
        assertEquals(30 / WEEKS_A_MONTH, wait.quantile(0.1), 1e-9);
        assertEquals(30 / WEEKS_A_MONTH, wait.quantile(0.9), 1e-9);
        assertEquals(0, wait.probabilityWithin(6.8));
        assertEquals(1, wait.probabilityWithin(7));
    }

    @Test
    void weeksThatDifferGiveABandAroundTheirMean() {
        Weeks weeks = new Weeks(
                Collections.nCopies(24, 1),
                IntStream.range(0, 24)
                        .mapToObj(week -> week % 6 == 0 ? 0.6 : 0.0)
                        .toList());
        ReplayedWait wait = Replay.of(weeks).orElseThrow().play(Work.of(20, 0.3), 2000, random());
        double months = 6 / (0.1 * WEEKS_A_MONTH);
        assertTrue(wait.quantile(0.1) < 0.8 * months, "P10 " + wait.quantile(0.1));
        assertEquals(months, wait.quantile(0.5), 0.15 * months);
        assertTrue(wait.quantile(0.9) > 1.2 * months, "P90 " + wait.quantile(0.9));
    }

    @Test
    void weeksThatEarnedNothingNeverEnd() {
        ReplayedWait wait = Replay.of(weeks(20, 1, 0)).orElseThrow().play(Work.of(1, 0.3), 50, random());
        assertEquals(Double.POSITIVE_INFINITY, wait.quantile(0.25));
        assertEquals(0, wait.probabilityWithin(WorkingTime.HORIZON));
    }

    @Test
    void quantilesLieBetweenTheReplaysInProportion() {
        ReplayedWait wait = new ReplayedWait(List.of(5.0, 1.0, 3.0, Double.POSITIVE_INFINITY, 2.0));
        assertEquals(3, wait.quantile(0.5));
        assertEquals(1.4, wait.quantile(0.1), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, wait.quantile(0.9));
        assertEquals(0.6, wait.probabilityWithin(3));
    }

    @Test
    void aReplayTellsTheDatesOfAFinish() {
        Finish.Ahead ahead =
                Plans.ahead(Forecast.of(Plans.SEED, Plans.begun(), Plans.START).whole());
        ReplayedWait wait = Replay.of(weeks(20, 1, 0.1)).orElseThrow().play(ahead.work(), 100, random());
        assertEquals(240 / WEEKS_A_MONTH, ahead.by(wait).month(0.5).orElseThrow(), 1e-9);
    }

    private static SplittableRandom random() {
        return new SplittableRandom(42);
    }

    private static Weeks weeks(int count, int ticks, double earned) {
        return new Weeks(Collections.nCopies(count, ticks), Collections.nCopies(count, earned));
    }
}
