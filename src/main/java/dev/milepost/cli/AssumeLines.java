package dev.milepost.cli;

import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.Origin;
import dev.milepost.report.AssumptionDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.AssumptionWords;
import dev.milepost.tracker.Privacy;
import java.util.List;

/// Assumptions with where they come from, for people and for other programs.
final class AssumeLines {

    private final AssumptionWords words;
    private final Invocation invocation;

    AssumeLines(Roadmap roadmap, Invocation invocation) {
        this.words = new AssumptionWords(roadmap, Privacy.OPEN, invocation.messages());
        this.invocation = invocation;
    }

    Table table(List<Assumption> assumptions) {
        Table table = new Table("  ");
        assumptions.forEach(each -> table.row(
                Table.cell(each.key().toString()),
                Table.cell(each.value().text()),
                Table.cell(words.of(each.key())),
                Table.cell(origin(each.origin()), Tone.MUTED)));
        return table;
    }

    /// `{assumptions[]: {key, value, origin}}`.
    static JsonObject document(List<Assumption> assumptions) {
        return new JsonObject()
                .with(
                        "assumptions",
                        JsonValue.of(
                                assumptions.stream().map(AssumptionDocument::of).toList()));
    }

    static JsonValue keys(List<AssumptionKey> keys) {
        return JsonValue.texts(keys.stream().map(AssumptionKey::toString).toList());
    }

    String origin(Origin origin) {
        return invocation.text(
                switch (origin) {
                    case DEFAULT -> "cli.assume.default";
                    case PLAN -> "cli.assume.plan";
                    case YOU -> "cli.assume.you";
                    case WHAT_IF -> "cli.assume.what-if";
                });
    }
}
