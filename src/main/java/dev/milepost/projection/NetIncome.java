package dev.milepost.projection;

import dev.milepost.money.Money;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cash of a path after tax.
///
/// With [Tax.Rates] each month pays its classes' rates. With a [Tax.Table] each calendar year of the path
/// pays what the table says of its taxable total, spread over its months at the year's average rate: $275k in
/// a year owe $62.5k, so that each month pays 22.73% of what it earned. A calendar year of which the path has
/// only some months is taken to go on alike in the others, and pays their share: half a year at $275k a year
/// owes $31.25k, not what a whole year with half the income would.
///
/// Months are rounded by their running total, so that a year's months add up to its tax to the cent.
///
/// @param months in order, as many as the path has
public record NetIncome(List<NetMonth> months) {

    private static final int MONTHS_PER_YEAR = 12;

    public NetIncome {
        months = List.copyOf(months);
    }

    /// @param gross the nominal months of one path of `model`, month 1 first
    /// @param start the calendar month that month 1 of the plan lies in
    /// @throws IllegalArgumentException if the table is in another currency than the model
    public static NetIncome of(List<MonthIncome> gross, IncomeModel model, Tax tax, Month start) {
        Map<String, TaxClass> classes = new HashMap<>();
        model.flows().forEach(flow -> classes.put(flow.id(), flow.taxClass()));
        List<Map<TaxClass, Long>> cash =
                gross.stream().map(month -> byClass(month.cash(), classes)).toList();
        List<Fraction> taxes = switch (tax) {
            case Tax.None() -> cash.stream().map(_ -> Fraction.ZERO).toList();
            case Tax.Rates rates ->
                cash.stream().map(month -> atRates(month, rates)).toList();
            case Tax.Table table -> {
                requireCurrency(table, model.currency());
                yield byTable(cash, table, start);
            }
        };
        return new NetIncome(rounded(gross, taxes, start, model.currency()));
    }

    /// What is left of the months from 1 to `month`.
    ///
    /// @param month 1 to the last of them
    public Money cumulative(int month) {
        if (month < 1 || month > months.size()) {
            throw new IllegalArgumentException("the path covers the months 1 to " + months.size());
        }
        return months.stream()
                .limit(month)
                .map(NetMonth::net)
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static void requireCurrency(Tax.Table table, Currency currency) {
        if (!table.brackets().getFirst().from().currency().equals(currency)) {
            throw new IllegalArgumentException("the tax table is in " + currency.getCurrencyCode());
        }
    }

    private static Map<TaxClass, Long> byClass(Income cash, Map<String, TaxClass> classes) {
        Map<TaxClass, Long> sums = new EnumMap<>(TaxClass.class);
        sums.put(TaxClass.WAGE, cash.salary().cents() + cash.unassigned().cents());
        cash.streams()
                .forEach(
                        (id, amount) -> sums.merge(classes.getOrDefault(id, TaxClass.WAGE), amount.cents(), Long::sum));
        return sums;
    }

    private static Fraction atRates(Map<TaxClass, Long> cash, Tax.Rates rates) {
        Fraction tax = Fraction.ZERO;
        for (Map.Entry<TaxClass, Long> part : cash.entrySet()) {
            tax = tax.plus(rates.rate(part.getKey()).times(Fraction.of(part.getValue())));
        }
        return tax;
    }

    private static List<Fraction> byTable(List<Map<TaxClass, Long>> cash, Tax.Table table, Month start) {
        List<Fraction> taxes = new ArrayList<>();
        while (taxes.size() < cash.size()) {
            int first = taxes.size();
            int count = Math.min(monthsLeftOfYear(first, start), cash.size() - first);
            List<Long> taxable = cash.subList(first, first + count).stream()
                    .map(NetIncome::taxable)
                    .toList();
            Fraction total =
                    Fraction.of(taxable.stream().mapToLong(Long::longValue).sum());
            Fraction years = Fraction.of(count).dividedBy(Fraction.of(MONTHS_PER_YEAR));
            Fraction average = total.isPositive()
                    ? table.of(total.dividedBy(years)).times(years).dividedBy(total)
                    : Fraction.ZERO;
            taxable.forEach(cents -> taxes.add(average.times(Fraction.of(cents))));
        }
        return taxes;
    }

    private static int monthsLeftOfYear(int index, Month start) {
        return MONTHS_PER_YEAR - Math.floorMod(start.getValue() - 1 + index, MONTHS_PER_YEAR);
    }

    private static long taxable(Map<TaxClass, Long> cash) {
        return cash.entrySet().stream()
                .filter(part -> part.getKey() != TaxClass.EXEMPT)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<NetMonth> rounded(
            List<MonthIncome> gross, List<Fraction> taxes, Month start, Currency currency) {
        List<NetMonth> months = new ArrayList<>();
        Fraction owed = Fraction.ZERO;
        for (int i = 0; i < taxes.size(); i++) {
            boolean newYear = monthsLeftOfYear(i, start) == MONTHS_PER_YEAR;
            Fraction before = newYear ? Fraction.ZERO : owed;
            owed = before.plus(taxes.get(i));
            Money tax = new Money(owed.rounded() - before.rounded(), currency);
            months.add(new NetMonth(gross.get(i).month(), gross.get(i).cash().total(), tax));
        }
        return months;
    }
}
