package dev.milepost.store;

import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Any file that is a database of ours, a backup for instance.
final class JournalFile {

    private JournalFile() {}

    /// All journals in it. Reads a copy: the file keeps every byte, whatever its version.
    ///
    /// @param file not open in this process (see [Snapshot])
    /// @throws StoreException if it is not a database of ours, newer, or damaged in any place
    static SortedMap<RoadmapId, Journal> journals(Path file, Scratch scratch) {
        try (Snapshot copy = Snapshot.of(file, scratch);
                Connection connection = Database.open(copy, file)) {
            if (Migrations.version(connection, file) > Migrations.LATEST) {
                throw new StoreException(Reason.NEWER_VERSION, file.toString());
            }
            return journals(connection, file);
        } catch (SQLException failure) {
            throw Failures.of(failure, file);
        }
    }

    /// All journals of a database of the latest version.
    static SortedMap<RoadmapId, Journal> journals(Connection connection, Path file) throws SQLException {
        SortedMap<RoadmapId, List<JournalEntry>> entries = new TreeMap<>();
        long _ = new EventTable(connection, file, EventTable.Strangers.REFUSED)
                .read(
                        0,
                        read -> entries.computeIfAbsent(read.roadmap(), _ -> new ArrayList<>())
                                .add(read.entry()));
        SortedMap<RoadmapId, Journal> journals = new TreeMap<>();
        entries.forEach((roadmap, all) -> journals.put(roadmap, Journal.of(all)));
        return journals;
    }
}
