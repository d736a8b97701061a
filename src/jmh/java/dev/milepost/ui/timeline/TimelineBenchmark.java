package dev.milepost.ui.timeline;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.MilestoneStatus.Standing;
import dev.milepost.tracker.PictureWords;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import dev.milepost.tracker.TimelineAxis;
import dev.milepost.tracker.TimelineSight;
import dev.milepost.tracker.TimelineView;
import dev.milepost.tracker.TimelineView.BarKind;
import dev.milepost.tracker.TimelineView.BarLane;
import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Emphasis;
import dev.milepost.tracker.TimelineView.Ghost;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Mark;
import dev.milepost.tracker.TimelineView.MarkKind;
import dev.milepost.tracker.TimelineView.MarkLane;
import dev.milepost.tracker.Zoom;
import dev.milepost.ui.kit.Look;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjIntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a frame of panning and of zooming costs the UI thread, with 2,000 rows and 500 milestones: the
/// thread's own processor time from one frame to the next, so styles, layout and the handing over to the
/// renderer are in it, and other programs are not. Each says its median, its 99th percentile and how many
/// nodes the chart had; the time that JMH reports is that of all frames together.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class TimelineBenchmark {

    private static final int FRAMES = 400;
    private static final int ROWS = 2000;
    private static final int MILESTONES = 500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimelineChart chart;

    @Setup
    public void open() throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        Platform.startup(() -> {
            Look.loadFonts();
            chart = new TimelineChart(act -> {}, zoom -> {});
            StackPane root = new StackPane(chart);
            Look.apply(Theme.LIGHT, root, List.of(Look.sheet(TimelineScreen.class, "timeline.css")));
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 1360, 860));
            stage.show();
            chart.render(view(Zoom.MONTHS));
            // Whoever pans or zooms has made a scale of their own, and marks keep to their lines.
            chart.render(view(Zoom.OWN));
            there.countDown();
        });
        there.await();
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    @Benchmark
    public void panAcross() throws InterruptedException {
        run("pan across", (moved, frame) -> moved.panBy(frame % 200 < 100 ? 23 : -23, 0));
    }

    @Benchmark
    public void panDown() throws InterruptedException {
        run("pan down", (moved, frame) -> moved.panBy(0, frame % 200 < 100 ? 67 : -67));
    }

    @Benchmark
    public void zoom() throws InterruptedException {
        run("zoom", (moved, frame) -> moved.zoomBy(frame % 40 < 20 ? 1.08 : 1 / 1.08, 500));
    }

    /// Among the marks, where a change of scale has to find new lines for all names.
    @Benchmark
    public void zoomAtMilestones() throws InterruptedException {
        run("zoom at milestones", (moved, frame) -> {
            if (frame == 0) {
                moved.panBy(0, 27 * ROWS);
            }
            moved.zoomBy(frame % 40 < 20 ? 1.08 : 1 / 1.08, 500);
        });
    }

    private void run(String what, ObjIntConsumer<TimelineChart> step) throws InterruptedException {
        long[] spent = new long[FRAMES];
        int[] nodes = new int[1];
        CountDownLatch over = new CountDownLatch(1);
        Platform.runLater(() -> {
            chart.panBy(-1e6, -1e6);
            new AnimationTimer() {
                private int frame = -1;
                private long before;

                @Override
                public void handle(long now) {
                    long cpu = THREADS.getCurrentThreadCpuTime();
                    if (frame >= 0 && frame < FRAMES) {
                        spent[frame] = cpu - before;
                    }
                    frame++;
                    nodes[0] = Math.max(nodes[0], count(chart));
                    if (frame == FRAMES) {
                        stop();
                        over.countDown();
                        return;
                    }
                    before = THREADS.getCurrentThreadCpuTime();
                    step.accept(chart, frame);
                }
            }.start();
        });
        over.await();
        Arrays.sort(spent);
        System.out.printf(
                Locale.ROOT,
                "[%s: median %.2f ms, p99 %.2f ms, at most %d nodes] ",
                what,
                spent[FRAMES / 2] / 1e6,
                spent[FRAMES * 99 / 100] / 1e6,
                nodes[0]);
    }

    private static int count(Node node) {
        int nodes = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                nodes += count(child);
            }
        }
        return nodes;
    }

    private static TimelineView view(Zoom zoom) {
        Messages messages = new Messages(Locale.ENGLISH);
        TimelineSight sight = TimelineSight.FIRST.zoomed(zoom);
        Act act = new Act.GoTo(Screen.ROADMAP);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            double begin = i * 7 % 100;
            double end = begin + 2 + i % 17;
            lanes.add(new BarLane(
                    "Row number " + i,
                    i % 20 == 0 ? BarKind.STAGE : BarKind.SECTION,
                    i % 20 == 0 ? 0 : 1,
                    begin,
                    end,
                    i % 11 / 10.0,
                    i % 11 * 10 + "%",
                    "Row " + i,
                    act,
                    Optional.empty(),
                    Optional.of(new Ghost(end, end + 1, end + 2, end + 5, false, Drift.BEHIND)),
                    Optional.of(new TimelineView.Stretch(begin, end)),
                    Optional.empty(),
                    Emphasis.NONE));
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < MILESTONES; i++) {
            double at = i * 120.0 / MILESTONES;
            marks.add(new Mark(
                    MarkKind.MILESTONE,
                    at,
                    "Milestone number " + i,
                    Standing.AHEAD,
                    "Milestone " + i,
                    act,
                    act,
                    Optional.of(new Ghost(at, at, at + 1, at + 2, false, Drift.BEHIND)),
                    OptionalDouble.empty(),
                    Emphasis.NONE));
        }
        lanes.add(new MarkLane(marks));
        TimelineView.Tools tools = new TimelineView.Tools(
                sight,
                List.of(),
                new TimelineView.Switch("", true, act),
                "",
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                List.of());
        return new TimelineView(
                120,
                new TimelineAxis(Optional.of(new PlanCalendar(LocalDate.of(2026, 1, 5))), 120, messages),
                lanes,
                OptionalDouble.of(10.5),
                "",
                tools,
                sight,
                Optional.empty(),
                Optional.empty(),
                "",
                new PictureWords("", ""));
    }
}
