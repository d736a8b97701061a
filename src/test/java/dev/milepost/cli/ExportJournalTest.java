package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.milepost.cli.Shell.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportJournalTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void jsonHoldsEverythingAndIsForTheOwnerAlone() {
        shell.onSmallPlan("tick", "anvil");
        Path out = shell.folder.resolve("journal.json");

        Run export = shell.run("export", "--format", "json", "-o", out.toString());

        assertEquals(0, export.exit(), export.err());
        assertEquals("Written to " + out + ".\n", export.err());
        assertEquals("rw-------", permissions(out));
        Run printed = shell.run("export", "--format", "json");
        assertEquals("milepost-journal", printed.json().get("format").asString());
        assertEquals("small", printed.json().at("/roadmaps/0/id").asString());
        assertEquals(
                "anvil", printed.json().at("/roadmaps/0/acts/0/events/0/item").asString());
    }

    @Test
    void anonymousJsonHasNothingOfYours() {
        shell.onSmallPlan("tick", "anvil");

        Run export = shell.run("export", "--format", "json", "--anonymous");

        assertEquals(0, export.exit(), export.err());
        assertFalse(export.out().contains("anvil"), export.out());
        assertFalse(export.out().contains("small"), export.out());
        assertTrue(export.out().contains("\"item-1\""), export.out());
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        Run markdown = shell.onSmallPlan("export", "--anonymous");
        Run file = shell.run(
                "export",
                "--format",
                "json",
                shell.file("a.yaml", SmallPlan.YAML).toString());
        Run nowhere = shell.onSmallPlan("export", "--format", "csv");

        assertEquals("--anonymous goes with --format json.\n", markdown.err());
        assertEquals("A JSON document holds every roadmap; leave the file out.\n", file.err());
        assertEquals("Tables are several files. Name a folder for them with -o.\n", nowhere.err());
        assertEquals(List.of(2, 2, 2), List.of(markdown.exit(), file.exit(), nowhere.exit()));
    }

    @Test
    void csvFillsAFolderOfItsOwn() throws Exception {
        shell.onSmallPlan("start", "2026-01-01");
        shell.onSmallPlan("tick", "anvil", "--on", "2026-05-14");
        shell.onSmallPlan("income", "add", "1", "8500.50");
        shell.onSmallPlan("reach", "journeyman", "--on", "2026-03-31");
        Path out = shell.folder.resolve("tables");

        Run export = shell.onSmallPlan("export", "--format", "csv", "-o", out.toString());

        assertEquals(0, export.exit(), export.err());
        assertEquals("rwx------", permissions(out));
        try (var files = Files.list(out)) {
            List<Path> all = files.sorted().toList();
            assertEquals(
                    List.of(
                            "evidence.csv",
                            "income.csv",
                            "items.csv",
                            "journal.csv",
                            "metrics.csv",
                            "milestones.csv",
                            "pauses.csv"),
                    all.stream().map(file -> file.getFileName().toString()).toList());
            all.forEach(file -> assertEquals("rw-------", permissions(file)));
        }
        NamedCsvRecord anvil = rows(out.resolve("items.csv")).getFirst();
        assertEquals("anvil", anvil.getField("id"));
        assertEquals("Basics", anvil.getField("path"));
        assertEquals("done", anvil.getField("state"));
        assertEquals("2026-05-14", anvil.getField("since"));
        assertEquals("2026-04-30", anvil.getField("plan_due"));
        NamedCsvRecord income = rows(out.resolve("income.csv")).getFirst();
        assertEquals("8500.50", income.getField("amount"));
        assertEquals("USD", income.getField("currency"));
        assertEquals(
                "2026-03-31", rows(out.resolve("milestones.csv")).getFirst().getField("reached"));
        assertEquals(
                List.of("start-date-set", "item-state-set", "income-recorded", "milestone-reached"),
                rows(out.resolve("journal.csv")).stream()
                        .map(row -> row.getField("kind"))
                        .toList());
    }

    @Test
    void csvReplacesItsOwnFilesAndNobodyElses() {
        Path out = shell.folder.resolve("tables");
        assertEquals(
                0,
                shell.onSmallPlan("export", "--format", "csv", "-o", out.toString())
                        .exit());
        assertEquals(
                3,
                shell.onSmallPlan("export", "--format", "csv", "-o", out.toString())
                        .exit());
        assertEquals(
                0,
                shell.onSmallPlan("export", "--format", "csv", "--force", "-o", out.toString())
                        .exit());
        Path other = shell.file("tables/mine.txt", "mine");

        Run export = shell.onSmallPlan("export", "--format", "csv", "--force", "-o", out.toString());

        assertEquals(3, export.exit());
        assertEquals(out + " holds other files. Name an empty or a new folder.\n", export.err());
        Run onAFile = shell.onSmallPlan("export", "--format", "csv", "-o", other.toString());
        assertEquals(other + " is no folder. Tables are several files and need one.\n", onAFile.err());
    }
}
