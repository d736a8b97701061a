package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFilesTest {

    @TempDir
    Path folder;

    private static Diagnostic only(Reading reading) {
        assertTrue(reading.roadmap().isEmpty());
        assertEquals(1, reading.problems().size());
        return reading.problems().getFirst();
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.yaml");
        Diagnostic problem = only(new RoadmapReader().read(file));
        assertEquals(Diagnostic.of(Code.FILE_MISSING, Place.WHOLE_FILE, file.toString()), problem);
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(
                Code.FILE_UNREADABLE, only(new RoadmapReader().read(folder)).code());
    }

    @Test
    void aFileInsideAFileIsNotThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "title: A");
        assertEquals(
                Code.FILE_UNREADABLE,
                only(new RoadmapReader().read(file.resolve("b.yaml"))).code());
    }

    @Test
    void aFileOfFortyMebibytesIsRefused() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(40L * 1024 * 1024);
        }
        Diagnostic problem = only(new RoadmapReader().read(file));
        assertEquals(Diagnostic.of(Code.FILE_TOO_LARGE, Place.WHOLE_FILE, "32 MiB"), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", "# only a comment\n", "---\n", "\uFEFF"})
    void aFileWithoutContentIsEmpty(String text) {
        Reading reading = new RoadmapReader().read(Hostile.bytes(text));
        assertEquals(
                List.of(Code.FILE_EMPTY),
                reading.problems().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aBinaryFileIsNoTextFromItsFirstNulOn() {
        Diagnostic problem = only(new RoadmapReader().read(new byte[] {'a', ':', '\n', 'b', 0, 'c'}));
        assertEquals(Diagnostic.of(Code.NOT_TEXT, new Place(2, 2, "")), problem);
    }

    @Test
    void bytesThatAreNoUtf8AreFoundInTheirLine() {
        Diagnostic problem = only(new RoadmapReader().read(new byte[] {'t', ':', '\n', '\n', 'a', (byte) 0xE4, 'b'}));
        assertEquals(Diagnostic.of(Code.NOT_TEXT, new Place(3, 2, "")), problem);
    }

    @Test
    void aTextCutInTheMiddleOfACharacterIsFoundToo() {
        Diagnostic problem = only(new RoadmapReader().read(new byte[] {'t', ':', ' ', (byte) 0xE2, (byte) 0x86}));
        assertEquals(Diagnostic.of(Code.NOT_TEXT, new Place(1, 4, "")), problem);
    }
}
