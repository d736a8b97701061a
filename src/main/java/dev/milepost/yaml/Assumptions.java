package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionKind.Form;
import dev.milepost.roadmap.AssumptionValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Collects what one file takes for granted, wherever in it that stands, and reports what it says twice. For one
/// reading, on one thread.
final class Assumptions {

    private final SortedMap<AssumptionKey, AssumptionValue> values = new TreeMap<>();
    private final Map<AssumptionKey, Value> places = new HashMap<>();

    /// Everything so far; the first of what is said twice.
    SortedMap<AssumptionKey, AssumptionValue> all() {
        return new TreeMap<>(values);
    }

    /// Takes what is written under a key of something, and reports what is no value of its kind.
    ///
    /// @param id of what it is about; without one it is looked at and dropped
    void read(Fields owner, String key, AssumptionKind kind, Optional<String> id) {
        owner.value(key).ifPresent(value -> {
            Optional<AssumptionValue> read = valueOf(kind, value);
            id.ifPresent(subject -> take(AssumptionKey.of(kind, subject), value, read));
        });
    }

    void read(AssumptionKey key, Value value) {
        take(key, value, valueOf(key.kind(), value));
    }

    /// What the roadmap has a place of its own for: said there, it cannot be assumed as well.
    ///
    /// @param id of what it is about; without one nothing happens
    void stated(AssumptionKind kind, Optional<String> id, Optional<Value> value) {
        id.ifPresent(subject -> value.ifPresent(place -> claim(AssumptionKey.of(kind, subject), place)));
    }

    private void take(AssumptionKey key, Value place, Optional<AssumptionValue> value) {
        if (claim(key, place)) {
            value.ifPresent(read -> values.put(key, read));
        }
    }

    /// Whether nothing has been said of it yet.
    private boolean claim(AssumptionKey key, Value place) {
        Optional<Value> first = Optional.ofNullable(places.putIfAbsent(key, place));
        first.ifPresent(taken -> place.report(
                Code.SAID_TWICE, key.toString(), Integer.toString(taken.place().line()), taken.path()));
        return first.isEmpty();
    }

    private static Optional<AssumptionValue> valueOf(AssumptionKind kind, Value value) {
        Optional<String> text = value.text();
        Optional<AssumptionValue> read = text.flatMap(
                written -> AssumptionValue.parse(kind, kind == AssumptionKind.EARLY ? yes(written) : written));
        if (read.isEmpty()) {
            text.ifPresent(written -> refuse(kind, value, written));
        }
        return read;
    }

    /// Other than in the rest of the program, a file may say it as YAML does.
    private static String yes(String text) {
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
        };
    }

    private static void refuse(AssumptionKind kind, Value value, String text) {
        String written = Value.shortened(text);
        switch (kind.form()) {
            case Form.Number(String least, String most) -> {
                switch (kind.percent()) {
                    case NO_MEANING -> value.report(Code.BAD_DECIMAL, written, least, most);
                    case THE_NUMBER -> value.report(Code.BAD_RATE, written, least, most);
                    case A_HUNDREDTH -> value.report(Code.BAD_SHARE, written);
                }
            }
            case Form.Whole(int least, int most) ->
                value.report(Code.BAD_NUMBER, written, Integer.toString(least), Integer.toString(most));
            case Form.Span(String least, String most) -> value.report(Code.BAD_SPAN, written, least, most);
            case Form.Choice(List<String> options) ->
                value.reportWithFix(
                        Code.UNKNOWN_VALUE,
                        value.problems().nearest(text, options),
                        written,
                        String.join(", ", options));
            case Form.Brackets() -> value.report(Code.BAD_TAX_TABLE, written);
        }
    }
}
