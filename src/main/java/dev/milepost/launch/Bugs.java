package dev.milepost.launch;

import dev.milepost.cli.BugCode;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The boundary where bugs of the window's threads end: shown in the window by their code, or, where that fails too, as
/// the end of the window.
final class Bugs implements UncaughtExceptionHandler {

    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile Optional<Consumer<String>> report = Optional.empty();
    private volatile Optional<String> last = Optional.empty();

    /// Completes when the window is closed, exceptionally when a bug closed it.
    CompletableFuture<Void> closed() {
        return closed;
    }

    void reportTo(Consumer<String> window) {
        report = Optional.of(window);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        String code = BugCode.of(bug);
        // The same bug again is probably met while it is shown.
        if (report.isEmpty() || last.equals(Optional.of(code))) {
            closed.completeExceptionally(bug);
            return;
        }
        last = Optional.of(code);
        report.get().accept(code);
    }
}
