package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void markdownHoldsTheCurrentTicks() {
        shell.onSmallPlan("tick", "anvil");

        Run export = shell.onSmallPlan("export", "--format", "markdown");

        assertEquals(0, export.exit());
        assertTrue(export.out().contains("- [x] Know the anvil"), export.out());
        assertTrue(export.out().contains("- [ ] Know the hammer"), export.out());
    }

    @Test
    void theFileCanStandWhereTheOptionWould() {
        Path file = shell.file("mine.yaml", SmallPlan.YAML.replace("Small plan", "My plan"));

        assertTrue(shell.run("export", file.toString()).out().contains("My plan"));
    }

    @Test
    void aFileIsReplacedAsAWhole() throws Exception {
        Path out = shell.file("plan.md", "old");

        Run export = shell.onSmallPlan("export", "-o", out.toString());

        assertEquals(0, export.exit());
        assertEquals("", export.out());
        assertEquals("Written to " + out + ".\n", export.err());
        assertTrue(Files.readString(out).contains("Know the anvil"));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path folder = shell.folder.resolve("nowhere");

        Run export = shell.onSmallPlan("export", "-o", folder.resolve("plan.md").toString());

        assertEquals(3, export.exit());
        assertEquals("There is no file or folder " + folder + ".\n", export.err());
    }

    @Test
    void theTextIsUtf8WhateverTheTerminalSpeaks() {
        Path file = shell.file("mine.yaml", SmallPlan.YAML.replace("Small plan", "Schmiede für Ünger"));

        Run export = shell.speaking(StandardCharsets.ISO_8859_1).run("export", file.toString());

        byte[] written = export.out().getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(new String(written, StandardCharsets.UTF_8).contains("Schmiede für Ünger"));
    }

    @Test
    void aFileWithErrorsIsNotWrittenOutInPart() {
        Path broken = shell.file("broken.yaml", SmallPlan.YAML.replace("months: 5-6", "months: later"));

        Run export = shell.run("export", broken.toString());

        assertEquals(1, export.exit());
        assertEquals("", export.out());
    }

    @Test
    void anUnknownFormatNamesThoseThereAre() {
        Run export = shell.onSmallPlan("export", "--format", "pdf");

        assertEquals(2, export.exit());
        assertTrue(export.err().contains("markdown"), export.err());
    }

    @Test
    void aFolderIsNoPlaceForAFile() {
        for (String place : List.of("/", ".", "", shell.folder.toString())) {
            Run export = shell.onSmallPlan("export", "-o", place);

            assertEquals(2, export.exit(), place);
            assertTrue(export.err().endsWith(" is a folder. Name the file to write.\n"), export.err());
        }
    }

    @Test
    void whatAnotherRunLeftUnfinishedIsNotTouched() throws Exception {
        Path unfinished = shell.file(".plan.md.part", "another's");

        assertEquals(
                0,
                shell.onSmallPlan(
                                "export", "-o", shell.folder.resolve("plan.md").toString())
                        .exit());

        assertEquals("another's", Files.readString(unfinished));
        try (var files = Files.list(shell.folder)) {
            assertEquals(
                    1, files.filter(file -> file.toString().endsWith(".part")).count());
        }
    }
}
