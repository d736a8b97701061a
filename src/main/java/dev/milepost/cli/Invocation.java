package dev.milepost.cli;

import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.store.DataFolder;
import dev.milepost.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;

/// One run of the program: what every command works with. The options are known once the command line is
/// parsed.
record Invocation(
        Environment environment, CommonOptions options, Messages messages, Window window, ShippedRoadmap shipped) {

    Terminal terminal() {
        return new Terminal(environment, options);
    }

    /// The day the user named, at noon for as long as the run lasts; otherwise the clock.
    Clock clock() {
        ZoneId zone = environment.clock().getZone();
        return options.today()
                .map(day -> Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone))
                .orElse(environment.clock());
    }

    Path dataFolder() {
        return options.data()
                .orElseGet(() -> DataFolder.of(environment.osName(), environment.variables(), environment.home()));
    }

    Desk desk() {
        return new Desk(this);
    }

    /// Says the result: as a document where one was asked for, otherwise in words.
    void answer(JsonObject document, String words) {
        if (options.json()) {
            terminal().document(JsonDocument.write(document.value()));
        } else {
            terminal().line(words);
        }
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
