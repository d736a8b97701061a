package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.projection.Actual;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Interpolation;
import dev.milepost.prospect.ForecastRecord.Which;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastRecordTest {

    private static final Currency USD = Currency.getInstance("USD");

    /// $120k a year, as it is written.
    private static final IncomeModel WRITTEN =
            new IncomeModel(USD, Money.ofUnits(120_000, USD), List.of(), Interpolation.STEP, List.of(), List.of(), 24);

    private static IncomeModel earned(int... dollarsAMonth) {
        List<Actual> actuals = new ArrayList<>();
        for (int month = 1; month <= dollarsAMonth.length; month++) {
            if (dollarsAMonth[month - 1] > 0) {
                actuals.add(Actual.ofMonth(month, Money.ofUnits(dollarsAMonth[month - 1], USD)));
            }
        }
        return WRITTEN.withActuals(actuals);
    }

    private static ForecastPoint point(Metric metric, int month, long p10, long p50, long p90) {
        return new ForecastPoint(
                metric,
                month,
                Money.ofUnits(p10, USD),
                Money.ofUnits((p10 + p50) / 2, USD),
                Money.ofUnits(p50, USD),
                Money.ofUnits((p50 + p90) / 2, USD),
                Money.ofUnits(p90, USD));
    }

    private static ForecastMade made(int month, ForecastPoint... points) {
        return new ForecastMade(month, LocalDate.of(2026, 1, 1), "1", 42, "0".repeat(64), List.of(points));
    }

    private static SortedMap<Integer, ForecastMade> journal(ForecastMade... forecasts) {
        SortedMap<Integer, ForecastMade> journal = new TreeMap<>();
        for (ForecastMade forecast : forecasts) {
            journal.put(forecast.month(), forecast);
        }
        return journal;
    }

    @Test
    void aForecastIsHeldAgainstWhatHappened() {
        ForecastRecord record = ForecastRecord.of(
                journal(made(1, point(Metric.INCOME, 2, 100_000, 120_000, 140_000))),
                earned(10_000, 11_000),
                WRITTEN,
                2);

        Score score = record.score(Metric.INCOME, Which.NEXT).orElseThrow();
        // 132 against 100, 110, 120, 130, 140: (3.2 + 5.5 + 6 + 1.5 + 0.8) / 5; against 120: 12 * 2.5 / 5.
        assertEquals(1, score.scored());
        assertEquals(1, score.inside());
        assertEquals(3_400, score.loss(), 1e-9);
        assertEquals(6_000, score.lossAsPlanned(), 1e-9);
        assertEquals(6_000, score.lossContinuing(), 1e-9);
    }

    @Test
    void theLastMonthIsTheOneThatWasKnownThen() {
        ForecastRecord record = ForecastRecord.of(
                journal(made(
                        2,
                        point(Metric.INCOME, 3, 100_000, 120_000, 140_000),
                        point(Metric.CUMULATIVE, 3, 20_000, 30_000, 40_000))),
                earned(11_000, 12_000, 13_000),
                WRITTEN,
                3);

        ForecastRecord.Hit income = record.hits().getFirst();
        ForecastRecord.Hit cumulative = record.hits().getLast();
        assertEquals(Money.ofUnits(132_000, USD), income.continuing());
        assertEquals(Money.ofUnits(33_000, USD), cumulative.continuing());
        assertEquals(Money.ofUnits(36_000, USD), cumulative.outcome());
        assertEquals(Money.ofUnits(30_000, USD), cumulative.asPlanned());
    }

    @Test
    void onlyMonthsThatAreClosedAndLoggedInFullCount() {
        ForecastMade forecast = made(
                1,
                point(Metric.INCOME, 2, 1, 2, 3),
                point(Metric.INCOME, 3, 1, 2, 3),
                point(Metric.INCOME, 4, 1, 2, 3),
                point(Metric.CUMULATIVE, 2, 1, 2, 3),
                point(Metric.CUMULATIVE, 3, 1, 2, 3));

        ForecastRecord record = ForecastRecord.of(journal(forecast), earned(10_000, 0, 10_000, 10_000), WRITTEN, 3);

        assertEquals(
                List.of(3),
                record.hits().stream().map(ForecastRecord.Hit::month).toList());
        assertTrue(record.score(Metric.CUMULATIVE, Which.ALL).isEmpty());
    }

    @Test
    void ofEachMonthTheLatestForecastBeforeItCounts() {
        ForecastRecord record = ForecastRecord.of(
                journal(
                        made(1, point(Metric.INCOME, 3, 1, 2, 3)),
                        made(2, point(Metric.INCOME, 3, 100_000, 120_000, 140_000)),
                        made(3, point(Metric.INCOME, 3, 1, 2, 3))),
                earned(10_000, 10_000, 10_000),
                WRITTEN,
                3);

        assertEquals(1, record.score(Metric.INCOME, Which.NEXT).orElseThrow().scored());
        assertEquals(1, record.score(Metric.INCOME, Which.NEXT).orElseThrow().inside());
        assertEquals(2, record.score(Metric.INCOME, Which.ALL).orElseThrow().scored());
        assertEquals(1, record.score(Metric.INCOME, Which.ALL).orElseThrow().inside());
    }

    @Test
    void nothingKeptOrNothingLoggedGivesNoScore() {
        assertEquals(
                Optional.empty(),
                ForecastRecord.of(journal(), earned(10_000), WRITTEN, 1).score(Metric.INCOME, Which.ALL));
        assertEquals(
                Optional.empty(),
                ForecastRecord.of(journal(made(1, point(Metric.INCOME, 2, 1, 2, 3))), WRITTEN, WRITTEN, 40)
                        .score(Metric.INCOME, Which.ALL));
    }

    @Test
    void theChanceOfSoFewIsTheBinomialTail() {
        assertEquals(0.0194, new Score(12, 6, 0, 0, 0).chance(), 5e-5);
        assertEquals(0.0362, new Score(24, 15, 0, 0, 0).chance(), 5e-5);
        assertEquals(Math.pow(0.2, 5), new Score(5, 0, 0, 0, 0).chance(), 1e-12);
        assertEquals(1, new Score(5, 5, 0, 0, 0).chance());
    }

    @Test
    void theAlarmIsRaisedAtSixOfTwelveAndFifteenOfTwentyFour() {
        assertEquals(6, mostThatAlarms(12));
        assertEquals(15, mostThatAlarms(24));
        assertFalse(new Score(11, 0, 0, 0, 0).isAlarming());
    }

    private static int mostThatAlarms(int scored) {
        return IntStream.rangeClosed(0, scored)
                .filter(inside -> new Score(scored, inside, 0, 0, 0).isAlarming())
                .max()
                .orElseThrow();
    }
}
