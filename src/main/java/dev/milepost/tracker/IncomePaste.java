package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Amounts that were pasted and are not logged yet: the person sees first what they would change.
///
/// @param refusals what was not understood, by row and column, in sentences that name no amount
public record IncomePaste(SortedMap<IncomeKey, Money> amounts, List<String> refusals) {

    public IncomePaste {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        refusals = List.copyOf(refusals);
    }

    /// What could not be recorded, to be confirmed again; empty where it was not income alone.
    static Optional<IncomePaste> of(List<ProgressEvent> events) {
        SortedMap<IncomeKey, Money> amounts = new TreeMap<>();
        for (ProgressEvent event : events) {
            if (!(event instanceof IncomeRecorded(var month, var amount, var stream))) {
                return Optional.empty();
            }
            amounts.put(new IncomeKey(month, stream), amount);
        }
        return amounts.isEmpty() ? Optional.empty() : Optional.of(new IncomePaste(amounts, List.of()));
    }

    /// With what was pasted later.
    IncomePaste and(IncomePaste later) {
        SortedMap<IncomeKey, Money> all = new TreeMap<>(amounts);
        all.putAll(later.amounts);
        return new IncomePaste(
                all, Stream.concat(refusals.stream(), later.refusals.stream()).toList());
    }

    /// All of it, to be recorded and undone as one.
    Act.Together asOneAct() {
        return new Act.Together(amounts.entrySet().stream()
                .<Act.Change>map(entry ->
                        new Act.RecordIncome(entry.getKey().month(), entry.getValue(), entry.getKey().stream()))
                .toList());
    }
}
