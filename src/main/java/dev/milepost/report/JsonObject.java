package dev.milepost.report;

import dev.milepost.report.JsonValue.Field;
import java.util.ArrayList;
import java.util.List;

/// A document under construction: keys in camelCase, in the order they are given. Used by one thread.
public final class JsonObject {

    private final List<Field> fields = new ArrayList<>();

    public JsonObject with(String key, JsonValue value) {
        fields.add(new Field(key, value));
        return this;
    }

    public JsonValue value() {
        return new JsonValue.Fields(fields);
    }
}
