package dev.milepost.ui.income;

import dev.milepost.tracker.IncomeView.AmountTick;
import dev.milepost.tracker.IncomeView.Band;
import dev.milepost.tracker.IncomeView.Box;
import dev.milepost.tracker.IncomeView.Bracket;
import dev.milepost.tracker.IncomeView.Chart;
import dev.milepost.tracker.IncomeView.LoggedPoint;
import dev.milepost.tracker.IncomeView.Mark;
import dev.milepost.tracker.IncomeView.MonthTick;
import dev.milepost.tracker.Theme;
import dev.milepost.ui.kit.Look;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
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

/// What a new income chart costs the UI thread while a slider is moved: its own processor time from one frame to the
/// next, so styles, layout and the handing over to the renderer are in it. Beside it the same chart as one of
/// JavaFX's own, still and animated; and what each costs in the second after the slider has come to rest.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class IncomeChartBenchmark {

    private static final int FRAMES = 300;
    private static final int AT_REST = 60;
    private static final int OPENINGS = 40;
    private static final int MONTHS = 60;
    private static final int CLOSED = 12;
    private static final int NOTCHES = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Chart> charts =
            IntStream.range(0, NOTCHES).mapToObj(IncomeChartBenchmark::chart).toList();
    private final StackPane root = new StackPane();

    @Setup
    public void open() throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        Platform.startup(() -> {
            Look.loadFonts();
            Look.apply(Theme.LIGHT, root, List.of(Look.sheet(IncomeScreen.class, "income.css")));
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 760, 420));
            stage.show();
            there.countDown();
        });
        there.await();
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    @Benchmark
    public void ours() throws InterruptedException {
        run("ours", () -> new IncomeChart(month -> {}), IncomeChart::render);
    }

    @Benchmark
    public void ofJavaFx() throws InterruptedException {
        run("JavaFX's, still", () -> animated(false), ChartOfJavaFx::render);
    }

    @Benchmark
    public void ofJavaFxAnimated() throws InterruptedException {
        run("JavaFX's, animated", () -> animated(true), ChartOfJavaFx::render);
    }

    private static ChartOfJavaFx animated(boolean animated) {
        ChartOfJavaFx chart = ChartOfJavaFx.make();
        chart.setAnimated(animated);
        return chart;
    }

    private interface Maker<R> {
        R make();
    }

    private interface Render<R> {
        void render(R chart, Chart next);
    }

    private <R extends Region> void run(String what, Maker<R> maker, Render<R> render) throws InterruptedException {
        long[] spent = new long[FRAMES];
        long[] resting = new long[1];
        String[] said = new String[1];
        CountDownLatch over = new CountDownLatch(1);
        Platform.runLater(() -> {
            long[] openings = new long[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                long before = THREADS.getCurrentThreadCpuTime();
                R opened = maker.make();
                root.getChildren().setAll(opened);
                render.render(opened, charts.getFirst());
                root.applyCss();
                root.layout();
                openings[i] = THREADS.getCurrentThreadCpuTime() - before;
            }
            Arrays.sort(openings);
            R chart = maker.make();
            root.getChildren().setAll(chart);
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
                    if (frame == FRAMES) {
                        resting[0] = cpu;
                    }
                    if (frame == FRAMES + AT_REST) {
                        stop();
                        resting[0] = cpu - resting[0];
                        said[0] = String.format(
                                Locale.ROOT,
                                "first layout %.1f ms, %d nodes, %d with a role and words",
                                openings[OPENINGS / 2] / 1e6,
                                count(chart, node -> true),
                                count(chart, IncomeChartBenchmark::speaks));
                        over.countDown();
                        return;
                    }
                    before = THREADS.getCurrentThreadCpuTime();
                    if (frame < FRAMES) {
                        render.render(chart, charts.get(frame % NOTCHES));
                    }
                }
            }.start();
        });
        over.await();
        Arrays.sort(spent);
        System.out.printf(
                Locale.ROOT,
                "[%s: median %.2f ms, p99 %.2f ms, the second after %.1f ms; %s] ",
                what,
                spent[FRAMES / 2] / 1e6,
                spent[FRAMES * 99 / 100] / 1e6,
                resting[0] / 1e6,
                said[0]);
    }

    private static boolean speaks(Node node) {
        return node.getAccessibleRole() != AccessibleRole.NODE
                && node.getAccessibleText() != null
                && !node.getAccessibleText().isBlank();
    }

    private static int count(Node node, Predicate<Node> counts) {
        int nodes = counts.test(node) ? 1 : 0;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                nodes += count(child, counts);
            }
        }
        return nodes;
    }

    /// @param notch where the slider stands
    private static Chart chart(int notch) {
        double more = 1 + notch * 0.01;
        return new Chart(
                MONTHS,
                0,
                400_000,
                IntStream.rangeClosed(0, 8)
                        .mapToObj(i -> new AmountTick(50_000.0 * i, "$" + 50 * i + "k"))
                        .toList(),
                IntStream.rangeClosed(0, MONTHS / 3)
                        .mapToObj(i -> new MonthTick(3.0 * i, "M" + 3 * i))
                        .toList(),
                true,
                line(90_000 * more, 2_000),
                line(100_000 * more, 3_000),
                line(110_000 * more, 4_000),
                IntStream.rangeClosed(1, CLOSED)
                        .filter(month -> month != 4)
                        .mapToObj(month -> new LoggedPoint(month, 100_000 + 900.0 * month))
                        .toList(),
                List.of(new Box(0, 12, 90_000, 110_000, ""), new Box(12, 60, 140_000, 200_000, "")),
                List.of(new Bracket(60, 180_000, 220_000, "Careful"), new Bracket(60, 240_000, 300_000, "Hoped for")),
                OptionalDouble.of(12.4),
                Optional.of(new Band(
                        CLOSED,
                        line(70_000 * more, 1_000),
                        line(85_000 * more, 1_500),
                        line(95_000 * more, 2_000),
                        line(105_000 * more, 2_500),
                        line(120_000 * more, 3_500),
                        line(95_000, 2_000),
                        List.of(),
                        false)),
                List.of(),
                IntStream.range(0, 6)
                        .mapToObj(i -> new Mark(9.0 * i + more, "M", i == 0))
                        .toList(),
                Collections.nCopies(MONTHS, "Month 1: $100k a year"),
                "",
                "Income over 60 months");
    }

    private static List<Double> line(double from, double step) {
        return IntStream.range(0, MONTHS).mapToObj(month -> from + step * month).toList();
    }
}
