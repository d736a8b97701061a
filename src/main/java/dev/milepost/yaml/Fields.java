package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The keys of one mapping. Keys that mean nothing here are reported when it is made.
final class Fields {

    /// In braces a comma ends a value: of `{pay: €55,000}` the reader sees a pay of 55 and a key `000`.
    private static final Pattern REST_OF_AMOUNT = Pattern.compile("\\d{3}(?:[^\\p{L}].{0,40})?");

    private final Value owner;
    private final Map<String, Value> values;

    private Fields(Value owner, Map<String, Value> values) {
        this.owner = owner;
        this.values = values;
    }

    /// @param known a set where there are many
    static Fields of(Value owner, Node.Mapping mapping, Collection<String> known) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Value value = new Value(entry.value(), Value.join(owner.path(), key), owner.problems());
            if (known.contains(key)) {
                values.put(key, value);
            } else {
                owner.problems().add(unknown(owner, entry.key(), value.path(), known));
            }
        }
        return new Fields(owner, values);
    }

    private static Diagnostic unknown(Value owner, Node.Scalar key, String path, Collection<String> known) {
        Place place = new Place(key.spot().line(), key.spot().column(), path);
        String written = Value.shortened(key.text());
        return REST_OF_AMOUNT.matcher(key.text()).matches()
                ? Diagnostic.of(Code.SPLIT_AMOUNT, place, written)
                : Diagnostic.of(Code.UNKNOWN_KEY, place, written)
                        .withFix(owner.problems().nearest(key.text(), known).orElse(""));
    }

    Value owner() {
        return owner;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key) {
        return value(key).flatMap(Value::text);
    }

    Optional<String> requiredText(String key) {
        return required(key, Value::text);
    }

    /// What `reader` makes of the value under `key`; reports where there is none.
    <T> Optional<T> required(String key, Function<Value, Optional<T>> reader) {
        if (!has(key)) {
            owner.report(Code.MISSING_KEY, key);
        }
        return value(key).flatMap(reader);
    }

    /// What `reader` makes of each element of the list under `key`, as far as it makes something of it.
    <T> List<T> list(String key, Function<Value, Optional<T>> reader) {
        return value(key).map(Value::list).orElse(List.of()).stream()
                .flatMap(element -> reader.apply(element).stream())
                .toList();
    }

    /// A constant by its name as written in files: `in-progress`.
    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return value(key).flatMap(value -> constant(value, type));
    }

    static <E extends Enum<E>> Optional<E> constant(Value value, Class<E> type) {
        Optional<String> written = value.text();
        Optional<E> constant = written.flatMap(text -> named(text, type));
        if (written.isPresent() && constant.isEmpty()) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Fields::nameOf).toList();
            value.reportWithFix(
                    Code.UNKNOWN_VALUE,
                    value.problems().nearest(written.get(), names),
                    Value.shortened(written.get()),
                    String.join(", ", names));
        }
        return constant;
    }

    static <E extends Enum<E>> Optional<E> named(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> nameOf(constant).equals(text))
                .findFirst();
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
