package dev.milepost.tracker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder everything recorded is kept in. A file the person asks for, in the window or by a command, never goes
/// there: it could take the place of the database. For the thread that may wait for the disk.
public record KeptData(Path folder) {

    /// Whether a file lies, or would lie, in the folder, by whatever way it is named.
    ///
    /// @throws IOException where that cannot be found out
    public boolean holds(Path file) throws IOException {
        return Files.exists(folder) && real(file).startsWith(folder.toRealPath());
    }

    /// Where a file lies, or would lie, without links.
    private static Path real(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            return place.toRealPath();
        }
        Path above = place.getParent();
        return above == null ? place : real(above).resolve(place.getFileName());
    }
}
