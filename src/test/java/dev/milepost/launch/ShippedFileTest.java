package dev.milepost.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedFileTest {

    @Test
    void theRoadmapInTheProgramIsTheOneInTheFolder() throws Exception {
        ShippedFile shipped = new ShippedFile();

        assertArrayEquals(Files.readAllBytes(Path.of("roadmaps").resolve(shipped.fileName())), shipped.content());
    }

    @Test
    void theVersionNamesTheProgram() {
        assertTrue(Version.own().startsWith("milepost "));
    }
}
