package dev.milepost.cli;

import dev.milepost.progress.Progress;
import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.Nearest;
import java.util.List;
import java.util.Optional;

/// Finds a saved scenario by its name, or refuses with the one they probably meant.
final class ScenarioNamed {

    private final Progress progress;
    private final Invocation invocation;

    ScenarioNamed(Progress progress, Invocation invocation) {
        this.progress = progress;
        this.invocation = invocation;
    }

    /// What it assumes.
    Overrides of(String name) {
        return Optional.ofNullable(progress.scenarios().get(name))
                .map(Overrides::of)
                .orElseThrow(() -> unknown(name));
    }

    private Refusal unknown(String name) {
        String said = invocation.text("cli.scenario.unknown", name);
        return new Refusal(
                Exit.CONTENT,
                Nearest.to(name, List.copyOf(progress.scenarios().keySet()))
                        .map(nearest -> said + " " + invocation.text("cli.did-you-mean", nearest))
                        .orElse(said));
    }
}
