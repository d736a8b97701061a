package dev.milepost.store;

import dev.milepost.progress.Access;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Entries;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.Stamp;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.store.EventTable.Strangers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The journal in one SQLite file, `milepost.db`.
///
/// What [#append] returns is on disk, a power cut included. Several programs may have the same file open: writes wait
/// for each other up to five seconds, and [#entries] shows what the others have added. Used by one thread at a time.
public final class SqliteStore implements ProgressStore {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// No value of `data_version`.
    private static final long NEVER = -1;

    private final OpenDatabase database;
    private final Connection connection;
    private final Path file;
    private final EventTable events;
    private final Preferences preferences;
    private final Prepared dataVersion;
    private final Access access;

    /// The sequences added here.
    private final BitSet own = new BitSet();

    private final Map<RoadmapId, Past> pasts = new HashMap<>();
    /// The sequence of the last entry read or added.
    private long last;
    /// The last sequence given out, that of a lost entry perhaps.
    private long lastGiven;
    /// The `data_version` at which everything was read and the schema was ours.
    private long upToDate = NEVER;
    /// Whether what is written now is kept together, see [#atOnce].
    private boolean isTogether;
    /// The failure for which none of it is kept.
    private Optional<RuntimeException> spoilt = Optional.empty();

    private SqliteStore(OpenDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.connection();
        this.file = database.file();
        boolean isNewer = database.readOnly().equals(Optional.of(Reason.NEWER_VERSION));
        this.events = new EventTable(connection, file, isNewer ? Strangers.LEFT_OUT : Strangers.REFUSED);
        this.preferences = new Preferences(connection);
        this.dataVersion = new Prepared(connection, "PRAGMA data_version");
        long unknown = isNewer ? read(0, _ -> {}) : 0;
        this.access = database.readOnly()
                .<Access>map(why -> new Access.ReadOnly(why, unknown))
                .orElse(Access.READ_WRITE);
    }

    /// Opens the store in a folder, as [#open(Path, BeforeMigration)] does, with nothing to do before a
    /// migration.
    public static SqliteStore open(Path folder) {
        return open(folder, BeforeMigration.NOTHING);
    }

    /// Opens the store in a folder; makes both if they are not there.
    ///
    /// A database that cannot be written to, or that a newer program has made its own, is opened for
    /// reading: what is in it at this moment, and nothing that is added later.
    ///
    /// @param before run before a database of an older version is brought to the latest
    /// @throws StoreException if that cannot be done; what was in the folder is unchanged then
    public static SqliteStore open(Path folder, BeforeMigration before) {
        return open(folder, PATIENCE, before);
    }

