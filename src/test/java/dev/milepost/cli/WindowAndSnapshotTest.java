package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.DrawRequest.Size;
import dev.milepost.cli.Shell.Run;
import dev.milepost.cli.WindowResult.Lack;
import dev.milepost.cli.WindowResult.NoDisplay;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowAndSnapshotTest {

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void withoutACommandTheWindowOpensTheShippedRoadmap() {
        Run run = shell.run();

        assertEquals(0, run.exit());
        assertEquals(
                List.of(shell.dataFolder().resolve("roadmaps").resolve("small-shipped.yaml")), shell.window.opened);
    }

    @Test
    void theRoadmapTheWindowOpenedLastIsTheOneForWhatFollows() {
        Path mine = shell.file("mine.yaml", SmallPlan.YAML.replace("Small plan", "My plan"));
        shell.run("--roadmap", mine.toString());

        assertTrue(shell.run("status").out().startsWith("My plan\n"));
    }

    @Test
    void aRoadmapOfOneCommandIsNotRemembered() {
        Path mine = shell.file("mine.yaml", SmallPlan.YAML.replace("Small plan", "My plan"));
        shell.run("status", "--roadmap", mine.toString());

        assertTrue(shell.run("status").out().startsWith("Small plan\n"));
    }

    @Test
    void aRoadmapOpenedLastThatIsGoneIsNamed() throws Exception {
        Path mine = shell.file("mine.yaml", SmallPlan.YAML);
        shell.run("--roadmap", mine.toString());
        Files.delete(mine);

        Run run = shell.run("status");

        assertEquals(3, run.exit());
        assertTrue(run.err().contains(mine.toString()), run.err());
    }

    @Test
    void withoutADisplayItSaysWhatIsMissingAndWhatWorks() {
        shell.window.answer = () -> new NoDisplay(Lack.LIBRARY);

        Run run = shell.run();

        assertEquals(3, run.exit());
        assertTrue(run.err().contains("apt install libgtk-3-0"), run.err());
        assertTrue(run.err().contains("milepost status, list, tick"), run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(shell.dataFolder()));
    }

    @Test
    void withoutADisplayTheScreensCanBeDrawnInstead() {
        shell.window.answer = () -> new NoDisplay(Lack.DISPLAY);
        Path out = shell.folder.resolve("screens");

        Run run = shell.run("--else-draw", out.toString());

        assertEquals(0, run.exit());
        assertTrue(run.err().contains("There is no display"), run.err());
        assertTrue(run.out().startsWith(out.resolve("overview.png") + "\n"), run.out());
        assertInstanceOf(DrawRequest.Own.class, shell.window.drawn.getFirst().subject());
    }

    @Test
    void aMissingRoadmapKeepsTheWindowShut() {
        Run run = shell.run("--roadmap", shell.folder.resolve("nowhere.yaml").toString());

        assertEquals(3, run.exit());
        assertTrue(run.err().contains("nowhere.yaml:1:1: error: file-missing"), run.err());
        assertFalse(Files.exists(shell.dataFolder()));
    }

    @Test
    void aSnapshotIsOfEverythingUnlessItSaysOtherwise() {
        Run run = shell.run("snapshot", "--out", "pictures");

        assertEquals(0, run.exit());
        DrawRequest request = shell.window.drawn.getFirst();
        assertEquals(List.of(Screen.values()), request.screens());
        assertEquals(List.of(Theme.values()), request.themes());
        assertEquals(List.of(new Size(1360, 860), new Size(1024, 700)), request.sizes());
        assertEquals(Path.of("pictures"), request.out());
    }

    @Test
    void aSnapshotCanBeOfOneScreenInOneThemeAndSize() {
        shell.run("snapshot", "--out", "p", "--screen", "income", "--theme", "dark", "--size", "800x600");

        DrawRequest request = shell.window.drawn.getFirst();
        assertEquals(List.of(Screen.INCOME), request.screens());
        assertEquals(List.of(Theme.DARK), request.themes());
        assertEquals(List.of(new Size(800, 600)), request.sizes());
    }

    @Test
    void aSnapshotCanBeOfADisplayOfHighResolution() {
        shell.run("snapshot", "--out", "p", "--size", "3840x2160", "--scale", "200%");

        assertEquals(200, shell.window.drawn.getFirst().scale().percent());
        assertEquals(2, shell.run("snapshot", "--out", "p", "--scale", "2").exit());
        assertEquals(2, shell.run("snapshot", "--out", "p", "--scale", "500").exit());
    }

    @Test
    void theMadeUpPersonLeavesTheDataFolderAlone() {
        Run run = shell.run("snapshot", "--out", "p", "--demo", "--json");

        DrawRequest.MadeUp subject = assertInstanceOf(
                DrawRequest.MadeUp.class, shell.window.drawn.getFirst().subject());
        assertEquals("small", subject.roadmap().id().value());
        assertEquals("small-shipped.yaml", subject.fileName());
        assertEquals(Screen.values().length, run.json().get("files").size());
        assertFalse(Files.exists(shell.dataFolder()));
    }

    @Test
    void whatIsNoScreenThemeOrSizeIsWrongUsage() {
        assertEquals(
                2, shell.run("snapshot", "--out", "p", "--screen", "cellar").exit());
        assertEquals(2, shell.run("snapshot", "--out", "p", "--theme", "pink").exit());
        assertEquals(2, shell.run("snapshot", "--out", "p", "--size", "large").exit());
        assertEquals(2, shell.run("snapshot").exit());
    }
}
