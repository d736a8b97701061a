package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Turns the exact rates of all sources into months of whole cents; serves one trajectory.
final class Projector {

    private final IncomeModel model;
    private final List<Flow> flows;
    private final List<List<Rate>> sources;
    /// By source, and for all of them: exact income so far, in cents.
    private final Fraction[] earned;
    private Fraction earnedInAll = Fraction.ZERO;
    /// By source: the cash shown so far.
    private final long[] paid;

    private Projector(IncomeModel model, List<List<Rate>> sources) {
        this.model = model;
        this.flows = model.flows();
        this.sources = sources;
        earned = new Fraction[sources.size()];
        Arrays.fill(earned, Fraction.ZERO);
        paid = new long[sources.size()];
    }

    static Trajectory project(IncomeModel model, Ledger ledger, Scenario scenario) {
        Place place = Place.of(scenario);
        return new Trajectory(scenario, months(model, ledger, place), Vesting.of(model, place));
    }

    static List<MonthIncome> months(IncomeModel model, Ledger ledger, Place place) {
        Projector projector = new Projector(model, Sources.of(model, ledger, place));
        List<MonthIncome> months = new ArrayList<>(model.horizonMonths());
        for (int month = 1; month <= model.horizonMonths(); month++) {
            months.add(projector.next(month, ledger.basis(month)));
        }
        return months;
    }

    private MonthIncome next(int month, Basis basis) {
        List<Rate> rates = sources.stream().map(source -> source.get(month - 1)).toList();
        long[] cash = cash(rates);
        for (int i = 0; i < paid.length; i++) {
            paid[i] += cash[i];
        }
        return new MonthIncome(
                month,
                basis,
                income(rounded(rates, Rate::during)),
                income(cash),
                income(paid),
                income(rounded(rates, Rate::atEnd)));
    }

    private long[] cash(List<Rate> rates) {
        long[] parts = new long[rates.size()];
        long before = earnedInAll.rounded();
        for (int i = 0; i < parts.length; i++) {
            Fraction cash = rates.get(i).cash();
            long alreadyRounded = earned[i].rounded();
            earned[i] = earned[i].plus(cash);
            earnedInAll = earnedInAll.plus(cash);
            parts[i] = earned[i].rounded() - alreadyRounded;
        }
        return Apportionment.of(earnedInAll.rounded() - before, parts, free(rates, Rate::cash));
    }

    private static long[] rounded(List<Rate> rates, Function<Rate, Fraction> figure) {
        Fraction total = rates.stream().map(figure).reduce(Fraction.ZERO, Fraction::plus);
        long[] parts = rates.stream().map(figure).mapToLong(Fraction::rounded).toArray();
        return Apportionment.of(total.rounded(), parts, free(rates, figure));
    }

    /// What is not whole may be rounded one way or the other; a whole amount, and so whatever
    /// was logged, is shown as it is.
    private static List<Integer> free(List<Rate> rates, Function<Rate, Fraction> figure) {
        return IntStream.range(0, rates.size())
                .filter(i -> !figure.apply(rates.get(i)).isWhole())
                .boxed()
                .toList();
    }

    private Income income(long[] cents) {
        SortedMap<String, Money> streams = new TreeMap<>();
        for (int i = 0; i < flows.size(); i++) {
            streams.put(flows.get(i).id(), money(cents[i + 1]));
        }
        return new Income(money(cents[0]), streams, money(cents[cents.length - 1]));
    }

    private Money money(long cents) {
        return new Money(cents, model.currency());
    }
}
