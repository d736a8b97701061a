package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;

/// Pauses for people and for other programs.
final class PauseLines {

    private final Invocation invocation;

    PauseLines(Invocation invocation) {
        this.invocation = invocation;
    }

    /// "Pause from 3 Mar 2026 to 14 Mar 2026", with its reason where there is one.
    String words(PauseTaken pause) {
        String from = invocation.messages().date(pause.from());
        String days = pause.until()
                .map(until ->
                        invocation.text("cli.pause", from, invocation.messages().date(until)))
                .orElseGet(() -> invocation.text("cli.pause-open", from));
        return pause.reason().isEmpty() ? days : invocation.text("cli.pause-reason", days, pause.reason());
    }

    /// `{from, until, reason}`; `until` is null while it lasts.
    static JsonObject document(PauseTaken pause) {
        return new JsonObject()
                .with("from", JsonValue.of(pause.from()))
                .with("until", pause.until().map(JsonValue::of).orElse(JsonValue.absent()))
                .with("reason", JsonValue.of(pause.reason()));
    }
}
