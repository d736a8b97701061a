package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Amounts that were pasted and are not logged yet: the person sees first what they would change.
///
/// @param refusals what was not understood, by row and column, in sentences that name no amount
public record IncomePaste(SortedMap<IncomeKey, Money> amounts, List<String> refusals) {

    public IncomePaste {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        refusals = List.copyOf(refusals);
    }

    /// All of it, to be recorded and undone as one.
    Act.Together asOneAct() {
        return new Act.Together(amounts.entrySet().stream()
                .<Act.Change>map(entry ->
                        new Act.RecordIncome(entry.getKey().month(), entry.getValue(), entry.getKey().stream()))
                .toList());
    }
}
