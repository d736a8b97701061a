package dev.milepost.progress;

import dev.milepost.progress.ProgressEvent.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything recorded about one roadmap, in order, and what follows from it. Immutable.
///
/// Undo never takes anything out: it records another act that says again what was said before. What can be undone is
/// therefore in the journal itself, across restarts and programs.
public final class Journal {

    public static final Journal EMPTY = new Journal(List.of(), Progress.NONE, UndoStack.EMPTY);

    private static final Comparator<JournalEntry> BY_SEQUENCE = Comparator.comparingLong(JournalEntry::sequence);

    private final List<JournalEntry> entries;
    private final Progress progress;
    private final UndoStack stack;

    /// Made when first asked for. Two threads may make it twice, to the same effect.
    private @Nullable InForce inForce;

    private Journal(List<JournalEntry> entries, Progress progress, UndoStack stack) {
        this.entries = entries;
        this.progress = progress;
        this.stack = stack;
    }

    public static Journal of(List<JournalEntry> entries) {
        return EMPTY.plus(entries);
    }

    /// This journal with further whole acts. Entries it has already are left out; those that came before
    /// its last, and that it does not have yet, take their place.
    public Journal plus(List<JournalEntry> added) {
        List<JournalEntry> news =
                added.stream().filter(entry -> find(entry.sequence()).isEmpty()).toList();
        if (news.isEmpty()) {
            return this;
        }
        List<JournalEntry> all = new ArrayList<>(entries.size() + news.size());
        all.addAll(entries);
        all.addAll(news);
        if (news.getFirst().sequence() < through()) {
            all.sort(BY_SEQUENCE);
            return of(all);
        }
        return new Journal(Collections.unmodifiableList(all), progress.plus(news), stack.after(acts(news)));
    }

    public List<JournalEntry> entries() {
        return entries;
    }

    /// What it all adds up to.
    public Progress progress() {
        return progress;
    }

    /// The sequence of the last entry; 0 for an empty journal.
    public long through() {
        return entries.isEmpty() ? 0 : entries.getLast().sequence();
    }

    /// What was done, act by act.
    public List<JournalAct> acts() {
        return acts(entries);
    }

    /// What Ctrl Z would undo.
    public Optional<Span> undoable() {
        return stack.undoable();
    }

    /// What was undone last, as long as nothing new was done since.
    public Optional<Span> redoable() {
        return stack.redoable();
    }

    /// Whether an act is undone, and not redone. A reversal never is: what it says is part of how the act it
    /// reversed stands.
    public boolean isUndone(Span act) {
        return !inForce().holds(act) && !isReversal(act) && !isKept(act);
    }

    /// Whether the program kept a forecast by itself, which undo and redo pass over.
    public boolean isKept(Span act) {
        return stack.kept().contains(act.first());
    }

    /// Whether an act undid or redid another one here, rather than saying something that can be undone
    /// itself. Part of an import is no reversal, whatever it was where it came from, and neither is an undo or
    /// a redo whose act was no longer there to be undone or redone.
    public boolean isReversal(Span act) {
        return find(act.first())
                .map(JournalEntry::stamp)
                .filter(stamp -> !(stamp.purpose() instanceof Purpose.Change))
                .filter(stamp -> stamp.unit() == stamp.act())
                .filter(stamp -> !stack.alone().contains(stamp.act()))
                .isPresent();
    }

    /// Whether an act came with others in an import, which is undone as a whole.
    public boolean isPartOfMore(Span act) {
        return inForce().holds(act) && !inForce().isUnit(act);
    }

    /// Whether something else was said of the same things since, so that an act cannot be undone on its own.
    public boolean isOutdated(Span act) {
        return within(act)
                .anyMatch(entry -> !inForce().isLast(act, entry.event().register()));
    }

    /// The events that put back what held before the acts in `span`.
    public List<ProgressEvent> undoing(Span span) {
        Map<Register, ProgressEvent> before = new LinkedHashMap<>();
        within(span).forEach(entry -> {
            Register register = entry.event().register();
            before.computeIfAbsent(
                    register,
                    _ -> find(entry.replaces()).map(JournalEntry::event).orElseGet(() -> new Withdrawn(register)));
        });
        return List.copyOf(before.values());
    }

