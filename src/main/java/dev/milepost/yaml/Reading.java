package dev.milepost.yaml;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.roadmap.Roadmap;
import java.util.List;
import java.util.Optional;

/// What reading a file gave: the good part of the roadmap and everything wrong with the rest.
///
/// @param roadmap empty where not even its id or title could be read
/// @param problems in the order they stand in the file; those about the whole file first
public record Reading(Optional<Roadmap> roadmap, List<Diagnostic> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /// Whether some part of the file could not be used. Warnings alone leave nothing out.
    public boolean hasErrors() {
        return problems.stream().anyMatch(Diagnostic::isError);
    }
}
