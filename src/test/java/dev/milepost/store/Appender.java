package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ticked;

import dev.milepost.disk.Program;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A program of its own that appends acts of [#EVENTS_AN_ACT] events for ever, and prints the last sequence of each as
/// soon as the store says it is on disk.
final class Appender {

    static final int EVENTS_AN_ACT = 3;

    private Appender() {}

    /// Arguments: the folder, the name its items begin with, and optionally after how many acts to stop.
    public static void main(String[] arguments) {
        long acts = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
            for (long act = 0; act < acts; act++) {
                String item = arguments[1] + act;
                List<ProgressEvent> events = Stream.of("-1", "-2", "-3")
                        .map(end -> ticked(item + end))
                        .toList();
                List<JournalEntry> appended = Acts.append(store, AT, Origin.COMMAND, events);
                System.out.println(appended.getLast().sequence());
                System.out.flush();
            }
        }
    }

    /// @param output where the acknowledgements go: to a file where the program is to be killed, for a
    /// pipe dies with it
    static Process start(Path folder, String name, Redirect output, String... acts) throws IOException {
        return new ProcessBuilder(command(folder, name, acts))
                .redirectOutput(output)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /// How to start it.
    static List<String> command(Path folder, String name, String... acts) {
        return Program.command(
                Appender.class,
                List.of(SqliteStore.class, org.sqlite.JDBC.class),
                Stream.concat(Stream.of(folder.toString(), name), Stream.of(acts))
                        .toArray(String[]::new));
    }

    /// The whole lines of its output; one cut off by a kill does not count.
    static List<String> wholeLines(Path output) throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
