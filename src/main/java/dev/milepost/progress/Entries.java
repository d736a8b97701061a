package dev.milepost.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            case Purpose.Undo(var of) when isKnown(of, sequences) -> new Purpose.Undo(moved(of, sequences));
            case Purpose.Redo(var of) when isKnown(of, sequences) -> new Purpose.Redo(moved(of, sequences));
            case Purpose.Undo _, Purpose.Redo _ -> Purpose.CHANGE;
        };
    }

    private static boolean isKnown(Span span, Map<Long, Long> sequences) {
        return sequences.containsKey(span.first()) && sequences.containsKey(span.last());
    }

    private static Span moved(Span span, Map<Long, Long> sequences) {
        return new Span(
                sequences.getOrDefault(span.first(), span.first()), sequences.getOrDefault(span.last(), span.last()));
    }
}
