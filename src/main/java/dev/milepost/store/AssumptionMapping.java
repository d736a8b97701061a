package dev.milepost.store;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Assumptions ⇄ the text of a cell: `{"wait:senior":"3","dependence":"0.5"}`, which is JSON so that SQL can look into
/// it.
final class AssumptionMapping {

    private static final Pattern PAIR = Pattern.compile("\"([^\"\\\\]+)\":\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"(,|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private AssumptionMapping() {}

    static String text(SortedMap<AssumptionKey, AssumptionValue> assumptions) {
        return assumptions.entrySet().stream()
                .map(each -> quoted(each.getKey().toString())
                        + ":"
                        + quoted(each.getValue().text()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// @throws IllegalArgumentException if it is not what [#text] writes
    static SortedMap<AssumptionKey, AssumptionValue> assumptions(String text) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            throw new IllegalArgumentException("not assumptions");
        }
        Map<AssumptionKey, AssumptionValue> assumptions = new TreeMap<>();
        Matcher pair = PAIR.matcher(text.substring(1, text.length() - 1));
        while (pair.lookingAt()) {
            AssumptionKey key = key(pair.group(1));
            assumptions.put(key, value(key, ESCAPED.matcher(pair.group(2)).replaceAll("$1")));
            pair.region(pair.end(), pair.regionEnd());
        }
        SortedMap<AssumptionKey, AssumptionValue> read = new TreeMap<>(assumptions);
        if (!text(read).equals(text)) {
            throw new IllegalArgumentException("not assumptions");
        }
        return read;
    }

    static AssumptionKey key(String text) {
        return AssumptionKey.parse(text).orElseThrow(() -> new IllegalArgumentException("not an assumption: " + text));
    }

    static AssumptionValue value(AssumptionKey key, String text) {
        return AssumptionValue.parse(key.kind(), text)
                .orElseThrow(() -> new IllegalArgumentException("not a value of " + key));
    }

    /// Texts of assumptions have no line breaks and no other control characters.
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
