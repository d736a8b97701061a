package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The equity of one month: worth on paper, no cash, in no total unless a grant says so.
///
/// @param month from 1
/// @param during what vests in the month, by grant
/// @param cumulative what vested from month 1 to the end of this one, by grant
public record VestedMonth(int month, SortedMap<String, Money> during, SortedMap<String, Money> cumulative) {

    public VestedMonth {
        during = Collections.unmodifiableSortedMap(new TreeMap<>(during));
        cumulative = Collections.unmodifiableSortedMap(new TreeMap<>(cumulative));
    }

    /// What vests of one grant in the month.
    ///
    /// @throws IllegalArgumentException if the plan has no such grant
    public Money during(String grant) {
        return of(during, grant);
    }

    /// What vested of one grant from month 1 to the end of this one.
    ///
    /// @throws IllegalArgumentException if the plan has no such grant
    public Money cumulative(String grant) {
        return of(cumulative, grant);
    }

    private static Money of(SortedMap<String, Money> amounts, String grant) {
        Money amount = amounts.get(grant);
        if (amount == null) {
            throw new IllegalArgumentException("the plan has no equity " + grant);
        }
        return amount;
    }
}
