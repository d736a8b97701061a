package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

        Run refused = shell.onSmallPlan("export", "-o", out.toString());
        assertEquals(3, refused.exit());
        assertEquals(out + " is there already. To replace it: --force\n", refused.err());
        assertEquals("old", Files.readString(out));

        Run export = shell.onSmallPlan("export", "--force", "-o", out.toString());

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

    @Test
    void nothingIsWrittenAmongTheData() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        Path database = shell.dataFolder().resolve("milepost.db");
        Path link = Files.createSymbolicLink(shell.folder.resolve("innocent.md"), database);
        Path around = Files.createSymbolicLink(shell.folder.resolve("around"), shell.dataFolder());
        byte[] before = Files.readAllBytes(database);

        for (Path out : List.of(
                database, link, around.resolve("new.md"), shell.dataFolder().resolve("new.md"))) {
            for (String format : List.of("markdown", "json")) {
                Run export = shell.onSmallPlan("export", "--format", format, "--force", "-o", out.toString());

                assertEquals(3, export.exit(), out.toString());
                assertEquals(out + " lies in the folder with your data. Choose another place.\n", export.err());
            }
        }
        Run tables = shell.onSmallPlan(
                "export",
                "--format",
                "csv",
                "--force",
                "-o",
                shell.dataFolder().resolve("tables").toString());
        assertEquals(3, tables.exit());
        assertArrayEquals(before, Files.readAllBytes(database));
        assertFalse(Files.exists(shell.dataFolder().resolve("tables")));
    }

    @Test
    void theRoadmapIsNotWrittenOverByItself() throws Exception {
        Path file = shell.file("mine.yaml", SmallPlan.YAML);

        Run export = shell.run("export", file.toString(), "--force", "-o", file.toString());

        assertEquals(3, export.exit());
        assertEquals(file + " is the roadmap itself. Choose another name.\n", export.err());
        assertEquals(SmallPlan.YAML, Files.readString(file));
    }

    @Test
    void aLinkStaysOneAndWhatItLeadsToIsReplaced() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        Path real = Files.createDirectory(shell.folder.resolve("elsewhere")).resolve("real.json");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(shell.folder.resolve("link.json"), real);

        assertEquals(
                3,
                shell.run("export", "--format", "json", "-o", link.toString()).exit());
        Run export = shell.run("export", "--format", "json", "--force", "-o", link.toString());

        assertEquals(0, export.exit(), export.err());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).contains("milepost-journal"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }
}
