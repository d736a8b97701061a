package dev.milepost.store;

import dev.milepost.progress.Draft;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the tests of this package do to a store.
final class Acts {

    static final RoadmapId ROADMAP = new RoadmapId("container-expertise");
    static final Instant AT = Instant.parse("2026-03-14T15:09:26.535Z");

    private Acts() {}

    static ProgressEvent ticked(String item) {
        return new ItemStateSet(new ItemId(item), ItemState.DONE, LocalDate.of(2026, 3, 14));
    }

    static List<JournalEntry> tick(ProgressStore store, String item) {
        return append(store, AT, List.of(ticked(item)));
    }

    /// In knowledge of everything that is there.
    static List<JournalEntry> append(ProgressStore store, Instant at, List<ProgressEvent> events) {
        return append(store, at, Origin.WINDOW, events);
    }

    static List<JournalEntry> append(ProgressStore store, Instant at, Origin origin, List<ProgressEvent> events) {
        return store.append(Draft.change(ROADMAP, at, origin, Long.MAX_VALUE, events));
    }

    static Path file(Path folder) {
        return folder.resolve("milepost.db");
    }

    /// A connection that is not the store's.
    static Connection plain(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file(folder));
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }
}
