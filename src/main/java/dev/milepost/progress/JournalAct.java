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
}
