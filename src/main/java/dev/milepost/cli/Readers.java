package dev.milepost.cli;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Who may read what a command writes, where the file system knows owners.
enum Readers {
    /// Whoever may read anything new of the user's.
    ANYBODY("rw-rw-rw-", "rwxrwxrwx"),
    /// The user alone: it says what they did and earned.
    OWNER("rw-------", "rwx------");

    private final String file;
    private final String folder;

    Readers(String file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    /// With what a new file is made.
    ///
    /// @param place says which file system
    FileAttribute<?>[] ofFile(Path place) {
        return attributes(place, file);
    }

    /// With what a new folder is made.
    FileAttribute<?>[] ofFolder(Path place) {
        return attributes(place, folder);
    }

    private static FileAttribute<?>[] attributes(Path place, String permissions) {
        return isPosix(place)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    static boolean isPosix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
