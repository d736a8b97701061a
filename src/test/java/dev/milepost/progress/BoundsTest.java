package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.OutOfBounds.Bound;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the journal takes, and what it refuses.
class BoundsTest {

    private static final LocalDate DAY = Histories.DAY;
    private static final ItemId ITEM = new ItemId("a");
    private static final Subject ABOUT = Subject.of(ITEM);
    private static final Currency USD = Currency.getInstance("USD");
    private static final Money LARGEST = Money.ofUnits(1_000_000_000_000L, USD);
    private static final Money CENT = new Money(1, USD);

    private static void refused(Bound bound, Executable event) {
        assertEquals(bound, assertThrows(OutOfBounds.class, event).bound());
    }

    private static Money negative(Money amount) {
        return Money.zero(USD).minus(amount);
    }

    @Test
    void aCountGoesUpToAMillion() {
        assertEquals(1_000_000, new CountRecorded(ITEM, DAY, 1_000_000).count());
        refused(Bound.COUNT, () -> new CountRecorded(ITEM, DAY, 1_000_001));
    }

    @Test
    void manyCountsAddUpToWhatAnIntHoldsAndNeverBelowNothing() {
        var counts = Stream.iterate(DAY, day -> day.plusDays(1))
                .limit(2_148)
                .<ProgressEvent>map(day -> new CountRecorded(ITEM, day, 1_000_000))
                .toList();
        assertEquals(Integer.MAX_VALUE, Progress.NONE.after(counts).count(ITEM));
        assertEquals(
                2_147_000_000, Progress.NONE.after(counts.subList(1, 2_148)).count(ITEM));
    }

    @Test
    void amountsAreThoseThatCanBeTyped() {
        assertEquals(LARGEST, new SalaryStated(LARGEST).salary());
        assertEquals(negative(LARGEST), new IncomeRecorded(1, negative(LARGEST), Optional.empty()).amount());
        refused(Bound.AMOUNT, () -> new SalaryStated(LARGEST.plus(CENT)));
        refused(Bound.AMOUNT, () -> new SalaryStated(negative(CENT)));
        refused(Bound.AMOUNT, () -> new IncomeRecorded(1, LARGEST.plus(CENT), Optional.empty()));
        refused(Bound.AMOUNT, () -> new IncomeRecorded(1, negative(LARGEST.plus(CENT)), Optional.empty()));
        MilestoneId milestone = new MilestoneId("m");
        refused(Bound.AMOUNT, () -> new MilestoneReached(milestone, DAY, Optional.of(LARGEST.plus(CENT))));
        refused(Bound.AMOUNT, () -> new MilestoneReached(milestone, DAY, Optional.of(negative(CENT))));
    }

