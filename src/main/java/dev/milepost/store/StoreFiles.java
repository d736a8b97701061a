package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The folder of a store and its files: who may read them, and whether they can be written at all.
///
/// Where the file system knows owners, folders made here are open to their owner alone, and so are the database files.
/// A folder that was there before keeps its permissions: it may hold other things.
///
/// Nothing here opens the database file. On POSIX, closing any handle on a file drops every lock the process has on it,
/// and SQLite's would be among them.
final class StoreFiles {

    private static final String OWNER_ONLY_FILE = "rw-------";
    private static final String OWNER_ONLY_FOLDER = "rwx------";

    private final Path folder;
    private final Path database;
    private final boolean posix;

    StoreFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.database = this.folder.resolve("milepost.db");
        this.posix = isPosix(folder);
    }

    Path database() {
        return database;
    }

    Path log() {
        return beside("-wal");
    }

    /// What a repair has made, until it takes the database's place.
    Path repaired() {
        return beside(".repaired");
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
                Files.createDirectories(folder, ownerOnly(folder, OWNER_ONLY_FOLDER));
                force(folder.getParent());
            }
            createFile(database);
        } catch (FileAlreadyExistsException made) {
            if (!Files.exists(database)) {
                throw new StoreException(Reason.FOLDER_NOT_WRITABLE, folder.toString(), made);
            }
        } catch (IOException failure) {
            throw new StoreException(Reason.FOLDER_NOT_WRITABLE, folder.toString(), failure);
        }
    }

    /// Closes files to everybody but their owner that were made by something else, a copy or a restore for
    /// instance.
    void restrict() {
        if (!posix) {
            return;
        }
        for (Path file : List.of(database, log(), beside("-shm"))) {
            try {
                if (Files.exists(file)) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY_FILE));
                }
            } catch (IOException notOurs) {
                throw new StoreException(Reason.OTHER, file.toString(), notOurs);
            }
        }
    }

    /// Makes an empty file that is its owner's alone.
    static void createFile(Path file) throws IOException {
        Files.createFile(file, ownerOnly(file, OWNER_ONLY_FILE));
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// Puts the folder's own name on disk; SQLite does the same for the names of its files.
    private void force(@Nullable Path parent) throws IOException {
        if (posix && parent != null) {
            try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path beside(String suffix) {
        return folder.resolve(database.getFileName() + suffix);
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static boolean isNotEmpty(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException failure) {
            throw new StoreException(Reason.OTHER, file.toString(), failure);
        }
    }
}
