package dev.milepost.launch;

import dev.milepost.launch.DrivenWindow.Cost;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.Screen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/// From one screen to another, from the act to the frame that shows it, for every pair of them. The goal is 50 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED"
        })
@Warmup(iterations = 3)
@Measurement(iterations = 2)
public class ScreensBenchmark {

    private DrivenWindow window;

    @Setup
    public void open() throws Exception {
        window = DrivenWindow.open();
    }

    @TearDown
    public void close() {
        window.close();
    }

    @Benchmark
    public void everyPair() throws Exception {
        EnumMap<Screen, List<Cost>> costs = new EnumMap<>(Screen.class);
        for (Screen from : Screen.values()) {
            for (Screen to : Screen.values()) {
                if (from != to) {
                    Cost _ = goTo(from);
                    costs.computeIfAbsent(to, screen -> new ArrayList<>()).add(goTo(to));
                }
            }
        }
        costs.forEach((screen, each) -> System.out.print("\n[to " + screen.id() + ": " + Cost.of(each) + "] "));
    }

    private Cost goTo(Screen screen) throws Exception {
        return window.until(
                () -> window.dispatch(new Act.GoTo(screen)),
                state -> state.outlook().screen() == screen);
    }
}
