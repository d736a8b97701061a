package dev.milepost.store;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Registers;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.RoadmapId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// What can still be read from a database that may be damaged. Changes nothing in it.
///
/// Rows are looked for in every page, by their shape and their checksum. Neither the header nor the schema
/// nor the tree has to be whole for that, and as rows are never changed or removed, a row found in any page
/// is a row. A database of version 1 has no checksums: it is read row by row through SQLite, as far as that
/// goes.
///
/// @param rows sound ones, by sequence
/// @param known the highest sequence met: there were at least as many entries
/// @param lost what earlier repairs could not have back, as far as it is readable
/// @param hidesCommits whether the log has commits that SQLite does not see any more
record Salvage(
        NavigableMap<Long, RawRow> rows,
        long known,
        List<LostSpan> lost,
        SortedMap<String, String> preferences,
        boolean hidesCommits) {

    private static final int VERSION_PLACE = 60;
    private static final int APPLICATION_PLACE = 68;

    /// Versions beyond are not a later program's, but damage.
    private static final int LAST_VERSION = 1000;

    /// @param database perhaps not there; not open in this process
    /// @throws StoreException `NEWER_VERSION` if a later program has made it its own
    static Salvage of(Path database, Scratch scratch) {
        try {
            byte[] file = Files.isRegularFile(database) ? Files.readAllBytes(database) : new byte[0];
            LogFile log = LogFile.of(StoreFiles.logOf(database));
            byte[] now = LogFile.over(file, log.pageSize(), log.valid());
            requireNotNewer(now, database);
            Found found = new Found();
            // Rows that SQLite would find come first: sequences of a commit that was never finished may be
            // given twice.
            found.take(now);
            found.take(file);
            if (!log.hidden().isEmpty()) {
                byte[] all = LogFile.over(now, log.pageSize(), log.hidden());
                found.take(all);
                found.take(log.hidden(), new Leaves(all, log.pageSize()));
            }
            found.ask(database, scratch);
            return found.salvage(log.hidesCommits());
        } catch (IOException failure) {
            throw Failures.of(failure, database);
        }
    }

    private static void requireNotNewer(byte[] file, Path database) {
        if (file.length < 100) {
            return;
        }
        int version = ByteBuffer.wrap(file).getInt(VERSION_PLACE);
        boolean isOurs = ByteBuffer.wrap(file).getInt(APPLICATION_PLACE) == Migrations.APPLICATION_ID;
        if (isOurs && version > Migrations.LATEST && version <= LAST_VERSION) {
            throw new StoreException(Reason.NEWER_VERSION, database.toString());
        }
    }

    private static final class Found {
        private final Checksum checksum = new Checksum();
        private final TreeMap<Long, RawRow> rows = new TreeMap<>();
        private final Set<Long> claimed = new TreeSet<>();
        private List<LostSpan> lost = List.of();
        private SortedMap<String, String> preferences = new TreeMap<>();

        /// @param image of a database file
        void take(byte[] image) {
            for (int pageSize : pageSizes(image)) {
                new Leaves(image, pageSize).each(this::take);
            }
        }

        /// @param pages of the log, which may not say which page of the file they are in place of
        void take(List<LogFile.Page> pages, Leaves leaves) {
            pages.forEach(page -> leaves.in(page, this::take));
        }

        private void take(RawRow row) {
            if (row.isSound(checksum)) {
                rows.putIfAbsent(row.sequence(), row);
            } else {
                claimed.add(row.sequence());
            }
        }

        /// Asks SQLite for what has no checksum, with the log and, where that fails, without.
        void ask(Path database, Scratch scratch) {
            if (!Files.isRegularFile(database)) {
                return;
            }
            try (Snapshot copy = Snapshot.of(database, scratch)) {
                if (!isAnswered(copy.database())) {
                    deleteLog(copy.database());
                    boolean _ = isAnswered(copy.database());
                }
            } catch (IOException ignored) {
                // The log cannot be left out then.
                return;
            }
        }

        private static void deleteLog(Path database) throws IOException {
            for (Path companion : StoreFiles.companionsOf(database)) {
                Files.deleteIfExists(companion);
            }
        }

        private boolean isAnswered(Path copy) {
            try (Connection connection =
                    JDBC.createConnection(JDBC.PREFIX + copy.toUri(), new SQLiteConfig().toProperties())) {
                if (Migrations.version(connection, copy) == 1) {
                    firstVersion(connection, copy);
                }
                preferences = new Preferences(connection).all();
                lost = RawRows.lost(connection);
                return true;
            } catch (SQLException | StoreException unreadable) {
                return false;
            }
        }

        /// Carries over what is readable into a database of its own, in memory, so that it comes out in the
        /// latest version.
        private void firstVersion(Connection connection, Path copy) throws SQLException {
            long last = lastOf(connection);
            try (Connection fresh =
                    JDBC.createConnection(JDBC.PREFIX + ":memory:", new SQLiteConfig().toProperties())) {
                Migrations.run(fresh, copy, BeforeMigration.NOTHING);
                EventTable events = new EventTable(fresh, copy, EventTable.Strangers.REFUSED);
                Map<RoadmapId, Registers> registers = new HashMap<>();
                for (long sequence = 1; sequence <= last; sequence++) {
                    var entry = FirstVersion.row(connection, copy, sequence);
                    if (entry.isPresent()) {
                        RoadmapEntry read = entry.get();
                        Registers said = registers.computeIfAbsent(read.roadmap(), _ -> new Registers());
                        events.insert(read.roadmap(), replacing(read.entry(), said));
                    } else {
                        claimed.add(sequence);
                    }
                }
                RawRows.read(fresh).forEach(row -> rows.putIfAbsent(row.sequence(), row));
            }
        }

        /// What an entry replaces, version 1 does not say.
        private static JournalEntry replacing(JournalEntry entry, Registers said) {
            long replaces = said.last(entry.event().register());
            JournalEntry whole = new JournalEntry(entry.sequence(), entry.stamp(), replaces, entry.event());
            said.take(List.of(whole));
            return whole;
        }

        private static long lastOf(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    var last = statement.executeQuery("SELECT max(sequence) FROM event")) {
                return last.getLong(1);
            }
        }

        Salvage salvage(boolean hidesCommits) {
            List<LostSpan> plausible = new ArrayList<>();
            long known = rows.isEmpty() ? 0 : rows.lastKey();
            for (LostSpan span : lost) {
                if (rows.subMap(span.span().first(), span.span().last() + 1).isEmpty()) {
                    plausible.add(span);
                    known = Math.max(known, span.span().last());
                }
            }
            // Rows that are not sound have no sequence to be relied on, unless they go on where the others
            // end.
            while (claimed.contains(known + 1)) {
                known++;
            }
            return new Salvage(rows, known, List.copyOf(plausible), preferences, hidesCommits);
        }

        private static Set<Integer> pageSizes(byte[] image) {
            Set<Integer> sizes = new LinkedHashSet<>();
            sizes.add(LogFile.USUAL_PAGE);
            if (image.length > 18) {
                int stated = ByteBuffer.wrap(image).getShort(16) & 0xffff;
                int size = stated == 1 ? 65536 : stated;
                if (Integer.bitCount(size) == 1 && size >= 512) {
                    sizes.add(size);
                }
            }
            return sizes;
        }
    }
}
