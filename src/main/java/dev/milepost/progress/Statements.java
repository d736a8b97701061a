package dev.milepost.progress;

import dev.milepost.progress.ProgressEvent.Withdrawn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one journal says about one register, in order; at least one statement. A withdrawal is a statement, too.
///
/// @param said what was said, the last last
record Statements(List<JournalEntry> said) {

    Statements {
        said = List.copyOf(said);
    }

    /// What a journal says, register by register.
    static Map<Register, Statements> of(List<JournalEntry> entries) {
        Map<Register, List<JournalEntry>> said = new LinkedHashMap<>();
        entries.forEach(entry -> said.computeIfAbsent(entry.event().register(), _ -> new ArrayList<>())
                .add(entry));
        Map<Register, Statements> all = new LinkedHashMap<>();
        said.forEach((register, about) -> all.put(register, new Statements(about)));
        return all;
    }

    /// What holds in the end; empty where it was withdrawn.
    Optional<ProgressEvent> held() {
        return Optional.of(last().event()).filter(event -> !(event instanceof Withdrawn));
    }

    ProgressEvent lastEvent() {
        return last().event();
    }

    /// Whether another journal went on from here, so that its last word counts and not ours.
    ///
    /// Times decide last, because an import bears its own time whatever it brought, and clocks differ. First
    /// comes what shows which side knew the other's words:
    ///
    /// 1. Whose last word was itself taken over from the other side has not spoken since: the other is ahead.
    /// 2. Who says everything the other says, in its order, and more, is ahead.
    /// 3. Who once said what is the other's last word, and something else since, is ahead.
    /// 4. Where neither knew the other's last word, or each did, the later one counts, and ours if they are of
    ///    the same time.
    boolean isBehind(Statements other) {
        if (isCopyOf(other) != other.isCopyOf(this)) {
            return isCopyOf(other);
        }
        if (isWithin(other) != other.isWithin(this)) {
            return isWithin(other);
        }
        if (other.says(lastEvent()) != says(other.lastEvent())) {
            return other.says(lastEvent());
        }
        return other.last().at().isAfter(last().at());
    }

    private boolean isCopyOf(Statements other) {
        return last().origin() == Origin.IMPORT && other.says(lastEvent());
    }

    private boolean isWithin(Statements other) {
        int met = 0;
        for (JournalEntry entry : other.said) {
            if (met < said.size() && said.get(met).event().equals(entry.event())) {
                met++;
            }
        }
        return met == said.size();
    }

    private boolean says(ProgressEvent event) {
        return said.stream().anyMatch(entry -> entry.event().equals(event));
    }

    private JournalEntry last() {
        return said.getLast();
    }
}
