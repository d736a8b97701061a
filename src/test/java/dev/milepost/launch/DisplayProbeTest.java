package dev.milepost.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.cli.WindowResult.Lack;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayProbeTest {

    @Test
    void withoutADisplayInTheEnvironmentThereIsNone() {
        assertEquals(Optional.of(Lack.DISPLAY), new DisplayProbe("Linux", Map.of()).lack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankDisplayIsNone(String display) {
        assertEquals(Optional.of(Lack.DISPLAY), new DisplayProbe("Linux", Map.of("DISPLAY", display)).lack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "Windows 11"})
    void elsewhereThereAlwaysIsOne(String osName) {
        assertEquals(Optional.empty(), new DisplayProbe(osName, Map.of()).lack());
    }
}
