package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Turns the equity of a model into months of whole cents, which add up to the package.
final class Vesting {

    private Vesting() {}

    static List<VestedMonth> of(IncomeModel model, Place place) {
        List<SortedMap<String, Money>> during = months(model);
        List<SortedMap<String, Money>> inAll = months(model);
        for (EquityGrant grant : model.equity()) {
            Fraction value = Fraction.of(place.cents(grant.value()));
            Fraction vested = Fraction.ZERO;
            for (int month = 1; month <= model.horizonMonths(); month++) {
                long before = vested.rounded();
                vested = vested.plus(
                        grant.vestedIn(month).times(value).times(model.prices().exactGrowth(month)));
                during.get(month - 1).put(grant.id(), new Money(vested.rounded() - before, model.currency()));
                inAll.get(month - 1).put(grant.id(), new Money(vested.rounded(), model.currency()));
            }
        }
        List<VestedMonth> months = new ArrayList<>(model.horizonMonths());
        for (int month = 1; month <= model.horizonMonths(); month++) {
            months.add(new VestedMonth(month, during.get(month - 1), inAll.get(month - 1)));
        }
        return months;
    }

    private static List<SortedMap<String, Money>> months(IncomeModel model) {
        List<SortedMap<String, Money>> months = new ArrayList<>(model.horizonMonths());
        for (int month = 1; month <= model.horizonMonths(); month++) {
            months.add(new TreeMap<>());
        }
        return months;
    }
}
