package dev.milepost.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From the start of the process to the first frame on the screen, for the installed program and for a bare JavaFX
/// window with the same theme, by the same runtime. What is read off the screen is the accent colour, which both show.
///
/// Needs `mvn -Pdist package` before, and a display: `xvfb-run -s "-screen 0 1600x1000x24" mvn -Pbench
/// -Dbench=FirstFrame`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class FirstFrameBenchmark {

    private long residentKiB;

    @Benchmark
    public void milepost() throws Exception {
        Path data = Files.createTempDirectory("milepost-start");
        untilFirstFrame(ShownProgram.milepost(data, "--else-draw", data.toString()));
    }

    @Benchmark
    public void bareWindow() throws Exception {
        untilFirstFrame(ShownProgram.bareWindow());
    }

    /// Resident memory at the first frame; a benchmark itself reports only times.
    @TearDown(Level.Iteration)
    public void sayMemory() {
        System.out.print("[" + residentKiB / 1024 + " MiB resident] ");
    }

    private void untilFirstFrame(List<String> command) throws Exception {
        try (ShownProgram program = ShownProgram.start(command)) {
            residentKiB = program.resident();
        }
    }
}
