package dev.milepost.projection;

import static dev.milepost.projection.SeedPlan.USD;
import static dev.milepost.projection.SeedPlan.dollars;
import static dev.milepost.projection.SeedPlan.range;
import static dev.milepost.projection.SeedPlan.thousands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxTest {

    /// 10% to $50k, 20% to $150k, 30% above.
    private static final Tax.Table EXAMPLE =
            new Tax.Table("example, 2026", List.of(bracket(0, "10"), bracket(50, "20"), bracket(150, "30")));

    @ParameterizedTest
    @CsvSource({
        "275000, 62500",
        "100000, 15000",
        "300000, 70000",
        "200000, 40000",
        "50000, 5000",
        "150000, 25000",
        "0, 0",
        "-1, 0",
        "0.05, 0.01",
        "0.04, 0"
    })
    void aTableTaxesSlices(String income, String tax) {
        assertEquals(dollars(tax), EXAMPLE.of(dollars(income)));
    }

    @Test
    void aTableBendsUpwards() {
        long mean =
                (EXAMPLE.of(thousands(100)).cents() + EXAMPLE.of(thousands(300)).cents()) / 2;
        assertEquals(4_250_000, mean);
        assertTrue(mean > EXAMPLE.of(thousands(200)).cents());
    }

    @Test
    void aYearPaysTheTableAtItsAverageRate() {
        NetIncome net = net(salary(thousands(275), 12), EXAMPLE, Month.JANUARY);
        assertEquals(dollars("212500"), net.cumulative(12));
        // 62,500 / 12 = 5,208.333
        assertEquals(
                List.of(dollars("5208.33"), dollars("5208.34"), dollars("5208.33")),
                net.months().stream().limit(3).map(NetMonth::tax).toList());
    }

    @Test
    void everyCalendarYearIsItsOwn() {
        SalaryStep step = SeedPlan.step("s", 275, 275, 12, 1);
        IncomeModel plan = SeedPlan.salaryOnly(Interpolation.STEP, List.of(step));
        NetIncome net = net(plan, EXAMPLE, Month.JANUARY);
        assertEquals(thousands(85), net.cumulative(12));
        assertEquals(dollars("297500"), net.cumulative(24));
    }

    @Test
    void monthsOfAYearPayTheSameRateHoweverMuchTheyEarn() {
        // 6 months at 100 and 6 at 300 make 200 in the year, which owes 40: 20% of every month.
        SalaryStep step = SeedPlan.step("s", 300, 300, 6, 1);
        IncomeModel plan = SeedPlan.model(Interpolation.STEP, List.of(step), List.of(), List.of(), 12);
        NetIncome net = net(plan, EXAMPLE, Month.JANUARY);
        assertEquals(dollars("1666.67"), net.months().getFirst().tax());
        assertEquals(dollars("160000"), net.cumulative(12));
        assertEquals(dollars("20000"), net.months().getLast().net());
    }

    /// July to December at $275k a year owe half of a whole year's tax, not the table's of $137.5k.
    @Test
    void aPartOfAYearPaysItsPart() {
        NetIncome net = net(salary(thousands(275), 18), EXAMPLE, Month.JULY);
        assertEquals(dollars("106250"), net.cumulative(6));
        assertEquals(dollars("318750"), net.cumulative(18));
    }

    @Test
    void aRateForEachClass() {
        IncomeModel plan = new IncomeModel(
                        USD,
                        thousands(120),
                        List.of(),
                        Interpolation.STEP,
                        List.of(
                                new StreamFlow("talks", range(24, 24), 0, OptionalDouble.empty(), 0),
                                new StreamFlow(
                                        "gift", range(12, 12), 0, OptionalDouble.empty(), 0, 1, TaxClass.EXEMPT)),
                        List.of(),
                        12)
                .withOneOffs(List.of(new OneOff("bonus", range(10, 10), 0, 1, TaxClass.WAGE)));
        Tax rates = new Tax.Rates(Map.of(
                TaxClass.WAGE, new BigDecimal("30"),
                TaxClass.SELF_EMPLOYED, new BigDecimal("12.5"),
                TaxClass.EXEMPT, new BigDecimal("50")));
        NetIncome net = net(plan, rates, Month.MARCH);
        // month 1: 20 * 30% + 2 * 12.5% of 23; month 2: 10 * 30% + 2 * 12.5% of 13
        assertEquals(dollars("6250"), net.months().getFirst().tax());
        assertEquals(dollars("9750"), net.months().get(1).net());
    }

    @Test
    void whatNobodyAssignedIsAWage() {
        IncomeModel plan = SeedPlan.with(Actual.ofMonth(13, thousands(40)));
        NetIncome net = net(plan, new Tax.Rates(Map.of(TaxClass.WAGE, BigDecimal.TEN)), Month.JANUARY);
        assertEquals(thousands(36), net.months().get(12).net());
    }

    @Test
    void withoutTaxNetIsGross() {
        NetIncome net = net(SeedPlan.whole(), new Tax.None(), Month.MAY);
        assertEquals(
                Trajectories.of(SeedPlan.whole()).mid().month(24).cumulative().total(), net.cumulative(24));
        assertThrows(IllegalArgumentException.class, () -> net.cumulative(25));
        assertThrows(IllegalArgumentException.class, () -> net.cumulative(0));
    }

    @Test
    void noIncomeOwesNothing() {
        NetIncome net = net(salary(thousands(0), 3), EXAMPLE, Month.JANUARY);
        assertEquals(thousands(0), net.cumulative(3));
    }

    /// One class, one table: the order of whole years stays, so a percentile of net is net of the percentile.
    @Test
    void netRisesWithGross() {
        List<Money> nets = new ArrayList<>();
        for (long gross : new long[] {10, 49, 50, 51, 149, 150, 151, 275, 1000}) {
            Money net =
                    net(salary(thousands(gross), 12), EXAMPLE, Month.JANUARY).cumulative(12);
            assertEquals(thousands(gross).minus(EXAMPLE.of(thousands(gross))), net);
            nets.add(net);
        }
        assertEquals(nets.stream().sorted().toList(), nets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void aRateIsAPartOfTheIncome(String percent) {
        BigDecimal rate = new BigDecimal(percent);
        assertThrows(IllegalArgumentException.class, () -> new Tax.Rates(Map.of(TaxClass.WAGE, rate)));
        assertThrows(IllegalArgumentException.class, () -> bracket(0, percent));
    }

    @Test
    void aTableBeginsAtNothingAndGoesUp() {
        assertThrows(IllegalArgumentException.class, () -> new Tax.Table("t", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Tax.Table("t", List.of(bracket(1, "10"))));
        List<Tax.Bracket> twice = List.of(bracket(0, "10"), bracket(50, "20"), bracket(50, "30"));
        assertThrows(IllegalArgumentException.class, () -> new Tax.Table("t", twice));
        Money euros = Money.zero(Currency.getInstance("EUR"));
        Tax.Table foreign = new Tax.Table("t", List.of(new Tax.Bracket(euros, BigDecimal.TEN)));
        assertThrows(IllegalArgumentException.class, () -> net(SeedPlan.whole(), foreign, Month.JANUARY));
        assertThrows(IllegalArgumentException.class, () -> EXAMPLE.of(euros));
    }

    private static NetIncome net(IncomeModel plan, Tax tax, Month start) {
        return NetIncome.of(Trajectories.of(plan).mid().months(), plan, tax, start);
    }

    private static IncomeModel salary(Money yearly, int horizon) {
        return new IncomeModel(USD, yearly, List.of(), Interpolation.STEP, List.of(), List.of(), horizon);
    }

    private static Tax.Bracket bracket(long thousands, String percent) {
        return new Tax.Bracket(thousands(thousands), new BigDecimal(percent));
    }
}
