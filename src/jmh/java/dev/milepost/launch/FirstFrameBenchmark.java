package dev.milepost.launch;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
/// window
/// with the same theme, by the same runtime. What is read off the screen is the accent colour, which both show.
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

    private static final int ACCENT = 0x2f5bea;
    private static final int ENOUGH_PIXELS = 20;
    private static final Path IMAGE = Path.of("target/milepost/bin");

    private long residentKiB;

    @Benchmark
    public void milepost() throws Exception {
        Path data = Files.createTempDirectory("milepost-start");
        untilFirstFrame(List.of(
                IMAGE.resolve("milepost").toString(), "--data", data.toString(), "--else-draw", data.toString()));
    }

    @Benchmark
    public void bareWindow() throws Exception {
        untilFirstFrame(List.of(
                IMAGE.resolve("java").toString(),
                "--add-modules",
                "javafx.controls,atlantafx.base",
                "--class-path",
                ownClasses(),
                BareWindow.class.getName()));
    }

    /// Resident memory at the first frame, as the platform tells it (Linux); a benchmark itself reports only times.
    @TearDown(Level.Iteration)
    public void sayMemory() {
        System.out.print("[" + residentKiB / 1024 + " MiB resident] ");
    }

    private void untilFirstFrame(List<String> command) throws IOException, AWTException, InterruptedException {
        Robot robot = new Robot();
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        Process program = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!showsAccent(robot.createScreenCapture(screen))) {
                if (!program.isAlive()) {
                    throw new IllegalStateException("ended without a window: " + command);
                }
            }
            residentKiB = resident(program);
        } finally {
            program.destroy();
            program.waitFor();
            while (showsAccent(robot.createScreenCapture(screen))) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean showsAccent(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels)
                        .filter(pixel -> (pixel & 0xffffff) == ACCENT)
                        .limit(ENOUGH_PIXELS)
                        .count()
                == ENOUGH_PIXELS;
    }

    /// Resident memory in KiB where the platform tells (Linux), else 0.
    private static long resident(Process program) throws IOException {
        Path status = Path.of("/proc", Long.toString(program.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static String ownClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("bench-classes"))
                .findFirst()
                .orElseThrow();
    }
}
