package dev.milepost.store;

import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Register;
import dev.milepost.progress.Registers;
import java.util.BitSet;
import java.util.List;

/// What a store knows of the journal of one roadmap: what was said last of each register, and by whom.
final class Past {

    private final Registers registers = new Registers();
    private final BitSet own;
    private long lastOfOthers;

    /// @param own the sequences the store added itself, over all roadmaps
    Past(BitSet own) {
        this.own = own;
    }

    Registers registers() {
        return registers;
    }

    /// Takes in what was read.
    void read(JournalEntry entry) {
        registers.take(List.of(entry));
        if (!isOwn(entry.sequence())) {
            lastOfOthers = entry.sequence();
        }
    }

    /// Takes in what this store added itself.
    void added(List<JournalEntry> entries) {
        registers.take(entries);
        entries.forEach(entry -> own.set(Math.toIntExact(entry.sequence())));
    }

    /// Whether somebody else spoke of a register after `seen`.
    boolean isChanged(Register register, long seen) {
        long last = registers.last(register);
        return last > seen && !isOwn(last);
    }

    /// Whether somebody else said anything after `seen`.
    boolean isChanged(long seen) {
        return lastOfOthers > seen;
    }

    private boolean isOwn(long sequence) {
        return own.get(Math.toIntExact(sequence));
    }
}
