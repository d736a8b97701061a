package dev.milepost.cli;

import dev.milepost.prospect.Overrides;
import dev.milepost.tracker.AppState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options to try assumptions out, without recording them. Filled in by picocli.
final class AssumeOptions {

    @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "cli.option.set")
    private List<String> typed = new ArrayList<>();

    @Option(names = "--saved", paramLabel = "NAME", descriptionKey = "cli.option.saved")
    private @Nullable String saved;

    /// A saved scenario first, and what is set on top of it.
    Overrides of(AppState state, Invocation invocation) {
        Overrides first = saved == null ? Overrides.NONE : new ScenarioNamed(state.progress(), invocation).of(saved);
        return new AssumeText(state.roadmap(), invocation).overrides(first, typed);
    }
}
