package dev.milepost.cli;

import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.progress.Keeping;
import dev.milepost.roadmap.Roadmap;
import java.nio.file.Path;
import java.util.List;

/// A roadmap opened, with the store that holds what was done about it.
///
/// @param file where the roadmap was read from
/// @param problems what is wrong with the file; `roadmap` is the good part
/// @param keeping to be closed by whoever asked for the work
public record Work(Roadmap roadmap, Path file, List<Diagnostic> problems, Keeping keeping) implements AutoCloseable {

    public Work {
        problems = List.copyOf(problems);
    }

    /// The file's name without its folder.
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void close() {
        keeping.close();
    }
}
