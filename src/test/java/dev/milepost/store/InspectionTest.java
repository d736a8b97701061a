package dev.milepost.store;

import static dev.milepost.store.Acts.AT;
import static dev.milepost.store.Acts.ROADMAP;
import static dev.milepost.store.Acts.append;
import static dev.milepost.store.Acts.file;
import static dev.milepost.store.Acts.plain;
import static dev.milepost.store.Acts.run;
import static dev.milepost.store.Acts.ticked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Backup;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.progress.StoreException.Reason;
import dev.milepost.store.Inspection.OfRoadmap;
import dev.milepost.store.Inspection.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What there is to know about the health of a store.
class InspectionTest {

    private static final Instant NOW = AT.plusSeconds(10);

    @TempDir
    Path temporary;

    @Test
    void ofASoundStoreEverythingIsCountedAndNothingChanged() throws IOException {
        Path folder = recorded();
        Backup good = new SqliteBackups(folder).make(Backup.Reason.DAILY, AT);
        Backup bad = new SqliteBackups(folder).make(Backup.Reason.DAILY, AT.minusSeconds(1));
        Files.write(bad.file(), new byte[10]);
        FolderSnapshot before = FolderSnapshot.of(folder);
        Inspection found = Inspection.of(folder, NOW);
        assertEquals(before, FolderSnapshot.of(folder));
        assertEquals(Verdict.SOUND, found.verdict());
        assertEquals(List.of("ok"), found.integrity());
        assertEquals(Migrations.LATEST, found.version());
        assertEquals(Files.size(file(folder)), found.bytes());
        assertEquals(20, found.entries());
        assertEquals(
                Map.of(ROADMAP.value(), new OfRoadmap(20, Optional.of(AT), Optional.of(AT.plusSeconds(19)))),
                found.roadmaps());
        assertEquals(9, found.future());
        assertEquals(List.of(), found.unsound());
        assertEquals(List.of(), found.gaps());
        assertEquals(List.of(), found.lost());
        assertEquals(List.of(), found.open());
        assertFalse(found.hidesCommits() || found.unfinishedRepair());
        assertEquals(good, found.backups().getFirst().backup());
        assertEquals(Optional.empty(), found.backups().getFirst().problem());
        assertEquals(20, found.backups().getFirst().entries());
        assertEquals(
                Optional.of(Reason.NOT_A_DATABASE), found.backups().getLast().problem());
    }

    @Test
    void changedAndMissingRowsAreNamed() throws Exception {
        Path folder = recorded();
        try (Connection connection = plain(folder)) {
            run(
                    connection,
                    "DROP TRIGGER event_is_never_changed",
                    "DROP TRIGGER event_is_never_removed",
                    "UPDATE event SET subject = 'changed' WHERE sequence = 7",
                    "DELETE FROM event WHERE sequence IN (11, 12)");
        }
        Inspection found = Inspection.of(folder, NOW);
        assertEquals(Verdict.DAMAGED, found.verdict());
        assertEquals(List.of(7L), found.unsound());
        assertEquals(List.of(new Span(11, 12)), found.gaps());
        assertEquals(17, found.entries());
    }

    @Test
    void aNewerDatabaseIsSaidToBeNewer() throws Exception {
        Path folder = recorded();
        try (Connection connection = plain(folder)) {
            run(connection, "PRAGMA user_version = " + (Migrations.LATEST + 1));
        }
        assertEquals(Verdict.NEWER, Inspection.of(folder, NOW).verdict());
    }

    @Test
    void whatIsMissingOrNotOursIsSaidToBeSo() throws Exception {
        assertEquals(
                Verdict.MISSING, Inspection.of(temporary.resolve("none"), NOW).verdict());
        Path folder = Files.createDirectory(temporary.resolve("foreign"));
        Files.writeString(file(folder), "Dear diary. ".repeat(100));
        assertEquals(Verdict.NOT_OURS, Inspection.of(folder, NOW).verdict());
        Files.delete(file(folder));
        try (Connection connection = plain(folder)) {
            run(connection, "CREATE TABLE bookmark (url)");
        }
        assertEquals(Verdict.NOT_OURS, Inspection.of(folder, NOW).verdict());
    }

    @Test
    void aTornPageIsDamage() throws IOException {
        Path folder = recorded();
        byte[] bytes = Files.readAllBytes(file(folder));
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0xa5);
        Files.write(file(folder), bytes);
        assertEquals(Verdict.DAMAGED, Inspection.of(folder, NOW).verdict());
    }

    @Test
    void commitsThatADamagedLogHidesAreMissed() throws IOException {
        Path folder = temporary.resolve("crashed");
        Path copy = Files.createDirectory(temporary.resolve("copy"));
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (int i = 0; i < 20; i++) {
                append(store, AT, List.of(ticked("item-" + i)));
            }
            Files.copy(file(folder), file(copy));
            Files.copy(folder.resolve("milepost.db-wal"), copy.resolve("milepost.db-wal"));
        }
        assertFalse(Inspection.of(copy, NOW).hidesCommits());
        byte[] log = Files.readAllBytes(copy.resolve("milepost.db-wal"));
        log[log.length - 5 * 4120 + 100]++;
        Files.write(copy.resolve("milepost.db-wal"), log);
        Inspection found = Inspection.of(copy, NOW);
        assertTrue(found.hidesCommits());
        assertEquals(Verdict.DAMAGED, found.verdict());
    }

    @Test
    void aDatabaseThatCannotBeLookedAtIsNotCalledDamaged() throws IOException {
        Path folder = recorded();
        // Occupied, and nowhere else to go.
        Files.writeString(folder.resolve(Scratch.NAME), "in the way");
        Scratch nowhere = new Scratch(folder, Optional.of(temporary.resolve("none")));
        StoreException failure = assertThrows(StoreException.class, () -> Inspection.of(folder, NOW, nowhere));
        assertEquals(Reason.FOLDER_NOT_WRITABLE, failure.reason());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDatabaseOfWhichItCannotBeToldWhetherItIsThereIsNotCalledMissing() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("data"));
        // A name that leads to itself.
        Files.createSymbolicLink(file(folder), file(folder));
        assertThrows(StoreException.class, () -> Inspection.of(folder, NOW));
        Files.delete(file(folder));
        Files.createDirectory(file(folder));
        assertEquals(
                Reason.NOT_A_DATABASE,
                assertThrows(StoreException.class, () -> Inspection.of(folder, NOW))
                        .reason());
    }

    @Test
    void aTableThatIsNotThereIsDamage() throws Exception {
        Path folder = recorded();
        try (Connection connection = plain(folder)) {
            run(connection, "DROP TABLE lost");
        }
        assertEquals(Verdict.DAMAGED, Inspection.of(folder, NOW).verdict());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesThatOthersMayReadAreNamed() throws IOException {
        Path folder = recorded();
        Files.setPosixFilePermissions(file(folder), PosixFilePermissions.fromString("rw-r--r--"));
        Inspection found = Inspection.of(folder, NOW);
        assertEquals(List.of(file(folder)), found.open());
        assertEquals(Verdict.SOUND, found.verdict());
    }

    private Path recorded() {
        Path folder = temporary.resolve("data");
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (int i = 0; i < 20; i++) {
                append(store, AT.plusSeconds(i), List.of(ticked("item-" + i)));
            }
        }
        return folder;
    }
}
