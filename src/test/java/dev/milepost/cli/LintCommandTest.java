package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LintCommandTest {

    private static final String SEED = "roadmaps/container-expertise.yaml";

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void findingsAreAdviceAndChangeNoExitCode() {
        Run lint = shell.run("lint", SEED);

        assertEquals(0, lint.exit());
        assertTrue(lint.out().startsWith(SEED + ": 12 contradictions, 17 notes\n\nContradictions\n"), lint.out());
        assertTrue(lint.out().contains("""

            stream-pay  Employment and salary steps
              “Primary Employment” pays $200k–$300k, but the salary of months 18–24 is $250k–$300k+.
              stream-pay:stream/employment:salary/after-platform-lead
            """), lint.out());
        assertTrue(lint.out().indexOf("checkpoint:milestone/") < lint.out().indexOf("\nNotes\n"), lint.out());
    }

    @Test
    void aPlanThatAgreesWithItselfIsOneLine() {
        Path file = shell.file("plain.yaml", "format: 1\nid: plain\ntitle: Plain\nmonths: 6\n");

        Run lint = shell.run("lint", file.toString());

        assertEquals(0, lint.exit());
        assertEquals(file + ": the plan agrees with itself.\n", lint.out());
    }

    @Test
    void theDocumentListsFindingsWithIdsAndPlacesContradictionsFirst() {
        JsonNode document = shell.run("lint", "--json", SEED).json();

        assertEquals(SEED, document.get("file").asString());
        List<String> severities = new ArrayList<>();
        document.get("findings")
                .forEach(each -> severities.add(each.get("severity").asString()));
        assertEquals(severities.stream().sorted(Comparator.naturalOrder()).toList(), severities);
        JsonNode first = document.get("findings").get(0);
        assertEquals("raise-mismatch:salary/after-principal", first.get("id").asString());
        assertEquals("raise-mismatch", first.get("kind").asString());
        assertEquals("contradiction", first.get("severity").asString());
        assertEquals(
                "[{\"type\":\"salary\",\"id\":\"after-principal\"}]",
                first.get("places").toString());
        assertTrue(first.get("message").asString().contains("23.5 / 24.3 / 25.0%"), first.toString());
    }

    @Test
    void aFileWithErrorsIsCheckedAsFarAsItCanBeRead() {
        Path bad = shell.file("bad.yaml", SmallPlan.YAML.replace("months: 5-6", "months: later"));

        Run lint = shell.run("lint", bad.toString());

        assertEquals(1, lint.exit());
        assertTrue(lint.err().contains("bad.yaml:28:13: error: bad-months "), lint.err());
        assertTrue(lint.out().contains("range-overlap:lane/salary"), lint.out());
    }

    @Test
    void aMissingFileIsNoMatterOfItsContent() {
        assertEquals(
                3,
                shell.run("lint", shell.folder.resolve("nowhere.yaml").toString())
                        .exit());
    }

    @Test
    void aNamedFileLeavesTheDataFolderAlone() {
        assertEquals(0, shell.onSmallPlan("lint").exit());

        assertFalse(Files.exists(shell.dataFolder()));
    }

    @Test
    void withoutAFileItIsTheRoadmapLastOpened() {
        Run lint = shell.run("lint");

        assertEquals(0, lint.exit());
        assertTrue(lint.out().contains("small-shipped.yaml: "), lint.out());
    }

    @Test
    void dismissedFindingsAreLeftOutAndCountedUntilTheyAreRestored() {
        String id = "range-overlap:lane/salary";
        assertTrue(shell.onSmallPlan("lint").out().contains(id));

        assertEquals(
                id + ": dismissed.\n",
                shell.onSmallPlan("lint", "--dismiss", id).out());

        Run lint = shell.onSmallPlan("lint");
        assertFalse(lint.out().contains(id), lint.out());
        assertTrue(lint.out().endsWith("\n1 dismissed.\n"), lint.out());
        assertEquals(
                "[\"" + id + "\"]",
                shell.onSmallPlan("lint", "--json").json().get("dismissed").toString());

        assertEquals(0, shell.onSmallPlan("lint", "--restore", id).exit());
        assertTrue(shell.onSmallPlan("lint").out().contains(id));
    }

    @Test
    void onlyFindingsCanBeDismissedAndOnlyDismissedOnesRestored() {
        Run dismiss = shell.onSmallPlan("lint", "--dismiss", "range-overlap:lane/salery");
        assertEquals(1, dismiss.exit());
        assertTrue(dismiss.err().contains("Did you mean range-overlap:lane/salary?"), dismiss.err());

        Run restore = shell.onSmallPlan("lint", "--restore", "range-overlap:lane/salary");
        assertEquals(1, restore.exit());
        assertTrue(restore.err().contains("No dismissed finding has the id"), restore.err());
    }
}
