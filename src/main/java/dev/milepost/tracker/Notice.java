package dev.milepost.tracker;

import dev.milepost.progress.OutOfBounds;
import dev.milepost.progress.Span;
import java.nio.file.Path;

/// What is said about something that just happened, for a few seconds.
public sealed interface Notice {

    /// An act is on disk; it can be undone from here.
    record Recorded(Span act) implements Notice {}

    /// A note is on disk with what another program had written meanwhile beside what the person wrote.
    record Joined(Span act) implements Notice {}

    /// A note was not removed, because another program has written something else since it was read.
    record NoteKept() implements Notice {}

    /// What was said is beyond what the journal takes. Nothing was recorded.
    record Refused(OutOfBounds.Bound bound) implements Notice {}

    record Undone(Span act) implements Notice {}

    record Redone(Span act) implements Notice {}

    /// Something else was said about the same things since, so they cannot be undone on their own.
    record Outdated(Span act) implements Notice {}

    /// It came with an import, which is undone as a whole.
    record PartOfImport(Span act) implements Notice {}

    /// Nothing can be recorded while a past day or a backup is looked at.
    record OnlyLooking() implements Notice {}

    /// Nothing can be recorded in this store.
    record OnlyReading() implements Notice {}

    /// @param file the name of a file that could not be read
    record Unreadable(String file) implements Notice {}

    /// Figures were written to a file of the person's choice.
    record Exported(Path file) implements Notice {}

    /// @param file the name of a file that could not be written
    record Unwritable(String file) implements Notice {}

    /// @param file the name of a file that the disk has no room for
    record NoRoom(String file) implements Notice {}

    /// A bug, told beside this, kept the file from being made.
    ///
    /// @param file its name
    record Unmade(String file) implements Notice {}

    /// @param file the name of a file that nobody said was to be replaced
    record InTheWay(String file) implements Notice {}

    /// @param file the name of a file that was to be written into the folder with the person's data
    record AmongTheData(String file) implements Notice {}

    /// @param kind of the file that would be too large
    record TooLarge(String kind) implements Notice {}

    record BackedUp(Path file) implements Notice {}

    record Restored(Takeover.Result result) implements Notice {}
}