    @Test
    void aNoteHasAMillionCharactersAndEveryOtherTextAHundredThousand() {
        String note = "n".repeat(1_000_000);
        assertEquals(note, new NoteWritten(ABOUT, note).text());
        refused(Bound.LENGTH, () -> new NoteWritten(ABOUT, note + "n"));
        String text = "t".repeat(100_000);
        assertEquals(text, new Evidence.Quote(text).text());
        everyOtherText(text + "t", Bound.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0", "half \ud83d", "\ude00 half", "\ud83dx", "\ude00\ud83d"})
    void halfCharactersAndNulAreRefusedEverywhere(String text) {
        refused(Bound.CHARACTERS, () -> new NoteWritten(ABOUT, "x" + text));
        everyOtherText("x" + text, Bound.CHARACTERS);
    }

    private static void everyOtherText(String text, Bound bound) {
        Evidence figure = new Evidence.Figure(BigDecimal.ONE);
        refused(bound, () -> new Evidence.Quote(text));
        refused(bound, () -> new Evidence.FileReference("/" + text, "0".repeat(64), 1));
        refused(bound, () -> new EvidenceAdded(ABOUT, 1, figure, text, DAY));
        refused(bound, () -> new MetricRead(new MetricId("k"), DAY, BigDecimal.ONE, text));
        refused(bound, () -> new PauseTaken(DAY, Optional.empty(), text));
        refused(bound, () -> new BaselineKept(text, ABOUT, DAY, DAY));
    }

    @Test
    void aScenarioHasANameOfOneLine() {
        String name = "n".repeat(200);
        assertEquals(name, new ScenarioSaved(name, new TreeMap<>()).name());
        refused(Bound.NAME, () -> new ScenarioSaved(name + "n", new TreeMap<>()));
        for (String odd : List.of("two\nlines", "tab\there", "nul\0", "\ud83d half", "\u2028")) {
            refused(Bound.CHARACTERS, () -> new ScenarioSaved("x" + odd, new TreeMap<>()));
        }
        assertThrows(IllegalArgumentException.class, () -> new ScenarioSaved(" ", new TreeMap<>()));
    }

    @Test
    void aGateIsOneLineOfFiveHundredCharacters() {
        MilestoneId senior = new MilestoneId("senior");
        String text = "g".repeat(500);
        assertEquals(text, new GateSet(senior, 1, text, Optional.empty()).text());
        refused(Bound.GATE, () -> new GateSet(senior, 1, text + "g", Optional.empty()));
        refused(Bound.CHARACTERS, () -> new GateSet(senior, 1, "two\nlines", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new GateSet(senior, 1, " ", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new GateSet(senior, 0, text, Optional.empty()));
        LocalDate far = LocalDate.of(10_000, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new GateSet(senior, 1, text, Optional.of(far)));
    }

    @Test
    void aScenarioHasFiveHundredAssumptions() {
        SortedMap<AssumptionKey, AssumptionValue> assumptions = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            assumptions.put(AssumptionKey.of(AssumptionKind.WAIT, "m" + i), new AssumptionValue.Figure(BigDecimal.ONE));
        }
        assertEquals(500, new ScenarioSaved("s", assumptions).assumptions().size());
        assumptions.put(AssumptionKey.of(AssumptionKind.WAIT), new AssumptionValue.Figure(BigDecimal.ONE));
        refused(Bound.SCENARIO, () -> new ScenarioSaved("s", assumptions));
    }

    @Test
    void anAssumptionIsOneOfItsKind() {
        AssumptionKey wait = AssumptionKey.of(AssumptionKind.WAIT);
        assertEquals("120", new AssumptionMade(wait, figure("120")).value().text());
        List<AssumptionValue> others = List.of(
                figure("121"),
                figure("-1"),
                new AssumptionValue.Option("3"),
                new AssumptionValue.Span(BigDecimal.ONE, BigDecimal.TWO));
        for (AssumptionValue other : others) {
            assertThrows(IllegalArgumentException.class, () -> new AssumptionMade(wait, other), other::text);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ScenarioSaved("s", new TreeMap<>(Collections.singletonMap(wait, other))),
                    other::text);
        }
        AssumptionKey table = AssumptionKey.of(AssumptionKind.TAX_TABLE);
        refused(Bound.CHARACTERS, () -> new AssumptionMade(table, table("half \ud83d")));
        assertThrows(IllegalArgumentException.class, () -> new AssumptionMade(table, table("a: b")));
    }

    private static AssumptionValue figure(String number) {
        return new AssumptionValue.Figure(new BigDecimal(number));
    }

    private static AssumptionValue table(String label) {
        return new AssumptionValue.TaxTable(
                label, List.of(new AssumptionValue.Bracket(BigDecimal.ZERO, BigDecimal.TEN)));
    }

    @Test
    void aForecastSaysOneThingOfAMonthInOneCurrency() {
        ForecastPoint first = point(Metric.INCOME, 1, CENT);
        ForecastPoint all = point(Metric.CUMULATIVE, 1, CENT);
        assertEquals(List.of(first, all), forecast(List.of(all, first)).points(), "put in order");
        assertThrows(IllegalArgumentException.class, () -> forecast(List.of(first, first)));
        Money euro = new Money(1, Currency.getInstance("EUR"));
        assertThrows(IllegalArgumentException.class, () -> forecast(List.of(first, point(Metric.INCOME, 2, euro))));
        assertThrows(IllegalArgumentException.class, () -> point(Metric.INCOME, 0, CENT));
        refused(Bound.AMOUNT, () -> point(Metric.INCOME, 1, LARGEST.plus(CENT)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ForecastPoint(Metric.INCOME, 1, CENT, CENT, CENT, LARGEST, CENT));
    }

    @Test
    void aForecastHasAThousandPoints() {
        List<ForecastPoint> points = new ArrayList<>();
        for (int month = 1; month <= 1_000; month++) {
            points.add(point(Metric.INCOME, month, CENT));
        }
        assertEquals(1_000, forecast(points).points().size());
        points.add(point(Metric.INCOME, 1_001, CENT));
        assertThrows(IllegalArgumentException.class, () -> forecast(points));
    }

    private static ForecastPoint point(Metric metric, int month, Money amount) {
        return new ForecastPoint(metric, month, amount, amount, amount, amount, amount);
    }

    private static ForecastMade forecast(List<ForecastPoint> points) {
        return new ForecastMade(1, DAY, "1", 42, "0".repeat(64), points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "😀 whole", "tab\tand\nline", "déjà vu", "\u0001"})
    void everythingElseIsTaken(String text) {
        assertEquals(text, new NoteWritten(ABOUT, text).text());
    }
}