    static SqliteStore open(Path folder, Duration patience, BeforeMigration before) {
        OpenDatabase database = OpenDatabase.in(new StoreFiles(folder), patience, before);
        try {
            return new SqliteStore(database);
        } catch (SQLException failure) {
            throw database.closed(database.failure(failure));
        } catch (StoreException failure) {
            throw database.closed(failure);
        }
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public List<JournalEntry> entries(RoadmapId roadmap, long after) {
        return answer(() -> {
            List<JournalEntry> entries = new ArrayList<>();
            // From where the store itself has read to, so that nothing is left unread before what it reads.
            long _ = read(Math.min(after, last), read -> {
                if (read.entry().sequence() > after && read.roadmap().equals(roadmap)) {
                    entries.add(read.entry());
                }
            });
            return Collections.unmodifiableList(entries);
        });
    }

    @Override
    public List<RoadmapId> roadmaps() {
        return answer(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT DISTINCT roadmap FROM event ORDER BY roadmap")) {
                List<RoadmapId> roadmaps = new ArrayList<>();
                while (rows.next()) {
                    roadmaps.add(new RoadmapId(rows.getString(1)));
                }
                return List.copyOf(roadmaps);
            } catch (IllegalArgumentException notAnId) {
                throw new StoreException(Reason.DAMAGED, file.toString(), notAnId);
            }
        });
    }

    @Override
    public List<JournalEntry> append(Draft draft) {
        if (draft.events().isEmpty()) {
            return List.of();
        }
        return add(draft.roadmap(), past -> {
            requireUnchanged(draft.events().stream().anyMatch(event -> past.isChanged(event.register(), draft.seen())));
            long act = lastGiven + 1;
            Stamp stamp =
                    new Stamp(act, act, draft.at().truncatedTo(ChronoUnit.MILLIS), draft.origin(), draft.purpose());
            return Entries.of(stamp, draft.events(), past.registers());
        });
    }

    @Override
    public List<JournalEntry> adopt(RoadmapId roadmap, long seen, List<JournalAct> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        return add(roadmap, past -> {
            requireUnchanged(past.isChanged(seen));
            return Entries.adopted(acts, lastGiven, past.registers());
        });
    }

    @Override
    public void atOnce(Runnable work) {
        if (isTogether) {
            int _ = write(() -> run(work));
            return;
        }
        int ownBefore = own.length();
        boolean isKept = false;
        try {
            int _ = write(() -> {
                isTogether = true;
                int nothing = run(work);
                if (spoilt.isPresent()) {
                    throw spoilt.get();
                }
                return nothing;
            });
            isKept = true;
        } finally {
            isTogether = false;
            spoilt = Optional.empty();
            if (!isKept) {
                forget(ownBefore);
            }
        }
    }

    @Override
    public long version() {
        return answer(this::dataVersion);
    }

    @Override
    public Optional<String> preference(String key) {
        return answer(() -> preferences.of(key));
    }

    @Override
    public SortedMap<String, String> preferences() {
        return answer(() -> {
            SortedMap<String, String> all = new TreeMap<>(preferences.all());
            all.remove(Cut.KEY);
            return Collections.unmodifiableSortedMap(all);
        });
    }

    @Override
    public void setPreference(String key, String value) {
        int _ = write(() -> preferences.set(key, value));
    }

    /// The last program to close moves the log into the database file.
    @Override
    public void close() {
        database.close();
    }

    /// For tests that need a failure SQLite has to be asked for.
    Connection connection() {
        return connection;
    }

    /// Makes the entries to add, in knowledge of everything that is there.
    private interface Making {
        List<JournalEntry> entries(Past past);
    }

    private List<JournalEntry> add(RoadmapId roadmap, Making making) {
        List<JournalEntry> added = write(() -> {
            List<JournalEntry> entries = making.entries(past(roadmap));
            for (JournalEntry entry : entries) {
                events.insert(roadmap, entry);
            }
            return entries;
        });
        past(roadmap).added(added);
        last = added.getLast().sequence();
        lastGiven = last;
        return added;
    }

    private static int run(Runnable work) {
        work.run();
        return 0;
    }

    /// Begins to read anew: what was added in a transaction that came to nothing is not there.
    ///
    /// @param ownBefore from where the sequences added here are void
    private void forget(int ownBefore) {
        own.clear(ownBefore, Math.max(ownBefore, own.length()));
        pasts.clear();
        last = 0;
        lastGiven = 0;
        upToDate = NEVER;
    }

    private <T> T write(Transactions.Work<T> work) {
        if (isTogether) {
            return writeTogether(work);
        }
        if (access instanceof Access.ReadOnly(var why, var _)) {
            throw new StoreException(why, file.toString());
        }
        try {
            return answer(() -> Transactions.write(connection, () -> {
                catchUp();
                return work.run();
            }));
        } catch (StoreException failure) {
            // Whether a commit that failed is there or not, the next reading tells.
            upToDate = NEVER;
            throw failure;
        }
    }

    /// Inside the transaction of [#atOnce], which holds the write lock.
    private <T> T writeTogether(Transactions.Work<T> work) {
        try {
            return answer(work);
        } catch (RuntimeException failure) {
            spoilt = Optional.of(failure);
            throw failure;
        }
    }

    /// Takes in what others have done since the last time. To be called inside a write transaction.
    private void catchUp() throws SQLException {
        long version = dataVersion();
        if (version != upToDate) {
            // A newer program may have migrated the file while it was open here.
            Migrations.requireKnown(connection, file);
            long _ = read(last, _ -> {});
            lastGiven = Math.max(last, Lost.last(connection));
            upToDate = version;
        }
    }

    private long read(long after, Consumer<RoadmapEntry> taker) throws SQLException {
        return events.read(after, read -> {
            if (read.entry().sequence() > last) {
                last = read.entry().sequence();
                past(read.roadmap()).read(read.entry());
            }
            taker.accept(read);
        });
    }

    private Past past(RoadmapId roadmap) {
        return pasts.computeIfAbsent(roadmap, _ -> new Past(own));
    }

    private void requireUnchanged(boolean changed) {
        if (changed) {
            throw new StoreException(Reason.CHANGED_MEANWHILE, file.toString());
        }
    }

    /// Another value whenever another connection has committed something.
    private long dataVersion() throws SQLException {
        return dataVersion.run(asking -> {
            try (ResultSet version = asking.executeQuery()) {
                return version.getLong(1);
            }
        });
    }

    private <T> T answer(Transactions.Work<T> work) {
        database.requireSame();
        try {
            return work.run();
        } catch (SQLException failure) {
            throw database.failure(failure);
        }
    }
}
