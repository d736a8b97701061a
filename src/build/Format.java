import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Checks (`check`) or applies (`apply`) the house's format to all Java sources below `src`.
///
/// The build runs this file on the JDK it compiles with, because the formatter parses with the compiler of the JDK it
/// runs on, and the one that runs Maven may be too old for our syntax.
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        var apply = args[0].equals("apply");
        List<Path> sources;
        try (var files = Files.walk(Path.of("src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        var wrong = sources.parallelStream()
                .flatMap(file -> format(file, apply))
                .sorted()
                .toList();
        wrong.forEach(System.out::println);
        if (!apply && !wrong.isEmpty()) {
            System.out.println("To format all sources: mvn -Pformat");
            System.exit(1);
        }
    }

    /// What there is to say about a file; nothing when its format is right.
    private static Stream<String> format(Path file, boolean apply) {
        try {
            var before = Files.readString(file);
            var after = FORMATTER.formatSourceAndFixImports(before);
            if (after.equals(before)) {
                return Stream.empty();
            }
            if (apply) {
                Files.writeString(file, after);
            }
            return Stream.of((apply ? "formatted: " : "not formatted: ") + file);
        } catch (IOException | FormatterException failure) {
            return Stream.of("cannot be formatted: " + file + ": " + failure.getMessage());
        }
    }
}
