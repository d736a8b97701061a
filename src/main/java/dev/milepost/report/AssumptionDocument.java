package dev.milepost.report;

import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.AssumptionBook;

/// What a projection takes for granted, the program's own first: `[]: {key, value, origin}`; `origin` is
/// `default`, `plan`, `you` or `what-if`, `value` a text in the form in which it can be set.
public final class AssumptionDocument {

    private AssumptionDocument() {}

    public static JsonValue of(AssumptionBook book) {
        return JsonValue.of(book.all().stream().map(AssumptionDocument::of).toList());
    }

    public static JsonValue of(Assumption assumption) {
        return new JsonValue.Line(new JsonObject()
                .with("key", JsonValue.of(assumption.key().toString()))
                .with("value", JsonValue.of(assumption.value().text()))
                .with("origin", JsonValue.of(ProjectionDocument.id(assumption.origin())))
                .value());
    }
}
