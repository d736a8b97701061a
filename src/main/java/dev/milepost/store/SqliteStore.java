package dev.milepost.store;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The journal in one SQLite file, `milepost.db`.
///
/// What [#append] returns is on disk, a power cut included. Several programs may have the same file open: writes wait
/// for each other up to five seconds, and [#entries] shows what the others have added. Used by one thread at a time.
public final class SqliteStore implements ProgressStore {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connection connection;
    private final Path file;
    private final EventTable events;

    private SqliteStore(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
        this.events = new EventTable(connection, file);
    }

    /// Opens the store in a folder; makes both if they are not there.
    ///
    /// @throws StoreException if that cannot be done; what was in the folder is unchanged then
    public static SqliteStore open(Path folder) {
        return open(folder, PATIENCE);
    }

    static SqliteStore open(Path folder, Duration patience) {
        StoreFiles files = new StoreFiles(folder);
        return new SqliteStore(Database.open(files, patience), files.database());
    }

    @Override
    public List<JournalEntry> entries(RoadmapId roadmap, long after) {
        return answer(() -> events.after(roadmap, after));
    }

    @Override
    public List<JournalEntry> append(RoadmapId roadmap, Instant at, Origin origin, List<ProgressEvent> added) {
        return added.isEmpty() ? List.of() : write(() -> events.add(roadmap, at, origin, added));
    }

    @Override
    public Optional<String> preference(String key) {
        return answer(() -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT value FROM preference WHERE key = ?")) {
                select.setString(1, key);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void setPreference(String key, String value) {
        int _ = write(() -> {
            try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO preference (key, value) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """)) {
                upsert.setString(1, key);
                upsert.setString(2, value);
                return upsert.executeUpdate();
            }
        });
    }

    /// The last program to close moves the log into the database file.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw Failures.of(failure, file);
        }
    }

    /// For tests that need a failure SQLite has to be asked for.
    Connection connection() {
        return connection;
    }

    private <T> T write(Transactions.Work<T> work) {
        return answer(() -> Transactions.write(connection, () -> {
            // A newer program may have migrated the file while it was open here.
            int _ = Migrations.version(connection, file);
            return work.run();
        }));
    }

    private <T> T answer(Transactions.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw Failures.of(failure, file);
        }
    }
}
