package dev.milepost.report;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// One JSON document (RFC 8259): indented, with a line feed at its end on every platform.
public final class JsonDocument {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonDocument() {}

    public static String write(JsonValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            write(value, generator);
        }
        return text.append('\n').toString();
    }

    private static String line(JsonValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Spaced(), text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(JsonValue value, JsonGenerator generator) {
        switch (value) {
            case JsonValue.Text(String text) -> generator.writeString(text);
            case JsonValue.Figure(var number) -> generator.writeNumber(number.toPlainString());
            case JsonValue.Exact(var number) -> generator.writeNumber(number.toString());
            case JsonValue.Line(var content) -> generator.writeRawValue(line(content));
            case JsonValue.Truth(boolean holds) -> generator.writeBoolean(holds);
            case JsonValue.Absent() -> generator.writeNull();
            case JsonValue.Array(var entries) -> {
                generator.writeStartArray();
                entries.forEach(entry -> write(entry, generator));
                generator.writeEndArray();
            }
            case JsonValue.Fields(var fields) -> {
                generator.writeStartObject();
                fields.forEach(field -> {
                    generator.writeName(field.key());
                    write(field.value(), generator);
                });
                generator.writeEndObject();
            }
        }
    }

    /// On one line, with blanks where a person would put them.
    private static final class Spaced extends ObjectWriteContext.Base {

        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEntrySpacing(Separators.Spacing.AFTER)
                .withArrayElementSpacing(Separators.Spacing.AFTER)
                .withRootSeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter.NopIndenter none = DefaultPrettyPrinter.NopIndenter.instance();
            return new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(none).withObjectIndenter(none);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(INDENTER)
                    .withObjectIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
