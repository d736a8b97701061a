package dev.milepost.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts a new database in the place of the old one. A crash or a failure between any two steps loses nothing:
/// 1. The old files get a second name in `damaged/<time>`, or a copy where the file system has no second names. They
/// are still in place. A file `unfinished` beside them says that they are still needed.
/// 2. The new database gets the name `milepost.db.repaired`. From here on no store is opened, and a repair that starts
/// over finds all that was found before: in the old files, in those set aside, and in this one.
/// 3. The old log is removed: SQLite would take it for the log of the new database. It is among what is set aside.
/// 4. The new database takes the place of the old in one step. There is never no database, which would look like a
/// first start.
final class Swap {

    private static final String UNFINISHED = "unfinished";

    /// What comes next.
    enum Step {
        /// Whether the old database is as it was when it was looked at.
        CHECK,
        SET_ASIDE,
        NAME,
        REMOVE_LOG,
        REPLACE
    }

    /// For tests, which make a step fail.
    interface Watch {
        Watch NOBODY = _ -> {};

        void before(Step step) throws IOException;
    }

    private final StoreFiles files;
    private final Watch watch;

    Swap(StoreFiles files, Watch watch) {
        this.files = files;
        this.watch = watch;
    }

    /// @param fresh the new database, whole and on disk
    /// @param name of the folder for the old files
    /// @param held the lock on the old database
    /// @return that folder
    Path run(Path fresh, String name, Exclusive held) throws IOException {
        Path setAside = setAside(name, Files.exists(files.repaired()));
        try {
            watch.before(Step.NAME);
            Files.move(fresh, files.repaired(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failure) {
            // Nothing has come of it, and the live files are not to have a second name.
            undo(setAside, failure);
            throw failure;
        }
        OwnerOnly.forceFolder(files.folder());
        watch.before(Step.REMOVE_LOG);
        for (Path companion : StoreFiles.companionsOf(files.database())) {
            Files.deleteIfExists(companion);
        }
        watch.before(Step.REPLACE);
        if (!OwnerOnly.isPosix(files.database())) {
            // Windows replaces no file that is open. Nobody opens this one while the other has the name it has.
            held.close();
        }
        Files.move(files.repaired(), files.database(), StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.forceFolder(files.folder());
        for (Path finished : unfinished(files)) {
            Files.deleteIfExists(finished.resolve(UNFINISHED));
        }
        return setAside;
    }

    /// The folders of files that an interrupted swap may have left nowhere else, the newest first.
    static List<Path> unfinished(StoreFiles files) throws IOException {
        if (!Files.isDirectory(files.damaged())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(files.damaged())) {
            return folders.filter(folder -> Files.exists(folder.resolve(UNFINISHED)))
                    .sorted()
                    .toList()
                    .reversed();
        }
    }

    private Path setAside(String name, boolean isResumed) throws IOException {
        watch.before(Step.SET_ASIDE);
        OwnerOnly.createFolder(files.damaged());
        if (!isResumed) {
            // Left by a swap that was cut off at its very end, and came to be.
            for (Path stale : unfinished(files)) {
                Files.deleteIfExists(stale.resolve(UNFINISHED));
            }
        }
        Path folder = newFolder(name);
        try {
            List<Path> kept = new ArrayList<>(StoreFiles.filesOf(files.database()));
            kept.add(files.repaired());
            for (Path file : kept) {
                if (Files.isRegularFile(file)) {
                    keep(file, folder.resolve(file.getFileName()));
                }
            }
            OwnerOnly.createFile(folder.resolve(UNFINISHED));
            OwnerOnly.forceFolder(folder);
            OwnerOnly.forceFolder(files.damaged());
            return folder;
        } catch (IOException | RuntimeException failure) {
            undo(folder, failure);
            throw failure;
        }
    }

    private Path newFolder(String name) throws IOException {
        Path folder = files.damaged().resolve(name);
        for (int i = 2; ; i++) {
            try {
                OwnerOnly.createNewFolder(folder);
                return folder;
            } catch (FileAlreadyExistsException there) {
                folder = files.damaged().resolve(i + "-" + name);
            }
        }
    }

    private static void undo(Path folder, Exception reason) {
        try (Stream<Path> names = Files.list(folder)) {
            for (Path name : names.toList()) {
                Files.deleteIfExists(name);
            }
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            reason.addSuppressed(failure);
        }
    }

    private static void keep(Path file, Path kept) throws IOException {
        try {
            var _ = Files.createLink(kept, file);
        } catch (UnsupportedOperationException | IOException noSecondNames) {
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
            OwnerOnly.force(kept);
        }
    }
}
