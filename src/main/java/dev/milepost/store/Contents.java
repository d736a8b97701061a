package dev.milepost.store;

import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Everything in a database in which nothing is wrong, brought to the latest version.
record Contents(List<RawRow> rows, List<LostSpan> lost, SortedMap<String, String> preferences) {

    /// Reads a copy: the file keeps every byte.
    ///
    /// @param file not open in this process (see [Snapshot])
    /// @throws StoreException if it is not a database of ours, newer, or damaged in any place
    static Contents of(Path file, Scratch scratch) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.NOT_A_DATABASE, file.toString());
        }
        try (Snapshot copy = Snapshot.of(file, scratch);
                Connection connection = Database.open(copy, file)) {
            if (Migrations.version(connection, file) > Migrations.LATEST) {
                throw new StoreException(Reason.NEWER_VERSION, file.toString());
            }
            // Reads every entry, strictly.
            var _ = JournalFile.journals(connection, file);
            List<RawRow> rows = RawRows.read(connection);
            Checksum checksum = new Checksum();
            if (!rows.stream().allMatch(row -> row.isSound(checksum))) {
                throw new StoreException(Reason.DAMAGED, file.toString());
            }
            return new Contents(rows, RawRows.lost(connection), new Preferences(connection).all());
        } catch (SQLException failure) {
            throw Failures.of(failure, file);
        }
    }

    /// When the last entry was recorded.
    Optional<Instant> last() {
        return rows.isEmpty() ? Optional.empty() : rows.getLast().at();
    }

    /// How many entries are known to be lost.
    long lostEntries() {
        return lost.stream().map(LostSpan::span).mapToLong(Contents::length).sum();
    }

    static long length(Span span) {
        return span.last() - span.first() + 1;
    }
}
