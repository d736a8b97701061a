package dev.milepost.cli;

import dev.milepost.projection.Sampler;
import dev.milepost.projection.SimulationOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how a simulation draws its paths. Filled in by picocli.
final class ProjectionSampling {

    /// What a person can name. The third sampler has no use but comparison.
    enum Source {
        SOBOL,
        KEYED
    }

    /// Ten years of so many paths fill a quarter of a gigabyte.
    private static final int MOST_PATHS = 1 << 18;

    /// Runs that tell the standard errors.
    private static final int REPLICATES = 8;

    /// With fewer paths the runs would say nothing.
    private static final int ENOUGH_FOR_ERRORS = 64;

    @Option(names = "--sampler", paramLabel = "NAME", descriptionKey = "cli.option.sampler")
    private Source sampler = Source.SOBOL;

    @Option(names = "--paths", paramLabel = "N", descriptionKey = "cli.option.paths")
    private @Nullable Integer paths;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.seed")
    private @Nullable Long seed;

    /// The standard options but for what the user named.
    SimulationOptions of(SimulationOptions standard, Invocation invocation) {
        int count = paths == null ? standard.replicates() * standard.points() : withinLimits(paths, invocation);
        int replicates = count % REPLICATES == 0 && count >= ENOUGH_FOR_ERRORS ? REPLICATES : 1;
        Sampler drawn = switch (sampler) {
            case SOBOL -> Sampler.SOBOL;
            case KEYED -> Sampler.KEYED;
        };
        return standard.with(drawn, replicates, count / replicates).withSeed(seed == null ? standard.seed() : seed);
    }

    private int withinLimits(int asked, Invocation invocation) {
        if (asked < 1 || asked > MOST_PATHS) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text("cli.paths-out-of-range", String.valueOf(asked), String.valueOf(MOST_PATHS)));
        }
        if (sampler == Source.SOBOL && Integer.bitCount(asked) != 1) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text(
                            "cli.paths-no-power",
                            String.valueOf(asked),
                            String.valueOf(Integer.highestOneBit(asked)),
                            String.valueOf(Integer.highestOneBit(asked) << 1)));
        }
        return asked;
    }
}
