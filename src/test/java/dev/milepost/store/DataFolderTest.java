package dev.milepost.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linuxGoesWhereXdgSays() {
        assertEquals(Path.of("/data/milepost"), DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME));
    }

    @Test
    void linuxWithoutXdgGoesToLocalShare() {
        Path expected = HOME.resolve(".local/share/milepost");
        assertEquals(expected, DataFolder.of("Linux", Map.of(), HOME));
        assertEquals(expected, DataFolder.of("Linux", Map.of("XDG_DATA_HOME", ""), HOME));
        assertEquals(expected, DataFolder.of("FreeBSD", Map.of("APPDATA", "/elsewhere"), HOME));
    }

    @Test
    void aRelativeXdgFolderIsIgnored() {
        assertEquals(
                HOME.resolve(".local/share/milepost"),
                DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "some/where"), HOME));
    }

    @Test
    void macsGoToApplicationSupport() {
        Path expected = HOME.resolve("Library/Application Support/Milepost");
        assertEquals(expected, DataFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), HOME));
        assertEquals(expected, DataFolder.of("Darwin", Map.of(), HOME));
    }

    @Test
    void windowsGoesToAppData() {
        assertEquals(
                Path.of("roaming").resolve("Milepost"),
                DataFolder.of("Windows 11", Map.of("APPDATA", "roaming"), HOME));
        assertEquals(HOME.resolve("AppData/Roaming/Milepost"), DataFolder.of("Windows 11", Map.of(), HOME));
    }
}
