package dev.milepost.launch;

import dev.milepost.cli.WindowRequest;
import dev.milepost.cli.Work;
import dev.milepost.progress.Damage;
import dev.milepost.progress.Origin;
import dev.milepost.progress.StoreException;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Tracker;
import dev.milepost.tracker.TroubleView;
import dev.milepost.tracker.TroubleView.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Opens the work for the window. What stands in the way is shown, with the ways forward, until the work is open or the
/// person gives up.
final class Opening implements AutoCloseable {

    private final WindowRequest request;
    private final Executor storeThread;
    private final Executor uiThread;
    private final Asking asking;
    private final Messages messages;
    private volatile Optional<Work> work = Optional.empty();

    /// Shows what is in the way. Called on the UI thread.
    interface Asking {

        /// @param chosen is to be told once which way the person takes
        void ask(TroubleView view, Messages messages, Consumer<Remedy> chosen);
    }

    Opening(WindowRequest request, Executor storeThread, Executor uiThread, Asking asking) {
        this.request = request;
        this.storeThread = storeThread;
        this.uiThread = uiThread;
        this.asking = asking;
        this.messages = new Messages(request.locale());
    }

    record Opened(Tracker tracker) {}

    CompletableFuture<Opened> begin() {
        return CompletableFuture.supplyAsync(this::open, storeThread);
    }

    private Opened open() {
        Work opened = request.work().get();
        work = Optional.of(opened);
        return new Opened(Tracker.open(
                opened.roadmap(),
                opened.fileName(),
                opened.problems().size(),
                opened.keeping(),
                request.now(),
                Origin.WINDOW,
                storeThread,
                uiThread));
    }

    /// The toolkit has to run. Fails with the failure the person gave up on.
    CompletableFuture<Opened> untilItSucceeds(CompletableFuture<Opened> attempt) {
        return attempt.exceptionallyCompose(wrapped -> {
            Throwable failure = cause(wrapped);
            close();
            List<String> words = request.words().apply(failure);
            return words.isEmpty() ? CompletableFuture.failedFuture(failure) : askFor(failure, words);
        });
    }

    private static Throwable cause(Throwable wrapped) {
        Throwable cause = wrapped.getCause();
        return wrapped instanceof CompletionException && cause != null ? cause : wrapped;
    }

    private CompletableFuture<Opened> askFor(Throwable failure, List<String> words) {
        CompletableFuture<Optional<Damage>> examined = isRepairable(failure)
                ? CompletableFuture.supplyAsync(
                        () -> Optional.of(request.repair().examine()), storeThread)
                : CompletableFuture.completedFuture(Optional.empty());
        return examined.exceptionally(unexaminable -> Optional.empty())
                .thenApply(damage -> damage.filter(Opening::leavesSomething))
                .thenCompose(damage -> ask(damage, words).thenCompose(remedy -> take(remedy, damage, failure)));
    }

    /// A file with a broken header says of itself no more that it was ours; what is in it, or in backups, does.
    private static boolean isRepairable(Throwable failure) {
        return failure instanceof StoreException store
                && switch (store.reason()) {
                    case DAMAGED, MISSING, NOT_A_DATABASE -> true;
                    case FOLDER_NOT_WRITABLE,
                            NEWER_VERSION,
                            CHANGED_MEANWHILE,
                            REPLACED,
                            LOCKED,
                            DISK_FULL,
                            READ_ONLY,
                            OTHER -> false;
                };
    }

    private static boolean leavesSomething(Damage damage) {
        return damage.recoverable() > 0 || damage.backup().isPresent();
    }

    private CompletableFuture<Remedy> ask(Optional<Damage> damage, List<String> words) {
        TroubleView view = damage.map(
                        known -> TroubleView.of(known, request.now().zone(), messages))
                .orElseGet(() -> TroubleView.of(words, messages));
        CompletableFuture<Remedy> chosen = new CompletableFuture<>();
        uiThread.execute(() -> {
            try {
                asking.ask(view, messages, chosen::complete);
            } catch (RuntimeException | Error bug) {
                // Nobody is there to answer.
                chosen.completeExceptionally(bug);
            }
        });
        return chosen;
    }

    private CompletableFuture<Opened> take(Remedy remedy, Optional<Damage> damage, Throwable failure) {
        return switch (remedy) {
            case CLOSE -> CompletableFuture.failedFuture(failure);
            case RETRY -> untilItSucceeds(begin());
            case RECOVER ->
                untilItSucceeds(CompletableFuture.supplyAsync(
                        () -> {
                            var _ = request.repair().recover(request.now().instant());
                            return open();
                        },
                        storeThread));
            case START_ANEW ->
                untilItSucceeds(CompletableFuture.supplyAsync(
                        () -> {
                            var _ = request.repair().startAnew(request.now().instant());
                            return open();
                        },
                        storeThread));
            case PUT_BACK ->
                untilItSucceeds(CompletableFuture.supplyAsync(
                        () -> {
                            var backup =
                                    damage.flatMap(Damage::backup).orElseThrow().backup();
                            var _ = request.repair()
                                    .putBack(backup.file(), request.now().instant());
                            return open();
                        },
                        storeThread));
        };
    }

    @Override
    public void close() {
        work.ifPresent(Work::close);
        work = Optional.empty();
    }
}
