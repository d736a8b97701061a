package dev.milepost.launch;

import dev.milepost.cli.DrawRequest;
import dev.milepost.cli.Window;
import dev.milepost.cli.WindowRequest;
import dev.milepost.cli.WindowResult;
import dev.milepost.cli.WindowResult.NoDisplay;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.shell.MainWindow;
import dev.milepost.ui.shell.UiThread;
import dev.milepost.ui.trouble.TroubleWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window and the pictures of it, by JavaFX.
final class JavaFxWindow implements Window {

    private final DisplayProbe display;

    JavaFxWindow(DisplayProbe display) {
        this.display = display;
    }

    @Override
    public WindowResult open(WindowRequest request) {
        Optional<WindowResult.Lack> lack = display.lack();
        if (lack.isPresent()) {
            return new NoDisplay(lack.get());
        }
        UiThread uiThread = new UiThread();
        Bugs bugs = new Bugs();
        StoreThread storeThread = new StoreThread(bugs);
        ForesightPool foresight = new ForesightPool(Runtime.getRuntime().availableProcessors(), bugs);
        Opening opening = new Opening(
                request,
                storeThread,
                uiThread,
                (view, messages, chosen) -> TroubleWindow.show(view, Theme.LIGHT, messages, chosen));
        // The store is read while the toolkit starts.
        CompletableFuture<Opening.Opened> opened = opening.begin();
        try {
            Platform.startup(() -> {
                Thread.currentThread().setUncaughtExceptionHandler(bugs);
                // One window may close before the next opens.
                Platform.setImplicitExit(false);
            });
            Tracker tracker = await(opening.untilItSucceeds(opened)).tracker();
            bugs.reportTo(code -> uiThread.execute(() -> tracker.dispatch(new Act.ReportBug(code))));
            uiThread.execute(() -> show(tracker, new Messages(request.locale()), bugs));
            uiThread.execute(() -> tracker.lookAhead(foresight.lookout()));
            storeThread.serve(tracker);
            await(bugs.closed());
            return new WindowResult.Closed();
        } finally {
            foresight.close();
            // The window closes only when nothing is underway; waiting is for what a bug leaves.
            if (storeThread.finish()) {
                opening.close();
            }
            Platform.exit();
        }
    }

    private static void show(Tracker tracker, Messages messages, Bugs bugs) {
        try {
            Stage stage = new Stage();
            stage.setOnHidden(hidden -> bugs.closed().complete(null));
            MainWindow.show(stage, tracker, messages);
        } catch (RuntimeException | Error failure) {
            bugs.closed().completeExceptionally(failure);
        }
    }

    @Override
    public List<Path> draw(DrawRequest request) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<List<Path>> drawn = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                drawn.complete(new Pictures(request).draw());
            } catch (RuntimeException | Error failure) {
                drawn.completeExceptionally(failure);
            }
        });
        try {
            return await(drawn);
        } finally {
            Platform.exit();
        }
    }

    /// Waits, and throws what was thrown there as if it had been thrown here.
    static <T> T await(CompletableFuture<T> result) {
        try {
            return result.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the window was open", interrupted);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(failure);
            }
        }
    }
}
