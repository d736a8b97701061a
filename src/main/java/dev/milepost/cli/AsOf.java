package dev.milepost.cli;

import dev.milepost.tracker.Act;
import dev.milepost.tracker.Tracker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option to look at how it stood on the evening of a past day. Filled in by picocli.
final class AsOf {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as-of")
    private @Nullable LocalDate day;

    /// Goes back to that day, where one was named.
    void applyTo(Tracker tracker, Invocation invocation) {
        if (day != null) {
            LocalDate past = new Days(invocation, tracker.state().today()).done(day);
            tracker.dispatch(new Act.LookAtDay(past));
        }
    }
}
