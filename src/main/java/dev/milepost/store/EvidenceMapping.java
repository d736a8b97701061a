package dev.milepost.store;

import static dev.milepost.store.Column.BYTES;
import static dev.milepost.store.Column.FIGURE;
import static dev.milepost.store.Column.LINK;
import static dev.milepost.store.Column.PATH;
import static dev.milepost.store.Column.SHA256;
import static dev.milepost.store.Column.TEXT;
import static dev.milepost.store.Column.VALUE;

import dev.milepost.progress.Evidence;
import java.net.URI;

/// Evidence ⇄ its cells; its form is in the column `value`.
final class EvidenceMapping {

    private static final String AS_LINK = "link";
    private static final String AS_FILE = "file";
    private static final String AS_QUOTE = "quote";
    private static final String AS_FIGURE = "figure";

    private EvidenceMapping() {}

    static void fill(EventRow row, Evidence evidence) {
        EventRow _ = switch (evidence) {
            case Evidence.Link(var target) -> row.with(VALUE, AS_LINK).with(LINK, target.toString());
            case Evidence.FileReference(var path, var sha256, var bytes) ->
                row.with(VALUE, AS_FILE).with(PATH, path).with(SHA256, sha256).with(BYTES, bytes);
            case Evidence.Quote(var text) -> row.with(VALUE, AS_QUOTE).with(TEXT, text);
            case Evidence.Figure(var value) -> row.with(VALUE, AS_FIGURE).with(FIGURE, value.toString());
        };
    }

    static Evidence evidence(EventRow row) {
        String form = row.theText(VALUE);
        return switch (form) {
            case AS_LINK -> new Evidence.Link(URI.create(row.theText(LINK)));
            case AS_FILE -> new Evidence.FileReference(row.theText(PATH), row.theText(SHA256), row.theNumber(BYTES));
            case AS_QUOTE -> new Evidence.Quote(row.theText(TEXT));
            case AS_FIGURE -> new Evidence.Figure(row.theFigure());
            default -> throw new IllegalArgumentException("not a form of evidence: " + form);
        };
    }
}
