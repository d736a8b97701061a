package dev.milepost.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option to work on what is recorded about a roadmap whose file need not be here. Filled in by picocli.
final class OfRoadmap {

    @Option(names = "--of", paramLabel = "ROADMAP", descriptionKey = "cli.option.of")
    private @Nullable String id;

    Desk at(Desk desk) {
        return desk.of(id);
    }

    /// Whether things can be called by their ids only.
    boolean isNamed() {
        return id != null;
    }
}
