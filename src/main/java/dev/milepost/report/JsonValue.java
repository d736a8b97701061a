package dev.milepost.report;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A value in a document for other programs. Immutable.
public sealed interface JsonValue {

    record Text(String text) implements JsonValue {}

    record Figure(BigDecimal number) implements JsonValue {}

    /// A number with just the digits it is held with: `1.50` stays `1.50`.
    record Exact(BigDecimal number) implements JsonValue {}

    record Truth(boolean holds) implements JsonValue {}

    record Array(List<JsonValue> entries) implements JsonValue {
        public Array {
            entries = List.copyOf(entries);
        }
    }

    /// Keys in the order they were given.
    record Fields(List<Field> fields) implements JsonValue {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    record Field(String key, JsonValue value) {}

    /// Something small that reads better on one line.
    record Line(JsonValue value) implements JsonValue {}

    /// What is not known: the key is there all the same.
    record Absent() implements JsonValue {}

    static JsonValue absent() {
        return new Absent();
    }

    static JsonValue of(String text) {
        return new Text(text);
    }

    static JsonValue of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static JsonValue of(boolean holds) {
        return new Truth(holds);
    }

    /// ISO 8601.
    static JsonValue of(LocalDate day) {
        return new Text(day.toString());
    }

    /// The amount as a plain number in the main unit of its currency, which the document names once.
    static JsonValue of(Money amount) {
        return new Figure(amount.units().stripTrailingZeros());
    }

    static JsonValue of(List<JsonValue> entries) {
        return new Array(entries);
    }

    static JsonValue texts(List<String> entries) {
        return new Array(entries.stream().map(JsonValue::of).toList());
    }
}
