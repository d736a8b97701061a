package dev.milepost.store;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Damage.GoodBackup;
import dev.milepost.progress.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// All that is to be had of a damaged database, the nearest to what was there last first: the damaged files, what an
/// interrupted repair has left, the backups from the newest on. Changes nothing.
final class Gathered {

    private final StoreFiles files;
    private final Scratch scratch;
    private final Salvage salvage;
    private final TreeMap<Long, RawRow> rows = new TreeMap<>();
    private final Map<String, String> preferences = new TreeMap<>();
    private Optional<GoodBackup> newest = Optional.empty();
    private long known;

    private Gathered(StoreFiles files, Scratch scratch) {
        this.files = files;
        this.scratch = scratch;
        this.salvage = Salvage.of(files.database(), scratch);
        rows.putAll(salvage.rows());
        preferences.putAll(salvage.preferences());
        this.known = salvage.known();
    }

    /// @param backups the nearest first
    /// @throws StoreException if a source cannot be looked at for a reason that is not in the source
    static Gathered of(StoreFiles files, Scratch scratch, List<Backup> backups) {
        Gathered gathered = new Gathered(files, scratch);
        try {
            gathered.takeUnfinished();
        } catch (IOException failure) {
            throw Failures.of(failure, files.folder());
        }
        gathered.take(backups);
        return gathered;
    }

    /// What the damaged file itself has.
    Salvage salvage() {
        return salvage;
    }

    NavigableMap<Long, RawRow> rows() {
        return rows;
    }

    Map<String, String> preferences() {
        return preferences;
    }

    /// The highest sequence met anywhere.
    long known() {
        return known;
    }

    Optional<GoodBackup> newest() {
        return newest;
    }

    private void takeUnfinished() throws IOException {
        if (!Files.isRegularFile(files.repaired())) {
            return;
        }
        List<Path> made = new ArrayList<>();
        for (Path folder : Swap.unfinished(files)) {
            Salvage old = Salvage.of(folder.resolve(files.database().getFileName()), scratch);
            take(old.rows().values(), old.preferences(), Long.MAX_VALUE);
            known = Math.max(known, old.known());
            made.add(folder.resolve(files.repaired().getFileName()));
        }
        made.addFirst(files.repaired());
        for (Path file : made) {
            contents(file).ifPresent(contents -> take(contents.rows(), contents.preferences(), Long.MAX_VALUE));
        }
    }

    private void take(List<Backup> backups) {
        Optional<Cut> cut = salvage.preferences().isEmpty() ? Optional.empty() : Optional.of(Cut.of(preferences));
        for (Backup backup : backups) {
            Optional<Contents> found = contents(backup.file());
            if (found.isPresent()) {
                Contents contents = found.get();
                if (cut.isEmpty()) {
                    cut = Optional.of(Cut.of(contents.preferences()));
                }
                take(contents.rows(), contents.preferences(), cut.get().last(backup.file()));
                if (newest.isEmpty()) {
                    newest = Optional.of(new GoodBackup(backup, contents.rows().size(), contents.last()));
                }
            }
        }
        preferences.remove(Cut.KEY);
        cut.filter(there -> !there.isNothing()).ifPresent(there -> preferences.put(Cut.KEY, there.text()));
    }

    /// Only what is wrong with a source makes it no source: one that cannot be looked at now may be the best.
    private Optional<Contents> contents(Path file) {
        try {
            return Optional.of(Contents.of(file, scratch));
        } catch (StoreException failure) {
            if (Failures.isUnsound(failure) || Files.notExists(file)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /// From where a source says something else than the nearer ones, it is of another life of the database.
    private void take(Collection<RawRow> source, Map<String, String> remembered, long last) {
        List<RawRow> agreed = new ArrayList<>();
        for (RawRow row : source) {
            RawRow nearer = rows.get(row.sequence());
            if (row.sequence() > last || (nearer != null && !nearer.equals(row))) {
                break;
            }
            agreed.add(row);
        }
        agreed.forEach(row -> rows.put(row.sequence(), row));
        if (!agreed.isEmpty()) {
            known = Math.max(known, agreed.getLast().sequence());
        }
        remembered.forEach(preferences::putIfAbsent);
    }
}
