package dev.milepost.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Writes several files into a folder of their own, which is made for the user alone where it is missing.
final class OutFolder {

    private final Invocation invocation;

    OutFolder(Invocation invocation) {
        this.invocation = invocation;
    }

    /// @param files by name, what is in each; takes the place of files with these names
    void write(Path folder, Map<String, String> files) {
        try {
            if (Files.exists(folder)) {
                requireOurs(folder, files.keySet());
            } else {
                Files.createDirectories(folder, ownerOnly(folder));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        OutFile out = new OutFile(invocation);
        files.forEach((name, text) -> out.write(folder.resolve(name), text, OutFile.Readers.OWNER));
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

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
