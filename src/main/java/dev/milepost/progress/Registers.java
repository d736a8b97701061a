package dev.milepost.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The last entry about each register of one roadmap: what a new event replaces.
public final class Registers {

    private final Map<Register, Long> last = new HashMap<>();

    public void take(List<JournalEntry> entries) {
        entries.forEach(entry -> last.put(entry.event().register(), entry.sequence()));
    }

    /// The sequence of the last entry about a register; 0 where there is none.
    public long last(Register register) {
        return last.getOrDefault(register, 0L);
    }
}
