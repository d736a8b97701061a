package dev.milepost.progress;

import java.nio.file.Path;
import java.time.Instant;

/// Ways forward from a damaged database. To be used while no store is open on it; every method may throw
/// [StoreException].
public interface Repair {

    /// Looks, and changes nothing.
    Damage examine();

    /// Sets the damaged files aside as they are, and makes a new database of everything that can be read
    /// from them and from the good backups.
    Rescue recover(Instant now);

    /// Sets the files aside as they are, if there are any, and makes an empty database.
    Rescue startAnew(Instant now);

    /// Sets the files aside as they are, damaged or not, and puts a copy of a backup in their place.
    ///
    /// @param backup a backup, or any other database of ours
    Rescue putBack(Path backup, Instant now);
}