    /// The events that say again what the acts in `span` had said in the end.
    public List<ProgressEvent> redoing(Span span) {
        Map<Register, ProgressEvent> said = new LinkedHashMap<>();
        within(span).forEach(entry -> said.put(entry.event().register(), entry.event()));
        return List.copyOf(said.values());
    }

    /// The journal as it was at the end of `instant`: up to the last act recorded by then. A clock that
    /// was set back in between does not tear acts out of their order.
    public Journal until(Instant instant) {
        int end = entries.size();
        while (end > 0 && entries.get(end - 1).at().isAfter(instant)) {
            end--;
        }
        return of(entries.subList(0, end));
    }

    /// What a register held just before an entry of this journal; empty where nothing did.
    public Optional<ProgressEvent> before(JournalEntry entry) {
        return find(entry.replaces()).map(JournalEntry::event).filter(event -> !(event instanceof Withdrawn));
    }

    /// Whether `other` says everything this journal says, in the same order, and perhaps more after it.
    public boolean isBeginningOf(Journal other) {
        List<JournalAct> own = acts();
        List<JournalAct> theirs = other.acts();
        if (own.size() > theirs.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!isSame(own.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// What has to be recorded to take in what `other` says beyond this journal, register by register; see
    /// [Statements#isBehind] for who has the last word. What only this journal speaks of stays as it is, and
    /// once recorded, the same journal has nothing more to say.
    public List<ProgressEvent> merging(Journal other) {
        Map<Register, Statements> own = Statements.of(entries);
        List<ProgressEvent> events = new ArrayList<>();
        Statements.of(other.entries).forEach((register, theirs) -> {
            Statements ours = own.get(register);
            boolean differs = !theirs.held().equals(progress.held(register));
            if (differs && (ours == null || ours.isBehind(theirs))) {
                events.add(theirs.lastEvent());
            }
        });
        return events;
    }

    private InForce inForce() {
        InForce made = inForce;
        if (made == null) {
            made = new InForce();
            inForce = made;
        }
        return made;
    }

    private static boolean isSame(JournalAct one, JournalAct other) {
        return one.stamp().at().equals(other.stamp().at())
                && one.stamp().origin() == other.stamp().origin()
                && one.events().equals(other.events());
    }

    private Stream<JournalEntry> within(Span span) {
        return entries.subList(indexFrom(span.first()), indexFrom(span.last() + 1)).stream();
    }

    private Optional<JournalEntry> find(long sequence) {
        int index = indexFrom(sequence);
        return index < entries.size() && entries.get(index).sequence() == sequence
                ? Optional.of(entries.get(index))
                : Optional.empty();
    }

    /// The index of the first entry whose sequence is not below `sequence`.
    private int indexFrom(long sequence) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).sequence() < sequence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<JournalAct> acts(List<JournalEntry> entries) {
        List<JournalAct> acts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size()
                    || entries.get(i).stamp().act()
                            != entries.get(begin).stamp().act()) {
                acts.add(new JournalAct(entries.subList(begin, i)));
                begin = i;
            }
        }
        return acts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Journal journal && entries.equals(journal.entries);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(through());
    }

    /// Which units count, and which of them spoke last of each register.
    private final class InForce {

        private final NavigableMap<Long, Span> units = new TreeMap<>();
        private final Map<Register, Span> last = new HashMap<>();

        InForce() {
            for (UndoStack.Unit unit : stack.done()) {
                units.put(unit.span().first(), unit.span());
            }
            units.values()
                    .forEach(unit ->
                            within(unit).forEach(entry -> last.put(entry.event().register(), unit)));
        }

        boolean holds(Span act) {
            var unit = units.floorEntry(act.first());
            return unit != null && unit.getValue().holds(act.first());
        }

        boolean isUnit(Span act) {
            return act.equals(units.get(act.first()));
        }

        boolean isLast(Span act, Register register) {
            return act.equals(last.get(register));
        }
    }
}
