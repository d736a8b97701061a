package dev.milepost.cli;

import dev.milepost.prospect.Overrides;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import java.util.stream.Collectors;

/// Saved scenarios, for people and for other programs.
final class ScenarioLines {

    private ScenarioLines() {}

    /// "dependence=0.5 wait:senior=3", as it can be set.
    static String words(Overrides overrides) {
        return overrides.values().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().text())
                .collect(Collectors.joining(" "));
    }

    /// `{name, assumptions[]: {key, value}}`.
    static JsonObject document(String name, Overrides overrides) {
        return new JsonObject()
                .with("name", JsonValue.of(name))
                .with(
                        "assumptions",
                        JsonValue.of(overrides.values().entrySet().stream()
                                .<JsonValue>map(each -> new JsonValue.Line(new JsonObject()
                                        .with("key", JsonValue.of(each.getKey().toString()))
                                        .with(
                                                "value",
                                                JsonValue.of(each.getValue().text()))
                                        .value()))
                                .toList()));
    }
}
