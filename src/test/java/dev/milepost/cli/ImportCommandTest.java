package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import dev.milepost.progress.Journal;
import dev.milepost.report.JournalDocument;
import dev.milepost.report.RandomHistory;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.store.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

    private Shell shell;
    private Shell other;

    @BeforeEach
    void openShell(@TempDir Path folder, @TempDir Path another) {
        shell = new Shell(folder);
        other = new Shell(another);
    }

    private Path exported() {
        Path out = shell.folder.resolve("journal.json");
        assertEquals(
                0,
                shell.run("export", "--format", "json", "--force", "-o", out.toString())
                        .exit());
        return out;
    }

    private static Run backups(Shell of) {
        return of.run("backup", "list", "--json");
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void aFreshStoreHoldsAfterwardsWhatTheDocumentHolds(long seed) {
        SortedMap<RoadmapId, Journal> journals = RandomHistory.of(seed, 150);
        String document = JournalDocument.write(journals, new TreeMap<>(Map.of("theme", "dark")));

        Run imported = shell.run("import", shell.file("a.json", document).toString());

        assertEquals(0, imported.exit(), imported.err());
        assertEquals(document, shell.run("export", "--format", "json").out());
        try (SqliteStore store = SqliteStore.open(shell.dataFolder())) {
            RandomHistory.journals(store)
                    .forEach((roadmap, journal) -> assertEquals(
                            Optional.ofNullable(journals.get(roadmap)).map(Journal::progress),
                            Optional.of(journal.progress())));
        }
    }

    @Test
    void whatGoesOnWhereTheJournalEndsComesOverWithItsHistory() {
        shell.onSmallPlan("tick", "anvil");
        other.run("import", exported().toString());
        shell.onSmallPlan("tick", "hammer");

        Run imported = other.run("import", exported().toString());

        assertEquals(
                "small: 1 act taken over.\nTo take back: milepost undo --of small --data " + other.dataFolder() + "\n",
                imported.out());
        assertTrue(imported.err().startsWith("How it was before: "), imported.err());
        assertEquals("import", backups(other).json().at("/backups/0/reason").asString());
        assertEquals(
                shell.run("export", "--format", "json").out(),
                other.run("export", "--format", "json").out());
    }

    @Test
    void whatIsThereAlreadyIsNothingNew() {
        shell.onSmallPlan("tick", "anvil");

        assertEquals(
                "small: nothing new\n",
                shell.run("import", exported().toString()).out());
    }

    @Test
    void journalsThatWentDifferentWaysAreMerged() {
        shell.onSmallPlan("tick", "anvil");
        other.onSmallPlan("tick", "hammer");

        Run imported = other.run("import", exported().toString(), "--json");

        assertEquals(0, imported.exit(), imported.err());
        assertEquals(1, imported.json().at("/roadmaps/0/changed").asInt());
        assertEquals(0, imported.json().at("/roadmaps/0/adopted").asInt());
        assertEquals(
                2,
                other.onSmallPlan("status", "--json").json().at("/items/done").asInt());
    }

    @Test
    void aDocumentWithProblemsIsRefusedAsAWhole() {
        shell.onSmallPlan("tick", "anvil");
        Path broken = shell.file(
                "broken.json", shell.run("export", "--format", "json").out().replace("item-state-set", "item-painted"));

        Run imported = other.run("import", broken.toString());

        assertEquals(1, imported.exit());
        assertEquals("", imported.out());
        assertEquals(
                broken + ":14:13: error: There is no kind of event called item-painted.\nNothing was taken over.\n",
                imported.err());
        assertEquals(
                "unknown-kind",
                other.run("import", broken.toString(), "--json")
                        .json()
                        .at("/problems/0/code")
                        .asString());
    }

    @Test
    void onlyDocumentsOfMilepostCanBeImported() {
        Path markdown = shell.file("plan.md", "# My plan\n\n- [x] Done\n");

        Run imported = shell.run("import", markdown.toString());

        assertEquals(1, imported.exit());
        assertEquals(
                markdown
                        + " is not a document of milepost export --format json. Nothing else can be imported so far.\n",
                imported.err());
        assertEquals(
                3,
                shell.run("import", shell.folder.resolve("no.json").toString()).exit());
        assertEquals(3, shell.run("import", shell.folder.toString()).exit());
    }

    @Test
    void preferencesThatAreThereStay() {
        try (SqliteStore store = SqliteStore.open(shell.dataFolder())) {
            store.setPreference("theme", "light");
        }
        SortedMap<String, String> preferences =
                new TreeMap<>(Map.of("theme", "dark", "privacy", "masked", "roadmap", "/nowhere/plan.yaml"));
        Path file = shell.file("a.json", JournalDocument.write(new TreeMap<>(), preferences));

        Run imported = shell.run("import", file.toString(), "--json");

        assertEquals(1, imported.json().get("preferences").asInt(), imported.err());
        try (SqliteStore store = SqliteStore.open(shell.dataFolder())) {
            assertEquals(Map.of("theme", "light", "privacy", "masked"), store.preferences());
        }
    }

    /// Two roadmaps of one act each; the second with a part of it replaced.
    private Path twoRoadmaps(String part, String replacement) {
        String act = """
            {"at": "2026-03-01T10:00:00Z", "origin": "window", "purpose": "change", "events": [
              {"kind": "note-written", "about": {"item": "anvil"}, "text": "Heavy."},
              {"kind": "salary-stated", "salary": {"amount": 100, "currency": "USD"}}
            ]}\
            """;
        String second = act.replace(part, replacement);
        assertFalse(second.equals(act), part);
        return shell.file("two.json", """
            {"format": "milepost-journal", "version": 1, "preferences": {"theme": "dark"}, "roadmaps": [
              {"id": "first", "acts": [%s]},
              {"id": "second", "acts": [%s]}
            ]}\
            """.formatted(act, second));
    }

    @ParameterizedTest
    @CsvSource({
        "Heavy., Hea\\uD83Dvy.",
        "Heavy., Hea\\u0000vy.",
        "100, 90000000000000000",
        "100, 1000000000000.01",
        "2026-03-01T10:00:00Z, 9999-12-31T23:59:59-01:00",
        "2026-03-01T10:00:00Z, 1969-12-31T23:59:59Z",
        "anvil, Anvil!"
    })
    void whereTheSecondRoadmapIsRefusedNothingOfTheFirstIsTakenIn(String part, String replacement) {
        Run imported = other.run("import", twoRoadmaps(part, replacement).toString());

        assertEquals(1, imported.exit(), imported.err());
        assertTrue(imported.err().contains("two.json:"), imported.err());
        assertTrue(imported.err().endsWith("Nothing was taken over.\n"), imported.err());
        assertFalse(Files.exists(other.dataFolder()));
    }

    @Test
    void whereTheStoreFailsHalfWayNothingIsTakenIn() throws Exception {
        other.onSmallPlan("tick", "anvil");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other.dataFolder() + "/milepost.db");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER test_refuses BEFORE INSERT ON event WHEN NEW.roadmap = 'second' BEGIN"
                    + " SELECT RAISE(ABORT, 'no'); END");
        }
        Path document = twoRoadmaps("Heavy.", "Light.");

        Run imported = other.run("import", document.toString());

        assertFalse(imported.exit() == 0, imported.out());
        try (SqliteStore store = SqliteStore.open(other.dataFolder())) {
            assertEquals(List.of(new RoadmapId("small")), store.roadmaps());
            assertEquals(Map.of(), store.preferences());
        }
    }

    @Test
    void aRoadmapWhoseFileIsNotHereIsTakenBackByTheCommandNamed() {
        Path document = twoRoadmaps("Heavy.", "Light.");

        Run imported = other.run("import", document.toString());

        assertEquals(0, imported.exit(), imported.err());
        assertEquals(
                List.of("first", "second"),
                imported.out()
                        .lines()
                        .filter(line -> line.startsWith("To take back: milepost undo --of "))
                        .map(line -> line.replaceAll(".*--of (\\S+) .*", "$1"))
                        .toList());
        assertEquals(0, other.run("undo", "--of", "second").exit());
        assertTrue(other.run("history", "--of", "second").out().contains("undone"));
        assertFalse(other.run("history", "--of", "first").out().contains("undone"));
    }
}
