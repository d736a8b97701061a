package dev.milepost.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Writes several files into a folder of their own, which is made for the user alone where it is missing.
final class OutFolder {

    private final Invocation invocation;
    private final OutFile out;

    OutFolder(Invocation invocation, OutFile.Standing standing) {
        this.invocation = invocation;
        this.out = new OutFile(invocation, Readers.OWNER, standing);
    }

    /// @param files by name, what is in each
    /// @throws Refusal where a file with one of these names is there and stays; none is written then
    void write(Path folder, Map<String, String> files) {
        try {
            if (Files.exists(folder)) {
                requireOurs(folder, files.keySet());
            }
            for (String name : files.keySet()) {
                out.requireFree(folder.resolve(name));
            }
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, Readers.OWNER.ofFolder(folder));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        files.forEach((name, text) -> out.write(folder.resolve(name), text));
    }

    /// Nothing is mixed with, or written over, what somebody else has put there.
    private void requireOurs(Path folder, Set<String> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.export.not-a-folder", folder));
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (!files.allMatch(file -> names.contains(file.getFileName().toString()))) {
                throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.export.folder-in-use", folder));
            }
        }
    }
}
