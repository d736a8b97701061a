package dev.milepost.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Sittings ONE_BY_ONE = new Sittings(Collections.nCopies(20, 1), 70);
    private static final Pace PRIOR = Pace.of(Assumptions.STANDARD, PaceEvidence.NONE);

    @Test
    void beforeAnyHistoryPlannedWorkTakesAThirdLonger() {
        assertEquals(1, PRIOR.mean());
        assertEquals(4.0 / 3, PRIOR.meanMultiplier(), 1e-12);
        assertEquals(0.598732, PRIOR.multiplier(0.1), 1e-6);
        assertEquals(1.089307, PRIOR.multiplier(0.5), 1e-6);
        assertEquals(2.292566, PRIOR.multiplier(0.9), 1e-6);
    }

    @Test
    void quantilesAreThoseOfTheGammaDistribution() {
        assertEquals(1.744769563 / 4, PRIOR.quantile(0.1), 1e-9);
        assertEquals(3.672060749 / 4, PRIOR.quantile(0.5), 1e-9);
        assertEquals(6.680783068 / 4, PRIOR.quantile(0.9), 1e-9);
    }

    @Test
    void evidenceOfWorkingOnPlanIsAPaceOfExactlyOne() {
        for (double ticks : new double[] {0, 1, 15, 1e6}) {
            for (double dispersion : new double[] {1, 2.106667, 50}) {
                PaceEvidence evidence = new PaceEvidence(15, 13, ticks, ticks, dispersion);
                assertEquals(1, Pace.of(Assumptions.STANDARD, evidence).mean());
            }
        }
    }

    @Test
    void burstsMakeEvidenceSayLess() {
        PaceEvidence even = new PaceEvidence(30, 13, 30, 10, 1);
        PaceEvidence bursts = new PaceEvidence(30, 13, 30, 10, 3);
        assertEquals(34.0 / 14, Pace.of(Assumptions.STANDARD, even).mean(), 1e-12);
        assertEquals(14 / (4 + 10.0 / 3), Pace.of(Assumptions.STANDARD, bursts).mean(), 1e-12);
    }

    /// The specification's figure, by the week alone.
    @Test
    void theDispersionOfBurstsByWeekIsThatOfTheWorkedExample() {
        Weeks weeks = weeks(0, 0, 5, 0, 1, 0, 4, 0);
        assertEquals(23.6, weeks.chiSquare(), 1e-12);
        assertEquals(2.106667, Dispersion.BY_WEEK.of(ONE_BY_ONE, weeks), 1e-6);
        assertEquals(1, Dispersion.BY_WEEK.of(ONE_BY_ONE, weeks(0, 0, 5, 0, 1, 0, 4)));
    }

    @Test
    void daysTellOfBurstsEarlyAndWeeksCorrectThem() {
        Sittings threes = new Sittings(List.of(3, 3, 2), 30);
        assertEquals(2.516667, threes.dispersion(), 1e-6);
        assertEquals(2.516667, Dispersion.BY_DAY_AND_WEEK.of(threes, weeks()), 1e-6);
        Sittings worked = new Sittings(List.of(5, 1, 4), 56);
        assertEquals(4.039286, worked.dispersion(), 1e-6);
        assertEquals(3.614286, Dispersion.BY_DAY_AND_WEEK.of(worked, weeks(0, 0, 5, 0, 1, 0, 4, 0)), 1e-6);
        Sittings weekends = new Sittings(Collections.nCopies(20, 2), 140);
        assertEquals(2 - 39 / 140.0, weekends.dispersion(), 1e-12);
        Integer[] even = Collections.nCopies(20, 2).toArray(Integer[]::new);
        assertEquals(1, Dispersion.BY_DAY_AND_WEEK.of(weekends, weeks(even)));
    }

    @Test
    void withoutATickNothingIsSaidAboutBursts() {
        for (Dispersion dispersion : Dispersion.values()) {
            assertEquals(1, dispersion.of(new Sittings(List.of(), 1), weeks()));
            assertEquals(1, dispersion.of(new Sittings(List.of(), 70), weeks(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
        }
    }

    @Test
    void workMoreEvenThanChanceCountsAsChance() {
        for (Dispersion dispersion : Dispersion.values()) {
            assertEquals(1, dispersion.of(ONE_BY_ONE, weeks(2, 2, 2, 2, 2, 2, 2, 2, 2, 2)));
        }
    }

    @Test
    void twentySixWeeksWeighAsAlmostNineteen() {
        double weight = Assumptions.STANDARD.meanWeight(0, 26 * 7);
        assertEquals(18.755036, 26 * weight, 1e-6);
        assertEquals(0.5, Assumptions.STANDARD.weight(26 * 7), 1e-12);
        assertEquals(1, Plans.AGELESS.weight(1e6));
        assertEquals(1, Plans.AGELESS.meanWeight(0, 1e6));
    }

    @Test
    void aForecastIsThinBelowEightTicksOrFourWeeks() {
        assertTrue(new PaceEvidence(7, 30, 7, 7, 1).isThin());
        assertTrue(new PaceEvidence(30, 3, 30, 7, 1).isThin());
        assertFalse(new PaceEvidence(8, 4, 8, 8, 1).isThin());
    }

    @Test
    void performanceIsWhatWasDoneOfWhatThePlanHad() {
        assertEquals(0.695652, new PaceEvidence(8, 6, 8, 11.5, 1).performance().orElseThrow(), 1e-6);
        assertTrue(PaceEvidence.NONE.performance().isEmpty());
    }

    @Test
    void whatWouldMakeNonsenseOfEveryDateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Assumptions(1, 1, 26));
        assertThrows(IllegalArgumentException.class, () -> new Assumptions(4, 0, 26));
        assertThrows(IllegalArgumentException.class, () -> new Assumptions(4, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Assumptions(Double.NaN, 1, 26));
        assertThrows(IllegalArgumentException.class, () -> PRIOR.quantile(0));
        assertThrows(IllegalArgumentException.class, () -> PRIOR.quantile(Double.NaN));
    }

    private static Weeks weeks(Integer... ticks) {
        return new Weeks(
                List.of(ticks), Arrays.stream(ticks).map(week -> 0.3 * week).toList());
    }
}
