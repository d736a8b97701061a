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
        List<Flow> flows = model.flows();
        model.actuals().stream()
                .collect(Collectors.groupingBy(Actual::month))
                .forEach((month, entries) -> months.put(month, logged(month, entries, flows)));
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

    private static LoggedMonth logged(int month, List<Actual> entries, List<Flow> planned) {
        Optional<Long> whole = Optional.empty();
        Optional<Long> salary = Optional.empty();
        Map<String, Long> flows = new HashMap<>();
        for (Actual entry : entries) {
            long cents = entry.amount().cents();
            switch (entry.source()) {
                case Actual.WholeMonth() -> whole = Optional.of(whole.orElse(0L) + cents);
                case Actual.Salary() -> salary = Optional.of(salary.orElse(0L) + cents);
                case Actual.Stream(String id) -> flows.merge(id, cents, Long::sum);
            }
        }
        boolean flowsKnown =
                planned.stream().filter(flow -> pays(flow, month)).allMatch(flow -> flows.containsKey(flow.id()));
        long parts = salary.orElse(0L)
                + flows.values().stream().mapToLong(Long::longValue).sum();
        boolean known = whole.isPresent() || (salary.isPresent() && flowsKnown);
        long rest = 0;
        if (whole.isPresent()) {
            // A whole smaller than its parts has been miscounted, unless it is a loss.
            rest = whole.get() < 0 ? whole.get() - parts : Math.max(whole.get() - parts, 0);
            if (rest >= 0 && salary.isEmpty() && flowsKnown) {
                salary = Optional.of(rest);
                rest = 0;
            }
        }
        if (salary.isPresent() && salary.get() < 0) {
            rest += salary.get();
            salary = Optional.empty();
        }
        List<String> ids = planned.stream().map(Flow::id).toList();
        for (Map.Entry<String, Long> flow : flows.entrySet()) {
            rest += ids.contains(flow.getKey()) ? 0 : flow.getValue();
        }
        flows.keySet().retainAll(ids);
        return new LoggedMonth(salary, flows, rest, known);
    }

    private static boolean pays(Flow flow, int month) {
        return switch (flow) {
            case StreamFlow stream -> stream.share(month).isPositive();
            case HourlyFlow hourly -> hourly.presence().share(month).isPositive();
            case OneOff once -> once.isDueIn(month);
            case EquityGrant grant -> grant.vestedIn(month).isPositive();
        };
    }
}
