package dev.milepost.tracker;

import dev.milepost.progress.Backup;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Something to be carried out outside the state, on the store's thread unless it says otherwise.
sealed interface Effect {

    /// Append to the journal, then [Act.Confirm].
    ///
    /// @param seen up to where everything was read when the person acted
    /// @param joined the note that holds another program's words beside the person's, if any
    record Append(Purpose purpose, long seen, List<ProgressEvent> events, Optional<Subject> joined) implements Effect {
        public Append {
            events = List.copyOf(events);
        }

        Append(Purpose purpose, long seen, List<ProgressEvent> events) {
            this(purpose, seen, events, Optional.empty());
        }

        Append joining(Subject about) {
            return new Append(purpose, seen, events, Optional.of(about));
        }
    }

    /// Do an act once everything on its way to disk has arrived.
    record After(Act act) implements Effect {}

    /// Read what the journal has beyond what was taken in, then [Act.TakeIn].
    record CatchUp() implements Effect {}

    /// Write a file that only its owner can read, on a thread of its own.
    record WriteFile(Target target, FileContent content) implements Effect {}

    /// Read copied cells, on a thread of its own, then [Act.FinishReading].
    record ReadPaste(PasteReading reading) implements Effect {}

    /// Look for an answer on the foresight's threads, then [Act.FindOut].
    record Inquire(Inquiry inquiry) implements Effect {}

    record StopInquiring() implements Effect {}

    record Remember(String key, String value) implements Effect {}

    /// Look for backups, then [Act.ShowBackups].
    record ListBackups() implements Effect {}

    record MakeBackup() implements Effect {}

    /// Read a backup, then [Act.LookFrom] it.
    record OpenBackup(Backup backup) implements Effect {}

    /// Bring a backup back, then [Act.ConfirmRestore].
    record RestoreBackup(Backup backup) implements Effect {}

    /// Read a file's size and hash, on a thread of its own, then [Act.AddEvidence].
    record Fingerprint(Act.AttachFile attachment, Path file) implements Effect {}
}
