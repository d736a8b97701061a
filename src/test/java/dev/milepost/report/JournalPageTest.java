package dev.milepost.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.ProgressStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `src/docs/journal-document.md` says what is so.
class JournalPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```json\\n(.*?)^```$");
    private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+)\":");

    private static String page() throws IOException {
        return Files.readString(Path.of("src/docs/journal-document.md"));
    }

    @Test
    void everyExampleIsReadAndWrittenAsItStands() throws IOException {
        List<String> examples = EXAMPLE.matcher(page())
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();
        assertEquals(1, examples.size());
        for (String example : examples) {
            JournalReading reading = JournalDocument.read(JournalDocument.bytes(example));

            var whole = assertInstanceOf(JournalReading.Whole.class, reading, reading::toString);
            assertEquals(example, JournalDocument.write(whole.journals(), whole.preferences()));
        }
    }

    @Test
    void everyKindAndEveryKeyIsExplained() throws IOException {
        String page = page();
        Set<String> words = new TreeSet<>();
        for (JournalKind kind : JournalKind.values()) {
            words.add(kind.id());
        }
        ProgressStoreContract.everyKind()
                .forEach(event -> KEY.matcher(
                                JsonDocument.write(EventWriter.write(event)).replace(" :", ":"))
                        .results()
                        .forEach(key -> words.add(key.group(1))));
        assertTrue(words.size() > 35, words::toString);
        assertEquals(
                List.of(),
                words.stream()
                        .filter(word -> !page.contains("`" + word + "`") && !page.contains("\"" + word + "\""))
                        .toList());
    }
}
