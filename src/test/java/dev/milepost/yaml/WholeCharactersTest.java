package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WholeCharactersTest {

    @Test
    void anEmojiMayStandAnywhereInAFile() {
        for (int before = 1000; before < 1040; before++) {
            String title = "x".repeat(before) + "🚀";
            Reading reading = new RoadmapReader().read(("title: " + title).getBytes(StandardCharsets.UTF_8));
            assertEquals(title, reading.roadmap().orElseThrow().title());
        }
    }
}
