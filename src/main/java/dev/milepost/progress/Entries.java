package dev.milepost.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the entries that events become. Stores of every kind number and link them here, and so in the same way.
public final class Entries {

    private Entries() {}

    /// The entries of one act, numbered from the sequence the stamp names.
    ///
    /// @param registers of the roadmap, as they stand before; left as they are
    public static List<JournalEntry> of(Stamp stamp, List<ProgressEvent> events, Registers registers) {
        return numbered(stamp, stamp.act(), events, registers, new HashMap<>());
    }

    /// The entries that acts of another journal become here, after the sequence `last`.
    public static List<JournalEntry> adopted(List<JournalAct> acts, long last, Registers registers) {
        Map<Register, Long> within = new HashMap<>();
        Map<Long, Long> carried = new HashMap<>();
        List<JournalEntry> adopted = new ArrayList<>();
        for (JournalAct act : acts) {
            long first = last + 1 + adopted.size();
            Stamp old = act.stamp();
            Stamp stamp = new Stamp(first, last + 1, old.at(), old.origin(), carried(old.purpose(), carried));
            carried.put(act.span().first(), first);
            adopted.addAll(numbered(stamp, first, act.events(), registers, within));
            carried.put(act.span().last(), last + adopted.size());
        }
        return List.copyOf(adopted);
    }

    private static List<JournalEntry> numbered(
            Stamp stamp, long first, List<ProgressEvent> events, Registers registers, Map<Register, Long> within) {
        List<JournalEntry> entries = new ArrayList<>(events.size());
        for (ProgressEvent event : events) {
            long sequence = first + entries.size();
            Register register = event.register();
            Long replaced = within.put(register, sequence);
            entries.add(
                    new JournalEntry(sequence, stamp, replaced == null ? registers.last(register) : replaced, event));
        }
        return List.copyOf(entries);
    }

    /// A span whose acts are not among those carried over says nothing here any more.
    private static Purpose carried(Purpose purpose, Map<Long, Long> sequences) {
        return switch (purpose) {
            case Purpose.Change change -> change;
            case Purpose.Undo(var of) ->
                moved(of, sequences).<Purpose>map(Purpose.Undo::new).orElse(Purpose.CHANGE);
            case Purpose.Redo(var of) ->
                moved(of, sequences).<Purpose>map(Purpose.Redo::new).orElse(Purpose.CHANGE);
        };
    }

    private static Optional<Span> moved(Span span, Map<Long, Long> sequences) {
        Long first = sequences.get(span.first());
        Long last = sequences.get(span.last());
        return first == null || last == null ? Optional.empty() : Optional.of(new Span(first, last));
    }
}
