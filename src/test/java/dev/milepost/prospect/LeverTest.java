package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LeverTest {

    private static AssumptionValue figure(String number) {
        return new AssumptionValue.Figure(new BigDecimal(number));
    }

    private static AssumptionValue at(Lever lever, int step) {
        return lever.moves(step).getFirst().to();
    }

    @Test
    void goesFromAsItIsToItsBestInEqualSteps() {
        Lever wait = Lever.of(AssumptionKey.of(AssumptionKind.WAIT, "senior"), figure("2"), figure("0"));

        assertEquals(figure("2"), at(wait, 0));
        assertEquals(figure("1.5"), at(wait, 16));
        assertEquals(figure("0"), at(wait, 64));
    }

    @Test
    void startsNoEarlierThanItCan() {
        Lever start = Lever.of(AssumptionKey.of(AssumptionKind.START, "talks"), figure("12"), figure("3.33"));

        // 12 - 8.67 * 63 / 64 = 3.46547
        assertEquals(figure("3.47"), at(start, 63));
        assertEquals(figure("3.33"), at(start, 64));
    }

    @Test
    void whatIsAllOrNothingHasOneStep() {
        Lever early = Lever.of(
                AssumptionKey.of(AssumptionKind.EARLY, "senior"),
                new AssumptionValue.Option("no"),
                new AssumptionValue.Option("yes"));

        assertEquals(1, early.steps());
        assertEquals(new AssumptionValue.Option("no"), at(early, 0));
        assertEquals(new AssumptionValue.Option("yes"), at(early, 1));
    }
}
