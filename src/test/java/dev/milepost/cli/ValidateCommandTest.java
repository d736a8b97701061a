package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ValidateCommandTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void aGoodFileHasNoProblems() {
        Path good = shell.file("good.yaml", SmallPlan.YAML);

        Run validate = shell.run("validate", good.toString());

        assertEquals(0, validate.exit());
        assertEquals(good + ": no problems\n", validate.out());
    }

    @Test
    void everyProblemStandsAtItsPlace() {
        Path bad = shell.file("bad.yaml", SmallPlan.YAML.replace("months: 5-6", "months: later"));

        Run validate = shell.run("validate", bad.toString());

        assertEquals(1, validate.exit());
        assertTrue(validate.out().startsWith(bad + ":28:13: error: bad-months "), validate.out());
    }

    @Test
    void warningsAloneAreFine() {
        Path odd = shell.file("odd.yaml", SmallPlan.YAML + "colour: red\n");

        Run validate = shell.run("validate", odd.toString());

        assertEquals(0, validate.exit());
        assertTrue(validate.out().contains(": warning: unknown-key "), validate.out());
    }

    @Test
    void aMissingFileIsNoMatterOfItsContent() {
        Run validate =
                shell.run("validate", shell.folder.resolve("nowhere.yaml").toString());

        assertEquals(3, validate.exit());
        assertTrue(validate.out().contains("nowhere.yaml:1:1: error: file-missing "), validate.out());
    }

    @Test
    void theDocumentOfOneFileIsThatFiles() {
        Path bad = shell.file("bad.yaml", SmallPlan.YAML.replace("months: 5-6", "months: later"));

        JsonNode document = shell.run("validate", "--json", bad.toString()).json();

        assertEquals(bad.toString(), document.get("file").asString());
        JsonNode problem = document.get("problems").get(0);
        assertEquals("bad-months", problem.get("code").asString());
        assertEquals("error", problem.get("severity").asString());
        assertEquals(28, problem.get("line").asInt());
        assertEquals(13, problem.get("column").asInt());
        assertEquals("stages[1].months", problem.get("path").asString());
        assertFalse(problem.get("message").asString().isBlank());
    }

    @Test
    void severalFilesGiveSeveralDocumentsInOne() {
        Path good = shell.file("good.yaml", SmallPlan.YAML);
        Path empty = shell.file("empty.yaml", "");

        Run validate = shell.run("validate", "--json", good.toString(), empty.toString());

        assertEquals(1, validate.exit());
        assertEquals(2, validate.json().get("files").size());
    }

    @Test
    void theDataFolderIsLeftAlone() {
        shell.run("validate", shell.file("good.yaml", SmallPlan.YAML).toString());

        assertFalse(Files.exists(shell.dataFolder()));
    }

    @Test
    void withoutAFileItIsWrongUsage() {
        assertEquals(2, shell.run("validate").exit());
    }
}
