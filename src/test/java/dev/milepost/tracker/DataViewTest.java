package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.Progress;
import dev.milepost.progress.StoreException;
import dev.milepost.tracker.DataView.Fact;
import dev.milepost.tracker.DataView.Line;
import dev.milepost.ui.Given;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataViewTest {

    private static final Path FOLDER = Path.of("data", "backups");

    private static Backup backup(LocalDate day, Optional<Backup.Reason> reason, long bytes) {
        return new Backup(FOLDER.resolve(day + ".db"), day.atTime(9, 12).toInstant(ZoneOffset.UTC), reason, bytes);
    }

    private static DataView view(AppState state) {
        return DataView.of(state, Given.MESSAGES);
    }

    private static AppState kept(Access access, Backup... backups) {
        return Given.state(Given.shipped(), Given.STARTED).with(new Safekeeping(access, FOLDER, List.of(backups)));
    }

    @Test
    void factsSayWhereEverythingLiesAndHowMuchThereIs() {
        assertEquals(
                List.of(
                        new Fact("Roadmap file", "roadmap.yaml"),
                        new Fact("Data folder", "data"),
                        new Fact("Journal", "1 entry"),
                        new Fact("First entry", "1 Jan 1970, 00:00"),
                        new Fact("Last entry", "1 Jan 1970, 00:00")),
                view(kept(Access.READ_WRITE)).facts());
        assertEquals(
                new Fact("Journal", "nothing recorded yet"),
                view(Given.state(Given.shipped())).facts().getLast());
    }

    @Test
    void backupsSayWhenWhyAndHowLarge() {
        Backup today = backup(Given.TODAY, Optional.of(Backup.Reason.RESTORE), 212_400);
        Backup yesterday = backup(Given.TODAY.minusDays(1), Optional.of(Backup.Reason.DAILY), 999);
        Backup old = backup(LocalDate.of(2026, 3, 1), Optional.empty(), 3_449_000);
        DataView view = view(
                kept(Access.READ_WRITE, today, yesterday, old).from(new Vantage.InBackup(yesterday, Progress.NONE)));
        assertEquals(
                List.of(
                        new Line(today, "Today, 09:12", "before a restore", "212 kB", false),
                        new Line(yesterday, "Yesterday, 09:12", "daily", "999 B", true),
                        new Line(old, "1 Mar 2026, 09:12", "", "3.4 MB", false)),
                view.backups());
        assertEquals("", view.empty());
        assertEquals(FOLDER.toString(), view.folder());
    }

    @Test
    void everyReasonHasItsWords() {
        for (Backup.Reason reason : Backup.Reason.values()) {
            String said = view(kept(Access.READ_WRITE, backup(Given.TODAY, Optional.of(reason), 1)))
                    .backups()
                    .getFirst()
                    .reason();
            assertTrue(!said.isBlank(), reason.toString());
        }
    }

    @Test
    void withoutBackupsItSaysWhenOneWillBe() {
        assertTrue(view(kept(Access.READ_WRITE)).empty().startsWith("No backups yet."));
    }

    @Test
    void itWarnsWhereNothingCanBeRecorded() {
        assertEquals("", view(kept(Access.READ_WRITE)).warning());
        assertEquals(
                "The database is read-only, so nothing can be recorded. Allow writing to it and start again.",
                view(kept(new Access.ReadOnly(StoreException.Reason.READ_ONLY, 0)))
                        .warning());
        assertEquals(
                "A newer Milepost wrote the database, so nothing can be recorded with this one. Update the program."
                        + " 2 entries cannot be shown.",
                view(kept(new Access.ReadOnly(StoreException.Reason.NEWER_VERSION, 2)))
                        .warning());
    }
}
