package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ticked;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
        // Where the classes really are: with a patched module, neither the class path nor the module path says it.
        String classPath = String.join(
                File.pathSeparator, root(Appender.class), root(SqliteStore.class), root(org.sqlite.JDBC.class));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(
                        Stream.of(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath,
                                Appender.class.getName(),
                                folder.toString(),
                                name),
                        Stream.of(acts))
                .toList();
    }

    /// The whole lines of its output; one cut off by a kill does not count.
    static List<String> wholeLines(Path output) throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /// The folder or archive a class was loaded from.
    private static String root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        String address = url.toString();
        String root = address.substring(0, address.length() - name.length());
        String plain = root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root;
        try {
            return Path.of(new URI(plain)).toString();
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
