package dev.milepost.prospect;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes a value so that equal values give equal texts, on every machine and in every run: a record by its
/// parts, a map by its keys' order. What records write of themselves would not do, for an unordered map
/// comes as it likes.
final class CanonicalText {

    private CanonicalText() {}

    /// @param value made of public records, collections in their own order, maps, numbers, texts and
    ///     constants
    static String of(Object value) {
        return switch (value) {
            case Record made -> ofRecord(made);
            case Collection<?> many -> many.stream().map(CanonicalText::of).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map -> ofMap(map);
            case Optional<?> perhaps -> perhaps.map(CanonicalText::of).orElse("-");
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Enum<?> constant -> constant.name();
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> value.toString();
        };
    }

    private static String ofMap(Map<?, ?> map) {
        Map<String, String> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(of(key), of(value)));
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String ofRecord(Record made) {
        StringBuilder text = new StringBuilder(made.getClass().getSimpleName()).append('(');
        for (RecordComponent part : made.getClass().getRecordComponents()) {
            try {
                text.append(part.getName())
                        .append('=')
                        .append(of(part.getAccessor().invoke(made)))
                        .append(';');
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalArgumentException("a canonical text is of public records", unreadable);
            }
        }
        return text.append(')').toString();
    }
}
