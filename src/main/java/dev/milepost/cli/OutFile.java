package dev.milepost.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/// Writes the files a command was asked for: as a whole, or not at all.
final class OutFile {

    /// Who may read a new file.
    enum Readers {
        /// Whoever may read any new file of the user.
        ANYBODY("rw-rw-rw-"),
        /// The user alone: it says what they did and earned.
        OWNER("rw-------");

        private final String permissions;

        Readers(String permissions) {
            this.permissions = permissions;
        }
    }

    private final Invocation invocation;

    OutFile(Invocation invocation) {
        this.invocation = invocation;
    }

    /// A file is written beside its place first, so that a full disk leaves what was there. What is no file,
    /// `/dev/stdout` for one, is written to as it is.
    void write(Path target, String text, Readers readers) {
        Path folder = folderOf(target);
        try {
            if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.writeString(target, text);
                return;
            }
            Path unfinished =
                    Files.createTempFile(folder, "." + target.getFileName(), ".part", attributes(folder, readers));
            try {
                Files.writeString(unfinished, text);
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The folder a new file is to lie in; refused where it is missing, or no file is named.
    Path folderOf(Path target) {
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.no-file-name", target.toAbsolutePath()));
        }
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.io.missing", folder));
        }
        return folder;
    }

    private static FileAttribute<?>[] attributes(Path folder, Readers readers) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(readers.permissions))
                }
                : new FileAttribute<?>[0];
    }
}
