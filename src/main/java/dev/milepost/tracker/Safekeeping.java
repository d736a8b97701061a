package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the work is kept.
///
/// @param folder of the backups
/// @param backups the newest first, as far as they were looked at
public record Safekeeping(Access access, Path folder, List<Backup> backups) {

    public Safekeeping {
        backups = List.copyOf(backups);
    }

    /// The folder that holds that of the backups and all else; empty where nothing is kept in files.
    Optional<KeptData> data() {
        return Optional.ofNullable(folder.getParent()).map(KeptData::new);
    }
}
