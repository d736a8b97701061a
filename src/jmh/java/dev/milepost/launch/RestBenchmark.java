package dev.milepost.launch;

import java.awt.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the installed program takes while nobody touches it: resident memory after every screen has been visited
/// twice, and processor time. Beside it a bare JavaFX window with the same theme, by the same runtime. Both are
/// printed; the time a benchmark itself reports says nothing here.
///
/// Needs `mvn -Pdist package` before, and a display just as large as the window, so that it is known where things lie:
/// `xvfb-run -s "-screen 0 1360x860x24" mvn -Pbench -Dbench=RestBenchmark`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class RestBenchmark {

    private static final int ROUNDS = 2;
    private static final long SECONDS_A_SCREEN = 2;
    private static final long SECONDS_AT_REST = 12;

    /// The middle of each entry of the sidebar, below a roadmap's title of two lines.
    private static final List<Point> SCREENS = IntStream.range(0, 7)
            .mapToObj(entry -> new Point(80, 149 + entry * 35))
            .toList();

    @Benchmark
    public void milepost() throws Exception {
        Path data = Files.createTempDirectory("milepost-rest");
        ShownProgram.run(ShownProgram.milepost(data, "start", "2026-01-05")).waitFor();
        try (ShownProgram program = ShownProgram.start(ShownProgram.milepost(data, "--today", "2026-11-18"))) {
            for (int round = 0; round < ROUNDS; round++) {
                for (Point screen : SCREENS) {
                    program.click(screen);
                    TimeUnit.SECONDS.sleep(SECONDS_A_SCREEN);
                }
            }
            sayAtRest(program);
        }
    }

    @Benchmark
    public void bareWindow() throws Exception {
        try (ShownProgram program = ShownProgram.start(ShownProgram.bareWindow())) {
            TimeUnit.SECONDS.sleep(SECONDS_A_SCREEN);
            sayAtRest(program);
        }
    }

    private static void sayAtRest(ShownProgram program) throws Exception {
        long before = program.processorTime();
        TimeUnit.SECONDS.sleep(SECONDS_AT_REST);
        long spent = program.processorTime() - before;
        System.out.print("[" + program.resident() / 1024 + " MiB resident, " + spent + " ms of processor time in "
                + SECONDS_AT_REST + " s] ");
    }
}
