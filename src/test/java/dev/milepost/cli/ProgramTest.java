package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.Shell.Run;
import dev.milepost.progress.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void theVersionIsTheOneItWasBuiltWith() {
        assertEquals("milepost 1.2.3\n", shell.plain("--version").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "export",
                "start",
                "status",
                "list",
                "tick",
                "reach",
                "income",
                "income add",
                "income list",
                "income remove",
                "metric",
                "metric add",
                "metric list",
                "metric remove",
                "count",
                "due",
                "note",
                "pause",
                "pause add",
                "pause list",
                "pause remove",
                "choose",
                "salary",
                "undo",
                "redo",
                "history",
                "project",
                "snapshot"
            })
    void everyCommandHasHelpInWordsNotKeys(String command) {
        Run help = shell.plain((command + " --help").split(" "));

        assertEquals(0, help.exit());
        assertTrue(help.out().startsWith("Usage: milepost " + command), help.out());
        assertFalse(help.out().contains("cli."), help.out());
        assertTrue(help.out().contains("--roadmap=FILE"), help.out());
    }

    @Test
    void commonOptionsMayStandBeforeTheCommandToo() {
        Path mine = shell.file("mine.yaml", SmallPlan.YAML.replace("Small plan", "My plan"));

        Run status =
                shell.plain("--data", shell.dataFolder().toString(), "--roadmap", mine.toString(), "--json", "status");

        assertEquals("My plan", status.json().get("title").asString());
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Run run = shell.run("stauts");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("'stauts'"), run.err());
        assertTrue(run.err().endsWith("See: milepost --help\n"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void withoutAnOptionTheDataLivesWhereThePlatformWantsIt() {
        Run run = shell.with("XDG_DATA_HOME", shell.folder.resolve("xdg").toString())
                .plain("status");

        assertEquals(0, run.exit());
        assertTrue(Files.exists(shell.folder.resolve("xdg").resolve("milepost").resolve("milepost.db")));
    }

    @Test
    void aDataFolderThatCannotBeMadeHasAWayForward() {
        Path file = shell.file("file", "");

        Run run = shell.plain("status", "--data", file.resolve("data").toString());

        assertEquals(3, run.exit());
        assertTrue(run.err().contains("--data and another folder"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void aDatabaseThatIsNoneIsLeftAsItIs() throws Exception {
        Files.createDirectories(shell.dataFolder());
        Path database = Files.writeString(shell.dataFolder().resolve("milepost.db"), "not a database ".repeat(100));

        Run run = shell.run("tick", "anvil");

        assertEquals(3, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("is not a Milepost database"), run.err());
        assertTrue(Files.readString(database).startsWith("not a database"));
    }

    @Test
    void aMissingRoadmapLeavesNothingBehind() {
        Run run = shell.run("status", "--roadmap", "nowhere.yaml");

        assertEquals(3, run.exit());
        assertFalse(Files.exists(shell.dataFolder()));
    }

    @Test
    void aStackTraceIsForThoseWhoAskForIt() {
        Run run = shell.run("status", "--roadmap", "nowhere.yaml", "--verbose");

        assertEquals(3, run.exit());
        assertTrue(
                run.err().lines().anyMatch(line -> line.matches("\\tat (.*/)?dev\\.milepost\\.cli\\..*")), run.err());
    }

    @Test
    void aBugEndsWithItsCodeAndNoStackTrace() {
        shell.window.answer = ProgramTest::fail;

        Run run = shell.run();

        assertEquals(70, run.exit());
        assertTrue(run.err().matches("(?s)This is a bug.* MP-[0-9A-V]+\\..*\n"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void theSameBugHasTheSameCode() {
        shell.window.answer = ProgramTest::fail;

        assertEquals(shell.run().err(), shell.run().err());
    }

    @Test
    void whatTheStoreCannotTakeIsNeitherPrintedNorSaidToBeDone() {
        shell.onSmallPlan("status");
        Path database = shell.dataFolder().resolve("milepost.db");
        try (Writer _ = Writer.holding(database)) {
            Run run = shell.onSmallPlan("tick", "anvil");

            assertEquals(3, run.exit());
            assertEquals("", run.out());
            assertTrue(run.err().contains("another program holds"), run.err());
        }
    }

    @Test
    void whatSomebodyElseSaidMeanwhileIsNotOverwritten() {
        shell.window.answer = () -> {
            throw new StoreException(StoreException.Reason.CHANGED_MEANWHILE, "milepost.db");
        };

        Run run = shell.run();

        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith("Nothing was recorded: "), run.err());
    }

    @Test
    void aStoreOfANewerProgramCanBeReadAndNothingIsRecorded() throws Exception {
        shell.onSmallPlan("tick", "anvil");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + shell.dataFolder().resolve("milepost.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
            statement.execute("CREATE TEMP TABLE later AS SELECT * FROM event");
            statement.execute("UPDATE later SET sequence = 2, act = 2, unit = 2, kind = 'badge-earned'");
            statement.execute("INSERT INTO event SELECT * FROM later");
        }

        Run tick = shell.onSmallPlan("tick", "hammer");

        assertEquals(3, tick.exit());
        assertEquals("", tick.out());
        assertTrue(tick.err().startsWith("Nothing was recorded: "), tick.err());
        assertTrue(tick.err().contains("newer Milepost"), tick.err());
        Run list = shell.onSmallPlan("list", "--state", "done");
        assertEquals(0, list.exit());
        assertTrue(list.out().contains("anvil"), list.out());
        assertEquals("One thing was recorded by a newer Milepost and cannot be shown by this one.\n", list.err());
    }

    private static WindowResult fail() {
        throw new IllegalStateException("a bug");
    }
}
