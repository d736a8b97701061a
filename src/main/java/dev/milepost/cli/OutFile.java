package dev.milepost.cli;

import dev.milepost.tracker.KeptData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// Writes the files a command was asked for: as a whole, or not at all.
final class OutFile {

    /// What becomes of a file that is there already.
    enum Standing {
        /// It stays, and the command is refused.
        KEPT,
        /// The user said that it may go.
        REPLACED
    }

    private final Invocation invocation;
    private final Readers readers;
    private final Standing standing;

    OutFile(Invocation invocation, Readers readers, Standing standing) {
        this.invocation = invocation;
        this.readers = readers;
        this.standing = standing;
    }

    /// A file is written beside its place first, so that a full disk leaves what was there, and is on disk when this
    /// returns. What is no file, `/dev/stdout` for one, is written to as it is.
    ///
    /// @throws Refusal where something is there that stays
    void write(Path target, String text) {
        Path folder = folderOf(target);
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.writeString(target, text);
                return;
            }
            requireFree(target);
            // A link stays one: what it leads to is replaced.
            Path place = Files.exists(target) ? target.toRealPath() : folder.resolve(target.getFileName());
            replace(place, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @throws Refusal where a file must not be written over, or lies among the user's data
    void requireFree(Path target) throws IOException {
        if (new KeptData(invocation.dataFolder()).holds(target)) {
            throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.export.among-the-data", target));
        }
        if (standing == Standing.KEPT && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.export.there-already", target));
        }
    }

    /// @throws Refusal where both are the same file
    void requireOther(Path target, Path roadmap) {
        try {
            if (Files.exists(target) && Files.exists(roadmap) && Files.isSameFile(target, roadmap)) {
                throw new Refusal(Exit.ENVIRONMENT, invocation.text("cli.export.roadmap-itself", target));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void replace(Path place, String text) throws IOException {
        Path folder = Objects.requireNonNull(place.getParent());
        Path unfinished = Files.createTempFile(folder, "." + place.getFileName(), ".part", readers.ofFile(folder));
        try {
            Files.writeString(unfinished, text);
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
            if (Readers.isPosix(folder)) {
                force(folder, StandardOpenOption.READ);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
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
}
