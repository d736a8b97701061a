package dev.milepost.launch;

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A program on the screen, in a process of its own: what it shows is read off the display, what it takes from the
/// platform (Linux).
final class ShownProgram implements AutoCloseable {

    /// Where `mvn -Pdist package` puts the programs.
    private static final Path IMAGE = Path.of("target/milepost/bin");

    /// Both programs show it.
    private static final int ACCENT = 0x2f5bea;

    private static final int ENOUGH_PIXELS = 20;

    /// Of the platform's clock for processor time, see proc(5).
    private static final int MILLIS_A_TICK = 10;

    private final Robot robot;
    private final Process process;

    private ShownProgram(Robot robot, Process process) {
        this.robot = robot;
        this.process = process;
    }

    /// The command of the installed program.
    static List<String> milepost(Path data, String... more) {
        Path program = IMAGE.resolve("milepost");
        return Stream.concat(List.of(program.toString(), "--data", data.toString()).stream(), Arrays.stream(more))
                .toList();
    }

    /// The command of a bare window, by the same runtime.
    static List<String> bareWindow() {
        return List.of(
                IMAGE.resolve("java").toString(),
                "--add-modules",
                "javafx.controls,atlantafx.base",
                "--class-path",
                ownClasses(),
                BareWindow.class.getName());
    }

    /// Starts a program and returns once its first frame is on the screen.
    static ShownProgram start(List<String> command) throws IOException, AWTException {
        ShownProgram program = new ShownProgram(new Robot(), run(command));
        while (!program.showsAccent()) {
            if (!program.process.isAlive()) {
                throw new IllegalStateException("ended without a window: " + command);
            }
        }
        return program;
    }

    /// Starts a program without a window.
    static Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    void click(Point place) {
        robot.mouseMove(place.x, place.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /// Resident memory in KiB.
    long resident() throws IOException {
        return Files.readAllLines(about("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /// Processor time so far, in milliseconds, in steps of ten.
    long processorTime() throws IOException {
        String stat = Files.readString(about("stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[11]) + Long.parseLong(afterName[12])) * MILLIS_A_TICK;
    }

    private Path about(String what) {
        return Path.of("/proc", Long.toString(process.pid()), what);
    }

    /// Ends the program and returns once the screen is empty.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
        while (showsAccent()) {
            Thread.onSpinWait();
        }
    }

    private boolean showsAccent() {
        BufferedImage picture = robot.createScreenCapture(
                new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels)
                        .filter(pixel -> (pixel & 0xffffff) == ACCENT)
                        .limit(ENOUGH_PIXELS)
                        .count()
                == ENOUGH_PIXELS;
    }

    private static String ownClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("bench-classes"))
                .findFirst()
                .orElseThrow();
    }
}
