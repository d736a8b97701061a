package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folder of a store and its files: who may read them, and whether they can be written at all.
///
/// Where the file system knows owners, folders made here are open to their owner alone, and so are the database files.
/// A folder that was there before keeps its permissions: it may hold other things.
///
/// Nothing here opens the database file. On POSIX, closing any handle on a file drops every lock the process has on it,
/// and SQLite's would be among them.
final class StoreFiles {

    /// The end of the name of a new database before it takes the place of another.
    static final String NEW = ".new";

    private static final String LOG = "-wal";
    private static final String SHARED = "-shm";
    private static final String ROLLBACK = "-journal";
    private static final List<String> COMPANIONS = List.of(LOG, SHARED, ROLLBACK);

    private final Path folder;
    private final Path database;

    StoreFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.database = this.folder.resolve("milepost.db");
    }

    Path database() {
        return database;
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return logOf(database);
    }

    /// What SQLite may keep beside a database, not all of it at a time.
    static List<Path> companionsOf(Path database) {
        return COMPANIONS.stream().map(end -> beside(database, end)).toList();
    }

    /// A database and its companions.
    static List<Path> filesOf(Path database) {
        return Stream.concat(Stream.of(database), companionsOf(database).stream())
                .toList();
    }

    static Path logOf(Path database) {
        return beside(database, LOG);
    }

    /// The memory that programs share beside a log.
    static Path sharedOf(Path database) {
        return beside(database, SHARED);
    }

    /// Where a repair keeps what it replaces.
    Path damaged() {
        return folder.resolve("damaged");
    }

    /// The files in which a write to the store shows.
    List<Path> written() {
        return List.of(database, log(), beside(database, ROLLBACK), repaired());
    }

    /// Whether a file is a new database that has no name yet, or SQLite's beside it.
    boolean isNew(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(database.getFileName().toString()) && name.contains(NEW);
    }

    /// What a repair has made, until it takes the database's place.
    Path repaired() {
        return beside(database, ".repaired");
    }

    /// Whether anything was ever written to the database file.
    boolean hasDatabase() {
        return isNotEmpty(database);
    }

    /// Whether the write-ahead log may hold commits that the database file does not have yet.
    boolean hasLog() {
        return isNotEmpty(log());
    }

    /// Refuses what cannot hold a store and does not hold one either, before anything is changed.
    void check() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException(Reason.FOLDER_NOT_WRITABLE, folder.toString());
        }
        if (Files.exists(database) && !Files.isRegularFile(database)) {
            throw new StoreException(Reason.NOT_A_DATABASE, database.toString());
        }
        if (hasDatabase()) {
            return;
        }
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw new StoreException(Reason.FOLDER_NOT_WRITABLE, folder.toString());
        }
        if (Files.exists(database) && !Files.isWritable(database)) {
            throw new StoreException(Reason.READ_ONLY, database.toString());
        }
    }

    /// Whether a database that is there can only be read. The folder counts as well: the log is made in it.
    boolean isReadOnly() {
        return hasDatabase() && !(Files.isWritable(folder) && Files.isWritable(database));
    }

    /// What tells the database file from another of the same name.
    ///
    /// @throws StoreException `REPLACED` if there is none any more
    FileIdentity identity() {
        return FileIdentity.of(database);
    }

    /// Makes the folder, and an empty database file for SQLite to fill; its companions get the same
    /// permissions.
    void create() {
        try {
            if (Files.notExists(folder)) {
                OwnerOnly.createFolder(folder);
            }
            OwnerOnly.createFile(database);
        } catch (FileAlreadyExistsException made) {
            if (!Files.exists(database)) {
                throw new StoreException(Reason.FOLDER_NOT_WRITABLE, folder.toString(), made);
            }
        } catch (IOException failure) {
            throw Failures.of(failure, folder);
        }
    }

    /// Closes files to everybody but their owner that were made by something else, a copy or a restore for
    /// instance.
    void restrict() {
        for (Path file : filesOf(database)) {
            try {
                if (Files.exists(file)) {
                    OwnerOnly.restrict(file);
                }
            } catch (IOException notOurs) {
                throw new StoreException(Reason.OTHER, file.toString(), notOurs);
            }
        }
    }

    private static Path beside(Path database, String end) {
        return database.resolveSibling(database.getFileName() + end);
    }

    private static boolean isNotEmpty(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException failure) {
            throw new StoreException(Reason.OTHER, file.toString(), failure);
        }
    }
}
