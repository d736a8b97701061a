package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// A copy of a database and its log in a temporary folder of its owner alone, until it is closed.
///
/// SQLite cannot read a log where it may not write, and a database without one may change under it there. From the copy
/// it reads what was in both at one moment, and the original keeps every byte.
///
/// The original must not be open in this process: on POSIX, copying it would drop the locks on it.
final class Snapshot implements AutoCloseable {

    private static final int TRIES = 5;

    private final Path folder;
    private final Path database;

    private Snapshot(Path folder, Path database) {
        this.folder = folder;
        this.database = database;
    }

    /// @throws StoreException if it cannot be copied
    static Snapshot of(Path original) {
        try {
            Path folder = Files.createTempDirectory("milepost");
            Snapshot snapshot = new Snapshot(folder, folder.resolve("milepost.db"));
            try {
                snapshot.copy(original);
                return snapshot;
            } catch (IOException | RuntimeException failure) {
                snapshot.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new StoreException(Reason.OTHER, original.toString(), failure);
        }
    }

    Path database() {
        return database;
    }

    @Override
    public void close() {
        try {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(beside(database, end));
            }
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw new StoreException(Reason.OTHER, folder.toString(), failure);
        }
    }

    /// The log after the database: what is added to it in between does no harm. A log that began anew in
    /// between would, and then the database has changed as well.
    private void copy(Path original) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            State before = State.of(original);
            copy(original, "");
            copy(original, "-wal");
            copy(original, "-journal");
            if (State.of(original).equals(before)) {
                return;
            }
        }
        throw new StoreException(Reason.LOCKED, original.toString());
    }

    private void copy(Path original, String end) throws IOException {
        Path to = beside(database, end);
        Files.deleteIfExists(to);
        try (InputStream content = Files.newInputStream(beside(original, end))) {
            // Not Files.copy of the path, which would make a copy of a read-only file read-only.
            Files.copy(content, to);
        } catch (NoSuchFileException none) {
            if (end.isEmpty()) {
                throw none;
            }
        }
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private record State(long bytes, FileTime changed) {
        static State of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime());
        }
    }
}
