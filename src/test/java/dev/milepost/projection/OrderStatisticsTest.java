package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class OrderStatisticsTest {

    private final OrderStatistics statistics = new OrderStatistics();

    @Test
    void percentilesLieOnStraightLinesBetweenRanks() {
        assertEquals(new Fan(1.3, 1.75, 2.5, 3.25, 3.7), rounded(statistics.fan(new float[] {4, 2, 1, 3}, 0, 4)));
    }

    private static Fan rounded(Fan fan) {
        return new Fan(round(fan.p10()), round(fan.p25()), round(fan.p50()), round(fan.p75()), round(fan.p90()));
    }

    private static double round(double number) {
        return Math.round(number * 1e6) / 1e6;
    }

    @Property
    void theyAreThoseOfSortedNumbers(@ForAll @Size(min = 1, max = 300) float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.isFinite(numbers[i]) ? Math.clamp(numbers[i], -1e15f, 1e15f) : 0;
        }
        check(numbers, Float.POSITIVE_INFINITY);
    }

    @Property
    void aCrowdFarAwayChangesNothing(@ForAll @FloatRange(min = 1, max = 1e9f) float crowd) {
        SplittableRandom random = new SplittableRandom(7);
        float[] numbers = new float[5000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (1 / random.nextDouble(1e-9, 1));
        }
        check(numbers, crowd);
    }

    private void check(float[] numbers, float crowd) {
        double[] exact =
                IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).toArray();
        Fan fan = statistics.fan(numbers, 0, numbers.length, crowd);
        double close = 1e-6;
        assertEquals(EveryPath.percentile(exact, 0.1), fan.p10(), close);
        assertEquals(EveryPath.percentile(exact, 0.25), fan.p25(), close);
        assertEquals(EveryPath.percentile(exact, 0.5), fan.p50(), close);
        assertEquals(EveryPath.percentile(exact, 0.75), fan.p75(), close);
        assertEquals(EveryPath.percentile(exact, 0.9), fan.p90(), close);
    }

    @Test
    void datesThatNeverComeAreNoReasonForNaN() {
        float never = Float.POSITIVE_INFINITY;
        assertEquals(new Fan(never, never, never, never, never), statistics.fan(new float[] {never, never}, 0, 2));
        assertEquals(new Fan(1, 1, 1, never, never), statistics.fan(new float[] {never, 1, 1, 1}, 0, 4, 96));
        assertEquals(
                new Fan(200, 200, 200, never, never), statistics.fan(new float[] {never, 200, 200, 200}, 0, 4, 96));
    }

    @Test
    void aSliceIsMeasuredAlone() {
        assertEquals(new Fan(5, 5, 5, 5, 5), statistics.fan(new float[] {1, 5, 5, 9}, 1, 2));
    }
}
