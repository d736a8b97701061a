package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.projection.Crew;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.prospect.Foresight;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.prospect.Prospect;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonValue;
import dev.milepost.report.ProjectionDocument;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.IncomeView.Band;
import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.tracker.IncomeView.SheetLine;
import dev.milepost.ui.Given;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Headline, chart, table, month sheet, exported figures and `project --json` have their figures from one place: ten
/// people who do not exist, by fixed seeds.
class AgreementTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static Person person(long seed) {
        return new Person(new Random(seed)).lives();
    }

    private static final class Person {

        private final Random random;
        private final Roadmap roadmap = Given.shipped();
        private final List<ProgressEvent> events = new ArrayList<>();

        Person(Random random) {
            this.random = random;
        }

        Person lives() {
            int months = 2 + random.nextInt(14);
            LocalDate start = Given.TODAY.minusMonths(months);
            events.add(new ProgressEvent.StartDateSet(start));
            if (random.nextBoolean()) {
                events.add(new ProgressEvent.SalaryStated(cents(8_000_000 + random.nextInt(6_000_000))));
            }
            for (Item item : roadmap.items().toList()) {
                if (random.nextInt(5) == 0) {
                    events.add(new ProgressEvent.ItemStateSet(
                            item.id(), ItemState.DONE, start.plusDays(random.nextInt(30 * months))));
                }
            }
            for (int month = 1; month < months; month++) {
                if (random.nextInt(3) > 0) {
                    events.add(new ProgressEvent.IncomeRecorded(
                            month, cents(700_000 + random.nextInt(900_000)), Optional.empty()));
                }
            }
            assume(AssumptionKey.of(AssumptionKind.INFLATION), "" + (1 + random.nextInt(50)) / 10.0);
            assume(AssumptionKey.of(AssumptionKind.TAX, "wage"), "" + (10 + random.nextInt(25)));
            return this;
        }

        private void assume(AssumptionKey key, String value) {
            events.add(new ProgressEvent.AssumptionMade(
                    key, AssumptionValue.parse(key.kind(), value).orElseThrow()));
        }

        private static Money cents(long cents) {
            return new Money(cents, USD);
        }

        AppState state() {
            AppState state = Given.state(roadmap, events.toArray(ProgressEvent[]::new));
            Futures futures =
                    new Foresight(Crew.alone()).of(Prospect.of(state.question()), Futures.Detail.FULL, () -> false);
            return state.with(Foreseen.NOTHING.with(state.question(), futures));
        }
    }

    private static JsonNode document(AppState state, TaxSide tax, Prices prices) {
        Futures futures = state.futures().orElseThrow();
        SimulationOptions options = futures.prospect().simulation().options();
        return JsonMapper.builder()
                .build()
                .readTree(JsonDocument.write(ProjectionDocument.of(new ProjectionDocument.Parts(
                        futures,
                        options,
                        ProjectionFigures.of(futures, tax, prices).orElseThrow(),
                        futures.prospect().trajectories(),
                        JsonValue.absent(),
                        List.of()))));
    }

    private static AppState telling(AppState state, Measure measure, TaxSide tax, Prices prices, int month) {
        return state.with(state.outlook()
                .earning(IncomeOutlook.FIRST
                        .measuring(measure)
                        .taxed(tax)
                        .priced(prices)
                        .opening(Optional.of(month))));
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    private static void same(JsonNode written, double shown, String what) {
        assertEquals(cents(written.asDouble()), cents(shown), what);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 22, 33, 44, 55, 66, 77, 88, 99, 110})
    void everythingAgreesToTheCent(long seed) throws AmountException {
        AppState state = person(seed).state();
        for (TaxSide tax : TaxSide.values()) {
            for (Prices prices : Prices.values()) {
                JsonNode months = document(state, tax, prices).get("months");
                for (Measure measure : List.of(Measure.ANNUAL, Measure.CUMULATIVE)) {
                    agree(telling(state, measure, tax, prices, 1 + (int) (seed % 24)), measure, months, seed);
                }
            }
        }
    }

    private static void agree(AppState state, Measure measure, JsonNode months, long seed) throws AmountException {
        IncomeView view = IncomeView.of(state, Given.MESSAGES);
        Chart chart = view.chart().orElseThrow();
        Band band = chart.band().orElseThrow();
        List<String> csv = IncomeCsv.of(state).lines().toList();
        for (int i = 0; i < months.size(); i++) {
            JsonNode month =
                    measure == Measure.ANNUAL ? months.get(i) : months.get(i).get("cumulative");
            String where = "seed " + seed + ", " + measure + ", month " + (i + 1);
            same(month.get("low"), chart.low().get(i), where);
            same(month.get("mid"), chart.mid().get(i), where);
            same(month.get("high"), chart.high().get(i), where);
            same(month.get("p10"), band.p10().get(i), where);
            same(month.get("p25"), band.p25().get(i), where);
            same(month.get("p50"), band.p50().get(i), where);
            same(month.get("p75"), band.p75().get(i), where);
            same(month.get("p90"), band.p90().get(i), where);
            String[] cells = csv.get(i + 1).split(",", -1);
            int first = measure == Measure.ANNUAL ? 3 : 12;
            List<String> names = List.of("low", "mid", "high", "p10", "p25", "p50", "p75", "p90", "mean");
            for (int cell = 0; cell < names.size(); cell++) {
                assertEquals(
                        cents(month.get(names.get(cell)).asDouble()),
                        new BigDecimal(cells[first + cell]).setScale(2, RoundingMode.UNNECESSARY),
                        where + " " + names.get(cell));
            }
        }
        sheetAgrees(state, view, measure, months, seed);
        tableAgrees(state, view, months, seed);
    }

    private static void sheetAgrees(AppState state, IncomeView view, Measure measure, JsonNode months, long seed) {
        int open = state.outlook().income().month().orElseThrow();
        JsonNode month = measure == Measure.ANNUAL
                ? months.get(open - 1)
                : months.get(open - 1).get("cumulative");
        SheetLine total = view.sheet().orElseThrow().lines().getLast();
        assertEquals(
                List.of(full(month.get("low")), full(month.get("mid")), full(month.get("high"))),
                total.amounts(),
                "seed " + seed);
    }

    private static String full(JsonNode amount) {
        return AmountWriter.writeInFull(
                new Money(cents(amount.asDouble()).movePointRight(2).longValueExact(), USD));
    }

    private static void tableAgrees(AppState state, IncomeView view, JsonNode months, long seed)
            throws AmountException {
        JsonNode last = months.get(months.size() - 1);
        List<String> total = view.table().rows().get(view.table().rows().size() - 2);
        List<String> inAll = view.table().rows().getLast();
        assertEquals(whole(last.get("mid")), total.get(3), "seed " + seed);
        assertEquals(whole(last.get("cumulative").get("mid")), inAll.get(3), "seed " + seed);
        IncomeView.Ahead ahead = view.ahead().orElseThrow();
        assertEquals(total.get(7) + " a year", ahead.stats().getFirst().figure(), "seed " + seed);
        String range = total.get(6).equals(total.get(8)) ? total.get(6) : total.get(6) + "–" + total.get(8);
        assertEquals(range, ahead.stats().get(1).figure(), "seed " + seed);
        assertEquals(inAll.get(7), ahead.stats().getLast().figure(), "seed " + seed);
        near(last.get("p50"), total.get(7));
        near(last.get("p10"), total.get(6));
        near(last.get("p90"), total.get(8));
        near(last.get("cumulative").get("p50"), inAll.get(7));
        assertTrue(state.isForeseen());
    }

    private static String whole(JsonNode amount) {
        return AmountWriter.writeInFull(
                Money.ofUnits(Math.round(cents(amount.asDouble()).doubleValue()), USD));
    }

    /// What is written to the thousand or five is within half of that.
    private static void near(JsonNode amount, String written) throws AmountException {
        double units = new AmountReader(USD).money(written).cents() / 100.0;
        assertEquals(amount.asDouble(), units, 2500.01, written);
    }
}
