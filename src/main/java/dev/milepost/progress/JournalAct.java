package dev.milepost.progress;

import java.util.List;

/// One act of the person, as the journal has it: recorded as a whole, undone as a whole.
///
/// @param entries at least one, in order
public record JournalAct(List<JournalEntry> entries) {

    public JournalAct {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("an act says something");
        }
    }

    public Stamp stamp() {
        return entries.getFirst().stamp();
    }

    public Span span() {
        return new Span(entries.getFirst().sequence(), entries.getLast().sequence());
    }

    public List<ProgressEvent> events() {
        return entries.stream().map(JournalEntry::event).toList();
    }

    /// Whether the program did this by itself: a forecast kept, and nothing else. Who imports or restores one
    /// does something.
    boolean isKeepingForecasts() {
        boolean ownDoing = switch (stamp().origin()) {
            case WINDOW, COMMAND -> true;
            case IMPORT, RESTORE -> false;
        };
        return ownDoing
                && stamp().purpose() instanceof Purpose.Change
                && entries.stream().allMatch(entry -> entry.event() instanceof ProgressEvent.ForecastMade);
    }
}
