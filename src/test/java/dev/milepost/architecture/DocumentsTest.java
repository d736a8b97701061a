package dev.milepost.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents point to is there.
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))`");
    private static final Path DOCUMENTS = Path.of("src/docs");
    private static final Path DECISIONS = DOCUMENTS.resolve("decisions");

    @Test
    void everyLinkLeadsToAFile() {
        Set<String> broken = new TreeSet<>();
        List<Path> documents = Stream.concat(Stream.of(Path.of("README.md")), files(DOCUMENTS, ".md").stream())
                .toList();
        for (Path document : documents) {
            LINK.matcher(text(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !ADDRESS.matcher(link).matches())
                    .filter(link -> !Files.exists(document.resolveSibling(link)))
                    .forEach(link -> broken.add(document + ": " + link));
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void everyTestThatADecisionNamesIsThere() {
        Set<String> named = files(DECISIONS, ".md").stream()
                .flatMap(decision -> TEST.matcher(text(decision)).results())
                .map(test -> test.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(named.isEmpty());
        files(Path.of("src/test/java"), ".java").stream()
                .map(file -> file.getFileName().toString())
                .forEach(name -> named.remove(name.substring(0, name.length() - ".java".length())));
        assertEquals(Set.of(), named);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
