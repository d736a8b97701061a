package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A copy of a database and its log in a [Scratch] folder of its owner alone, until it is closed.
///
/// SQLite cannot read a log where it may not write, and a database without one may change under it there. From the copy
/// it reads what was in both at one moment, and the original keeps every byte.
///
/// The original must not be open in this process: on POSIX, copying it would drop the locks on it.
final class Snapshot implements AutoCloseable {

    private static final int TRIES = 5;

    private final Scratch scratch;
    private final Path folder;
    private final Path database;

    private Snapshot(Scratch scratch, Path folder, Path database) {
        this.scratch = scratch;
        this.folder = folder;
        this.database = database;
    }

    /// @throws StoreException if it cannot be copied
    static Snapshot of(Path original, Scratch scratch) {
        try {
            Path folder = scratch.make();
            Snapshot snapshot = new Snapshot(scratch, folder, folder.resolve("milepost.db"));
            try {
                snapshot.copy(original);
                return snapshot;
            } catch (IOException | RuntimeException failure) {
                snapshot.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw Failures.of(failure, original);
        }
    }

    Path database() {
        return database;
    }

    @Override
    public void close() {
        try {
            scratch.delete(folder);
        } catch (IOException failure) {
            throw Failures.of(failure, folder);
        }
    }

    /// The log after the database: what is added to it in between does no harm. A log that began anew in
    /// between would, and then the database has changed as well.
    private void copy(Path original) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Optional<FileState> before = FileState.of(original);
            List<Path> from = StoreFiles.filesOf(original);
            List<Path> to = StoreFiles.filesOf(database);
            for (int file = 0; file < from.size(); file++) {
                if (!from.get(file).equals(StoreFiles.sharedOf(original))) {
                    copy(from.get(file), to.get(file), original);
                }
            }
            if (FileState.of(original).equals(before)) {
                return;
            }
        }
        throw new StoreException(Reason.LOCKED, original.toString());
    }

    private static void copy(Path from, Path to, Path original) throws IOException {
        Files.deleteIfExists(to);
        try (InputStream content = Files.newInputStream(from)) {
            OwnerOnly.createFile(to);
            // Not Files.copy of the path, which would make a copy of a read-only file read-only.
            try (OutputStream copy = Files.newOutputStream(to)) {
                content.transferTo(copy);
            }
        } catch (NoSuchFileException none) {
            if (from.equals(original)) {
                throw none;
            }
        }
    }
}
