package dev.milepost.tracker;

import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something to do next, and why it is next.
///
/// @param path the headings above it, outermost first
/// @param due the last day of its stage; empty without a start date
/// @param begun since when it is in progress; empty while it is not
public record NextItem(Item item, List<Part> path, Reason reason, Optional<LocalDate> due, Optional<LocalDate> begun) {

    public NextItem {
        path = List.copyOf(path);
    }

    /// Why an item is next, the strongest reason first.
    public enum Reason {
        IN_PROGRESS,
        /// Its stage is over.
        OVERDUE,
        /// Its stage is running.
        RUNNING,
        /// Its stage is still to come.
        COMING;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
