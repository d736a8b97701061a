package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The shipped plan with one more stream over 60 months (9 components) on one core, with all percentiles of
/// income, cumulative income and dates: as a preview, as 10,000 paths, as the default result; beside plain
/// loops with library samplers. Sampled, so that the median can be read. `numpy_rival.py` beside this file
/// is the same plan in numpy.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m"})
public class SimulationBenchmark {

    private static final int PATHS = 10_000;
    private static final int MONTHS = 60;

    private final Simulator simulator = new Simulator();
    private final SimulationModel paths = model(options(Sampler.KEYED, 1, PATHS));
    private final SimulationModel preview = model(options(Sampler.SOBOL, 8, 512));
    private final SimulationModel standard = model(options(Sampler.SOBOL, 8, 2048));

    private static SimulationOptions options(Sampler sampler, int replicates, int points) {
        return SimulationOptions.standard(MONTHS).with(sampler, replicates, points);
    }

    private static SimulationModel model(SimulationOptions options) {
        return new SimulationModel(
                Outset.START,
                new Earnings(
                        100_000,
                        OptionalDouble.empty(),
                        Interpolation.STEP,
                        List.of(
                                step("s1", 140, 160, new Onset.AtMonth(0)),
                                step("s2", 170, 200, after("m6")),
                                step("s3", 210, 250, after("m12")),
                                step("s4", 250, 300, after("m18"))),
                        List.of(
                                stream("consulting", 50, 150, "m18", 6),
                                stream("training", 20, 60, "m12", 6),
                                stream("content", 15, 40, "m18", 6),
                                stream("oss", 10, 30, "m12", 12),
                                stream("books", 5, 15, "m18", 6)),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(
                        milestone("m6", 6, 9.0 / 23 + 0.9, new Outcome.Promotion(2, 1)),
                        milestone("m12", 12, 3.15, new Outcome.Promotion(2, 1)),
                        milestone("m18", 18, 4.5, new Outcome.Promotion(2, 1)),
                        milestone("m24", 24, 2.25, new Outcome.Checkpoint())),
                new Pace.Uncertain(4, 4),
                List.of(),
                Circumstances.NONE,
                options);
    }

    private static Step step(String id, double low, double high, Onset onset) {
        return new Step(id, new Raise.ToLevel(Spread.between(low * 1000, high * 1000), Cut.NEVER), onset, 1);
    }

    private static Stream stream(String id, double low, double high, String milestone, double ramp) {
        return new Stream(
                id,
                Spread.between(low * 1000, high * 1000),
                after(milestone),
                Optional.empty(),
                ramp,
                1,
                TaxClass.SELF_EMPLOYED);
    }

    private static Onset after(String milestone) {
        return new Onset.AfterMilestone(milestone, 0);
    }

    private static Milestone milestone(String id, double month, double variance, Outcome outcome) {
        return new Milestone(id, month, new Readiness.AfterWork(6, variance), outcome, Earliest.AS_PLANNED);
    }

    @Benchmark
    public SimulationResult tenThousandPaths() {
        return simulator.run(paths);
    }

    @Benchmark
    public SimulationResult previewOfSobolPoints() {
        return simulator.run(preview);
    }

    @Benchmark
    public SimulationResult defaultResult() {
        return simulator.run(standard);
    }

    @Benchmark
    public List<DelayCost> delayCosts() {
        return simulator.delayCosts(standard, Crew.alone(), () -> false);
    }

    @Benchmark
    public List<double[]> tenThousandPathsInLibraryLoops() {
        return new LibraryLoops(PATHS, MONTHS).run();
    }
}
