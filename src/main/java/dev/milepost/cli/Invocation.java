package dev.milepost.cli;

import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.store.DataFolder;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Now;
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

    /// By the real clock: a day the user named moves no time that is written down.
    Now now() {
        return new Now(environment.clock(), options.today());
    }

    /// What the time is in pictures, of which nothing is written down: noon of the day the user named, so that
    /// the same command draws the same.
    Clock pictured() {
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
