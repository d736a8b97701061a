package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import java.nio.file.Path;
import java.util.List;

/// Where the work is kept.
///
/// @param folder of the backups
/// @param backups the newest first, as far as they were looked at
public record Safekeeping(Access access, Path folder, List<Backup> backups) {

    public Safekeeping {
        backups = List.copyOf(backups);
    }
}
