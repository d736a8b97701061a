package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the months came to by what was logged of them, by the rules of [dev.milepost.projection.Actual]: a month
/// logged as a whole came to that, unless its sources are more and it is no loss; any other to the sum of its sources.
///
/// With $100 for the whole month and $2,000 for one source it is $2,000; with -$500 for the whole month it is -$500.
///
/// @param currency amounts in any other are from before the roadmap changed its own, and do not count
record LoggedMonths(Map<IncomeKey, Money> logged, Currency currency) {

    static LoggedMonths of(AppState state) {
        return new LoggedMonths(state.progress().income(), state.roadmap().currency());
    }

    LoggedMonths {
        logged = logged.entrySet().stream()
                .filter(entry -> entry.getValue().currency().equals(currency))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The months of which anything is logged, in order.
    SortedSet<Integer> months() {
        return logged.keySet().stream().map(IncomeKey::month).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Empty where nothing is logged of it.
    Optional<Money> total(int month) {
        Optional<Money> whole = Optional.ofNullable(logged.get(new IncomeKey(month, Optional.empty())));
        Optional<Money> parts = logged.entrySet().stream()
                .filter(entry -> entry.getKey().month() == month
                        && entry.getKey().stream().isPresent())
                .map(Map.Entry::getValue)
                .reduce(Money::plus);
        return whole.filter(money -> money.isNegative()
                        || parts.filter(sum -> sum.compareTo(money) > 0).isEmpty())
                .or(() -> parts);
    }
}
