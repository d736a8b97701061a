package dev.milepost.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Where copies are made that are read and thrown away: in `scratch` under the data folder, where they are as private
/// as the database and a kill leaves none for good; in the system's own place where the data folder cannot be written.
///
/// A folder that was left over is deleted when the next is made.
final class Scratch {

    static final String NAME = "scratch";

    /// So old a folder of a program that is not there any more is left over.
    private static final Duration LEFT_OVER = Duration.ofMinutes(10);

    private final Path data;
    private final Path folder;
    private final Optional<Path> otherwise;

    Scratch(Path dataFolder) {
        this(dataFolder, Optional.empty());
    }

    /// @param otherwise in place of the system's own
    Scratch(Path dataFolder, Optional<Path> otherwise) {
        this.data = dataFolder.toAbsolutePath();
        this.folder = data.resolve(NAME);
        this.otherwise = otherwise;
    }

    /// An empty folder for its owner alone.
    Path make() throws IOException {
        if (Files.isDirectory(data) && Files.isWritable(data)) {
            try {
                OwnerOnly.createFolder(folder);
                Path made = Files.createTempDirectory(
                        folder, ProcessHandle.current().pid() + "-");
                deleteLeftOvers(Files.getLastModifiedTime(made));
                return made;
            } catch (IOException occupied) {
                return makeElsewhere();
            }
        }
        return makeElsewhere();
    }

    /// Deletes a folder made here with what is in it.
    void delete(Path made) throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            return;
        }
        Files.deleteIfExists(made);
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException othersAreInIt) {
            return;
        }
    }

    /// The time by the clock of the file system: that by which files are old or new.
    Instant now() throws IOException {
        Path made = make();
        try {
            return Files.getLastModifiedTime(made).toInstant();
        } finally {
            delete(made);
        }
    }

    /// Whether something was last written so long ago that nobody is at work on it.
    ///
    /// @param now by the clock of the file system
    static boolean isLeftOver(Path path, FileTime now) throws IOException {
        try {
            Instant changed = Files.getLastModifiedTime(path).toInstant();
            return Duration.between(changed, now.toInstant()).compareTo(LEFT_OVER) > 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Path makeElsewhere() throws IOException {
        return otherwise.isPresent()
                ? Files.createTempDirectory(otherwise.get(), "milepost")
                : Files.createTempDirectory("milepost");
    }

    private void deleteLeftOvers(FileTime now) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path left : folders.toList()) {
                // A database that is open for reading is read from its copy for as long as the window is open.
                if (isLeftOver(left, now) && !isInUse(left) && Files.isDirectory(left)) {
                    delete(left);
                }
            }
        }
    }

    private static boolean isInUse(Path made) {
        String name = made.getFileName().toString();
        int end = name.indexOf('-');
        try {
            return end > 0
                    && ProcessHandle.of(Long.parseLong(name.substring(0, end)))
                            .filter(ProcessHandle::isAlive)
                            .isPresent();
        } catch (NumberFormatException notOurs) {
            return true;
        }
    }
}
