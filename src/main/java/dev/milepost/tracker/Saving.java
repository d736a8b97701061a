package dev.milepost.tracker;

import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether what the user did, and what they asked for, is on disk.
///
/// @param pending the events of each act on its way there, the oldest act first; the screens still show the state
///     before. A restore has none: what it changes is known when it is there
/// @param files how many files that the user asked for are on their way
/// @param trouble what went wrong last, until something shows that it is over
public record Saving(List<List<ProgressEvent>> pending, int files, Optional<Trouble> trouble) {

    /// Everything is on disk.
    public static final Saving DONE = new Saving(List.of(), 0, Optional.empty());

    public Saving {
        pending = List.copyOf(pending);
    }

    public sealed interface Trouble {

        /// An act could not be recorded and did not happen.
        ///
        /// @param older how many pending acts began before it failed; their success does not
        ///     make up for it
        record NotSaved(StoreException cause, int older) implements Trouble {}

        /// The store could not be read, or would not remember a preference; nothing the user did was at stake.
        record Unreachable(StoreException cause) implements Trouble {}

        /// A bug, by the code to quote.
        record Bug(String code) implements Trouble {}
    }

    /// Whether an act is on its way.
    public boolean isUnderway() {
        return !pending.isEmpty();
    }

    public boolean isWriting() {
        return files > 0;
    }

    /// Whether something is on its way of which nobody knows what it will change: what is to be done next has
    /// to wait for it.
    boolean isRestoring() {
        return pending.stream().anyMatch(List::isEmpty);
    }

    Saving beginRestore() {
        return begin(List.of());
    }

    Saving begin(List<ProgressEvent> act) {
        return new Saving(Stream.concat(pending.stream(), Stream.of(act)).toList(), files, trouble);
    }

    Saving beginFile() {
        return new Saving(pending, files + 1, trouble);
    }

    /// A file is there, or will not be. After a bug nobody waits for any more.
    Saving endFile() {
        return new Saving(pending, Math.max(0, files - 1), trouble);
    }

    /// The oldest act is on disk. A trouble is over with the first act that began after it.
    Saving succeed() {
        Optional<Trouble> left = trouble.flatMap(known -> switch (known) {
            case Trouble.NotSaved(var cause, var older)
            when older > 0 -> Optional.of(new Trouble.NotSaved(cause, older - 1));
            case Trouble.NotSaved _, Trouble.Unreachable _ -> Optional.empty();
            case Trouble.Bug bug -> Optional.of(bug);
        });
        return new Saving(withoutOldest(), files, left);
    }

    /// The oldest act did not happen.
    Saving fail(StoreException cause) {
        List<List<ProgressEvent>> left = withoutOldest();
        return new Saving(left, files, Optional.of(new Trouble.NotSaved(cause, left.size())));
    }

    /// The store answers again.
    Saving reached() {
        return trouble.orElse(null) instanceof Trouble.Unreachable
                ? new Saving(pending, files, Optional.empty())
                : this;
    }

    /// A failed act is not forgotten over something smaller.
    Saving troubledBy(Trouble next) {
        return trouble.orElse(null) instanceof Trouble.NotSaved ? this : new Saving(pending, files, Optional.of(next));
    }

    private List<List<ProgressEvent>> withoutOldest() {
        return pending.subList(Math.min(1, pending.size()), pending.size());
    }
}
