package dev.milepost.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The entries of a model sorted into months and sources, by the rules of [Actual].
final class Ledger {

    private final Map<Integer, LoggedMonth> months;

    private Ledger(Map<Integer, LoggedMonth> months) {
        this.months = months;
    }

    static Ledger of(IncomeModel model) {
        Map<Integer, LoggedMonth> months = new TreeMap<>();
        model.actuals().stream()
                .collect(Collectors.groupingBy(Actual::month))
                .forEach((month, entries) -> months.put(month, logged(month, entries, model.streams())));
        return new Ledger(months);
    }

    /// [LoggedMonth#NOTHING] where the month has no entry.
    LoggedMonth month(int month) {
        return months.getOrDefault(month, LoggedMonth.NOTHING);
    }

    Basis basis(int month) {
        if (!months.containsKey(month)) {
            return Basis.PROJECTED;
        }
        return month(month).complete() ? Basis.ACTUAL : Basis.PARTLY_ACTUAL;
    }

    private static LoggedMonth logged(int month, List<Actual> entries, List<StreamFlow> planned) {
        Optional<Long> whole = Optional.empty();
        Optional<Long> salary = Optional.empty();
        Map<String, Long> streams = new HashMap<>();
        for (Actual entry : entries) {
            long cents = entry.amount().cents();
            switch (entry.source()) {
                case Actual.WholeMonth() -> whole = Optional.of(whole.orElse(0L) + cents);
                case Actual.Salary() -> salary = Optional.of(salary.orElse(0L) + cents);
                case Actual.Stream(String id) -> streams.merge(id, cents, Long::sum);
            }
        }
        boolean streamsKnown = planned.stream()
                .filter(stream -> stream.share(month).isPositive())
                .allMatch(stream -> streams.containsKey(stream.id()));
        long parts = salary.orElse(0L)
                + streams.values().stream().mapToLong(Long::longValue).sum();
        long rest = Math.max(whole.orElse(0L) - parts, 0);
        if (whole.isPresent() && salary.isEmpty() && streamsKnown) {
            salary = Optional.of(rest);
            rest = 0;
        }
        List<String> ids = planned.stream().map(StreamFlow::id).toList();
        for (Map.Entry<String, Long> stream : streams.entrySet()) {
            rest += ids.contains(stream.getKey()) ? 0 : stream.getValue();
        }
        streams.keySet().retainAll(ids);
        return new LoggedMonth(salary, streams, rest, whole.isPresent() || (salary.isPresent() && streamsKnown));
    }
}
