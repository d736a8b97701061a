package dev.milepost.launch;

import dev.milepost.launch.DrivenWindow.Cost;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.control.Slider;
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

/// From the move of a slider on the income screen to the chart that follows: the quick answer first, then the
/// whole one. The window, its threads and its simulation are those of the program. The goals are 16 ms of the UI
/// thread for the quick chart, and 30 and 120 ms by the clock for the two; no frame comes sooner than the next pulse,
/// which is up to 17 ms away.
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
public class WhatIfBenchmark {

    private static final int MOVES = 60;
    private static final String PACE = "#lever-pace";

    private DrivenWindow window;

    @Setup
    public void open() throws Exception {
        window = DrivenWindow.open();
        window.until(() -> window.dispatch(new Act.GoTo(Screen.INCOME)), AppState::isForeseenInFull);
    }

    @TearDown
    public void close() {
        window.close();
    }

    /// One move after the other, each once the one before is answered in full.
    @Benchmark
    public void move() throws Exception {
        List<Cost> quick = new ArrayList<>();
        List<Cost> whole = new ArrayList<>();
        for (int i = 0; i < MOVES; i++) {
            int notch = 1 + i % 20;
            List<Cost> costs = window.until(
                    () -> window.find(PACE, Slider.class).setValue(notch),
                    List.<Predicate<AppState>>of(AppState::isForeseen, AppState::isForeseenInFull));
            quick.add(costs.getFirst());
            whole.add(costs.getLast());
        }
        System.out.print("[quick: " + Cost.of(quick) + "; whole: " + Cost.of(whole) + "] ");
    }
}
