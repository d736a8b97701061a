package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import dev.milepost.progress.Journal;
import dev.milepost.report.JournalDocument;
import dev.milepost.report.RandomHistory;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.store.SqliteStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
                0, shell.run("export", "--format", "json", "-o", out.toString()).exit());
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

        assertEquals("small: 1 act taken over. To take back: milepost undo\n", imported.out());
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
}
