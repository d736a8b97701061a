package dev.milepost.store;

import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Which file it is that has a name: after another was moved to its place, SQLite goes on with the former, and what is
/// written then is lost.
///
/// @param key the file system's own; empty on Windows, where a file that is open stays in its place
record FileIdentity(Optional<Object> key) {

    /// Asks the directory; opens nothing (see [StoreFiles]).
    ///
    /// @throws StoreException `REPLACED` if there is no such file
    static FileIdentity of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileIdentity(Optional.ofNullable(attributes.fileKey()));
        } catch (IOException gone) {
            throw new StoreException(Reason.REPLACED, file.toString(), gone);
        }
    }
}
