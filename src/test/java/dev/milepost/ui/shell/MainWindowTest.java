package dev.milepost.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Origin;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Notice;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Target;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.Given;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window is closed while a file is written.
class MainWindowTest {

    @TempDir
    Path folder;

    private final CompletableFuture<byte[]> picture = new CompletableFuture<>();
    private final Tracker tracker = Tracker.open(
            Given.file("title: Plan"),
            "roadmap.yaml",
            0,
            Given.keeping(new InMemoryStore()),
            Now.by(Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
            Origin.WINDOW,
            Runnable::run,
            new UiThread());

    @BeforeEach
    void open() throws TimeoutException {
        Stage _ = FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        // One of its own: what a window is given stays with it, and the first is everybody's.
        Stage _ = FxToolkit.registerStage(Stage::new);
        Stage _ = FxToolkit.setupStage(stage -> MainWindow.show(stage, tracker, Given.MESSAGES));
    }

    @AfterEach
    void close() throws TimeoutException {
        picture.complete(new byte[0]);
        FxToolkit.cleanupStages();
    }

    private Stage stage() {
        return FxToolkit.toolkitContext().getRegisteredStage();
    }

    private void export(Path file) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> tracker.dispatch(
                        new Act.ExportPicture(new Target(file, Target.Existing.REPLACE), picture::join)));
    }

    /// As the operating system does where somebody presses the cross.
    private void askToClose() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WindowEvent request = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
            stage().fireEvent(request);
            if (!request.isConsumed()) {
                stage().hide();
            }
        });
    }

    @Test
    void itStaysUntilTheFileIsThere() throws TimeoutException {
        Path file = folder.resolve("plan.svg");
        export(file);
        askToClose();
        assertTrue(stage().isShowing());
        picture.complete(new byte[3]);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage().isShowing());
        assertTrue(Files.exists(file));
    }

    @Test
    void itStaysToSayThatTheFileIsNotThere() throws TimeoutException {
        export(folder.resolve("nowhere").resolve("plan.svg"));
        askToClose();
        picture.complete(new byte[3]);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> tracker.state().notice().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(new Notice.Unwritable("plan.svg")), tracker.state().notice());
        assertTrue(stage().isShowing());
        askToClose();
        assertFalse(stage().isShowing());
    }

    @Test
    void whoClosesItAgainDoesNotWaitForAFileThatNeverComes() {
        export(folder.resolve("plan.svg"));
        askToClose();
        assertTrue(stage().isShowing());
        askToClose();
        assertFalse(stage().isShowing());
    }
}
