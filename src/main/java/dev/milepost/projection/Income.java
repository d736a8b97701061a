package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// An income by where it comes from. Its total is the exact sum of its parts.
///
/// @param salary the baseline and what the steps add to it
/// @param streams every stream of the model by its id, also those that pay nothing yet
/// @param unassigned logged without saying what paid it, or for a stream the plan does not have;
/// zero where nothing is logged
public record Income(Money salary, SortedMap<String, Money> streams, Money unassigned) {

    public Income {
        Objects.requireNonNull(salary, "salary");
        Objects.requireNonNull(unassigned, "unassigned");
        streams = Collections.unmodifiableSortedMap(new TreeMap<>(streams));
    }

    /// What a stream pays; zero for one the model does not have.
    public Money stream(String id) {
        return streams.getOrDefault(id, Money.zero(salary.currency()));
    }

    public Money total() {
        Money total = salary.plus(unassigned);
        for (Money stream : streams.values()) {
            total = total.plus(stream);
        }
        return total;
    }
}
