package dev.milepost.launch;

import dev.milepost.progress.InMemoryBackups;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.MadeUpPerson;
import dev.milepost.tracker.Now;
import dev.milepost.tracker.Tracker;
import dev.milepost.ui.shell.MainWindow;
import dev.milepost.ui.shell.UiThread;
import dev.milepost.yaml.RoadmapReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;

/// The whole window on the shipped roadmap, half-way through, with the threads it has when people use it, on the
/// headless platform. One moment after the other is measured, and nothing else happens meanwhile.
final class DrivenWindow {

    private static final long PATIENCE_SECONDS = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ForesightPool pool =
            new ForesightPool(Runtime.getRuntime().availableProcessors(), (thread, bug) -> bug.printStackTrace());
    private final Tracker tracker;
    private final Stage stage;

    private DrivenWindow(Tracker tracker, Stage stage) {
        this.tracker = tracker;
        this.stage = stage;
    }

    /// What lay between something done and a frame that shows what it led to.
    ///
    /// @param work the UI thread's own processor time, the handing over to the renderer among it, in nanoseconds
    /// @param waiting by the clock until the frame was laid out, in nanoseconds
    record Cost(long work, long waiting) {

        static String of(List<Cost> costs) {
            return String.format(
                    Locale.ROOT,
                    "UI thread median %.1f ms, p99 %.1f ms; by the clock median %.1f ms, p99 %.1f ms",
                    at(costs, Cost::work, 0.5),
                    at(costs, Cost::work, 0.99),
                    at(costs, Cost::waiting, 0.5),
                    at(costs, Cost::waiting, 0.99));
        }

        private static double at(List<Cost> costs, ToLongFunction<Cost> part, double share) {
            long[] sorted = costs.stream().mapToLong(part).sorted().toArray();
            return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
        }
    }

    static DrivenWindow open() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 18);
        Clock clock = Clock.fixed(Instant.parse("2026-11-18T12:00:00Z"), ZoneOffset.UTC);
        Roadmap roadmap =
                new RoadmapReader().read(new ShippedFile().content()).roadmap().orElseThrow();
        InMemoryStore store = new InMemoryStore(roadmap.id(), MadeUpPerson.journal(today, roadmap));
        UiThread uiThread = new UiThread();
        CompletableFuture<DrivenWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Tracker tracker = Tracker.open(
                    roadmap,
                    "container-expertise.yaml",
                    0,
                    new Keeping(store, new InMemoryBackups(store)),
                    Now.by(clock),
                    Origin.WINDOW,
                    Runnable::run,
                    uiThread);
            tracker.dispatch(new Act.FinishWelcome(Optional.empty(), Optional.empty()));
            Stage stage = new Stage();
            MainWindow.show(stage, tracker, new Messages(Locale.ENGLISH));
            DrivenWindow window = new DrivenWindow(tracker, stage);
            tracker.lookAhead(window.pool.lookout());
            opened.complete(window);
        });
        DrivenWindow window = opened.get();
        window.until(() -> {}, AppState::isForeseenInFull);
        return window;
    }

    /// Does something on the UI thread, and waits for the first frame that shows a state as wanted.
    Cost until(Runnable act, Predicate<AppState> wanted) throws Exception {
        return until(act, List.of(wanted)).getFirst();
    }

    /// The same for several states, one after the other.
    List<Cost> until(Runnable act, List<Predicate<AppState>> wanted) throws Exception {
        CompletableFuture<List<Cost>> measured = new CompletableFuture<>();
        Platform.runLater(() -> new Measure(wanted, measured).begin(act));
        return measured.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void dispatch(Act act) {
        tracker.dispatch(act);
    }

    /// UI thread only.
    <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(stage.getScene().lookup(selector));
    }

    void close() {
        pool.close();
        Platform.exit();
    }

    /// UI thread only.
    private final class Measure {

        private final List<Predicate<AppState>> wanted;
        private final CompletableFuture<List<Cost>> measured;
        private final List<Cost> costs = new ArrayList<>();
        private final Runnable listener = this::onLaidOut;
        private long worked;
        private long begun;

        Measure(List<Predicate<AppState>> wanted, CompletableFuture<List<Cost>> measured) {
            this.wanted = wanted;
            this.measured = measured;
        }

        void begin(Runnable act) {
            worked = THREADS.getCurrentThreadCpuTime();
            begun = System.nanoTime();
            act.run();
            stage.getScene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        }

        private void onLaidOut() {
            int next = costs.size();
            if (next < wanted.size() && wanted.get(next).test(tracker.state())) {
                long waiting = System.nanoTime() - begun;
                costs.add(new Cost(0, waiting));
                // Once this pulse is over, the handing over to the renderer is in it too.
                Platform.runLater(() -> handedOver(next, waiting));
            }
        }

        private void handedOver(int frame, long waiting) {
            costs.set(frame, new Cost(THREADS.getCurrentThreadCpuTime() - worked, waiting));
            if (frame == wanted.size() - 1) {
                stage.getScene().removePostLayoutPulseListener(listener);
                measured.complete(costs);
            }
        }
    }
}
