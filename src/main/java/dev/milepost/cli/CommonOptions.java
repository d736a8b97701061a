package dev.milepost.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options every command takes, before or behind its name. Filled in by picocli.
final class CommonOptions {

    @Option(names = "--roadmap", paramLabel = "FILE", descriptionKey = "cli.option.roadmap", scope = ScopeType.INHERIT)
    private @Nullable Path roadmap;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "cli.option.today", scope = ScopeType.INHERIT)
    private @Nullable LocalDate today;

    @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--no-color", descriptionKey = "cli.option.no-color", scope = ScopeType.INHERIT)
    private boolean colourless;

    @Option(names = "--verbose", descriptionKey = "cli.option.verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // picocli answers it
    private boolean help;

    Optional<Path> roadmap() {
        return Optional.ofNullable(roadmap);
    }

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    boolean json() {
        return json;
    }

    boolean colourless() {
        return colourless;
    }

    boolean verbose() {
        return verbose;
    }
}
