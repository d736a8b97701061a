package dev.milepost.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.AnyHistory.Deed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every history.
class JournalProperties {

    @Provide
    Arbitrary<List<Deed>> histories() {
        return AnyHistory.deeds();
    }

    @Provide
    Arbitrary<List<ProgressEvent>> act() {
        return AnyHistory.acts();
    }

    @Property
    void aHistoryFoldsToTheSameWhereverItIsCut(@ForAll("histories") List<Deed> deeds) {
        Journal whole = AnyHistory.journal(deeds);
        assertEquals(whole.progress(), Progress.of(whole.entries()), "replayed");
        for (JournalAct act : whole.acts()) {
            List<JournalEntry> entries = whole.entries();
            int cut = entries.indexOf(act.entries().getFirst());
            Journal pieced = Journal.of(entries.subList(0, cut)).plus(entries.subList(cut, entries.size()));
            assertEquals(whole, pieced);
            assertEquals(whole.progress(), pieced.progress());
            assertEquals(whole.undoable(), pieced.undoable());
            assertEquals(whole.redoable(), pieced.redoable());
        }
    }

    @Property
    void theLatePartMayComeFirst(@ForAll("histories") List<Deed> deeds) {
        Journal whole = AnyHistory.journal(deeds);
        List<JournalAct> acts = whole.acts();
        Journal other = Journal.EMPTY;
        for (int i = acts.size() - 1; i >= 0; i--) {
            other = other.plus(acts.get(i).entries()).plus(acts.get(i).entries());
        }
        assertEquals(whole, other);
        assertEquals(whole.progress(), other.progress());
        assertEquals(whole.undoable(), other.undoable());
    }

    @Property
    void undoPutsBackWhatWasBeforeAndRedoWhatWasAfter(
            @ForAll("histories") List<Deed> deeds, @ForAll("act") List<ProgressEvent> act) {
        InMemoryStore store = new InMemoryStore();
        Journal before = AnyHistory.journal(store, deeds);
        Journal after = AnyHistory.after(store, before, new Deed.Say(act));
        Journal undone = AnyHistory.after(store, after, new Deed.UndoLast());
        Journal redone = AnyHistory.after(store, undone, new Deed.RedoLast());
        assertEquals(before.progress(), undone.progress());
        assertEquals(after.progress(), redone.progress());
        assertEquals(before.undoable(), undone.undoable());
        assertEquals(after.undoable(), redone.undoable());
        assertEquals(Optional.empty(), redone.redoable(), "what was undone before the act is not redone after it");
    }

    @Property
    void undoingEverythingLeavesNothingAndRedoingEverythingAllOfIt(@ForAll("histories") List<Deed> deeds) {
        InMemoryStore store = new InMemoryStore();
        Journal journal = AnyHistory.journal(store, deeds);
        while (journal.redoable().isPresent()) {
            journal = AnyHistory.after(store, journal, new Deed.RedoLast());
        }
        Progress all = journal.progress();
        int units = 0;
        while (journal.undoable().isPresent()) {
            journal = AnyHistory.after(store, journal, new Deed.UndoLast());
            units++;
        }
        assertEquals(Progress.NONE, AnyHistory.withoutForecasts(journal.progress()));
        for (int i = 0; i < units; i++) {
            journal = AnyHistory.after(store, journal, new Deed.RedoLast());
        }
        assertEquals(all, journal.progress());
    }

    @Property
    void whatTheProgramKeepsChangesNothingForUndoAndRedo(@ForAll("histories") List<Deed> deeds) {
        Journal with = AnyHistory.journal(deeds);
        Journal without = AnyHistory.journal(
                deeds.stream().filter(deed -> !(deed instanceof Deed.Keep)).toList());
        assertEquals(without.progress(), AnyHistory.withoutForecasts(with.progress()));
        assertEquals(said(without, without.undoable()), said(with, with.undoable()));
        assertEquals(said(without, without.redoable()), said(with, with.redoable()));
        List<JournalAct> kept =
                with.acts().stream().filter(act -> with.isKept(act.span())).toList();
        assertEquals(
                deeds.stream().filter(Deed.Keep.class::isInstance).count(), kept.size(), "the journal tells them all");
        for (JournalAct act : kept) {
            assertFalse(with.isUndone(act.span()) || with.isReversal(act.span()) || with.isPartOfMore(act.span()));
        }
    }

    private static List<ProgressEvent> said(Journal journal, Optional<Span> span) {
        return span.map(journal::redoing).orElse(List.of());
    }

    @Property
    void historyIsNeverRewritten(@ForAll("histories") List<Deed> deeds) {
        InMemoryStore store = new InMemoryStore();
        Journal journal = Journal.EMPTY;
        for (Deed deed : deeds) {
            Journal next = AnyHistory.after(store, journal, deed);
            assertTrue(journal.isBeginningOf(next), "what was there is there");
            assertEquals(
                    journal.entries(),
                    next.entries().subList(0, journal.entries().size()));
            journal = next;
        }
    }

    @Property
    void anEntryNamesTheOneItReplaces(@ForAll("histories") List<Deed> deeds) {
        Registers registers = new Registers();
        for (JournalEntry entry : AnyHistory.journal(deeds).entries()) {
            assertEquals(registers.last(entry.event().register()), entry.replaces());
            registers.take(List.of(entry));
        }
    }

    @Property
    void aPastMomentIsTheBeginningOfTheJournal(@ForAll("histories") List<Deed> deeds) {
        Journal whole = AnyHistory.journal(deeds);
        assertEquals(Progress.NONE, whole.until(Instant.EPOCH).progress());
        List<JournalEntry> entries = new ArrayList<>();
        for (JournalAct act : whole.acts()) {
            entries.addAll(act.entries());
            assertEquals(Progress.of(entries), whole.until(act.stamp().at()).progress());
        }
    }

    @Property
    void whatIsAdoptedSaysTheSameAndIsUndoneAsOne(
            @ForAll("histories") List<Deed> deeds, @ForAll("act") List<ProgressEvent> own) {
        Journal theirs = AnyHistory.journal(deeds);
        Assume.that(theirs.acts().size() != 1 || theirs.undoable().isPresent());
        InMemoryStore store = new InMemoryStore();
        Journal before = AnyHistory.after(store, Journal.EMPTY, new Deed.Say(own));
        Journal after = before.plus(store.adopt(AnyHistory.ROADMAP, before.through(), theirs.acts()));
        assertEquals(Progress.of(before.entries()).plus(theirs.entries()), after.progress());
        assertEquals(
                theirs.acts().stream().map(JournalAct::events).toList(),
                after.acts().stream().skip(1).map(JournalAct::events).toList());
        Journal undone = AnyHistory.after(store, after, new Deed.UndoLast());
        assertEquals(theirs.acts().isEmpty() ? Progress.NONE : before.progress(), undone.progress());
    }

    @Property
    void oneProgressLeadsToAnother(@ForAll("histories") List<Deed> one, @ForAll("histories") List<Deed> other) {
        Progress from = AnyHistory.journal(one).progress();
        Progress to = AnyHistory.journal(other).progress();
        assertEquals(to, from.after(from.towards(to)));
        assertEquals(List.of(), to.towards(to));
    }

    @Property
    void whatWasMergedIsNotMergedAgain(@ForAll("histories") List<Deed> one, @ForAll("histories") List<Deed> other) {
        InMemoryStore store = new InMemoryStore();
        Journal ours = AnyHistory.journal(store, one);
        Journal theirs = AnyHistory.journal(other);
        List<ProgressEvent> events = ours.merging(theirs);
        Journal merged = ours.plus(store.append(Draft.change(
                AnyHistory.ROADMAP, Instant.parse("2027-01-01T00:00:00Z"), Origin.IMPORT, ours.through(), events)));
        assertEquals(List.of(), merged.merging(theirs));
    }

    @Property
    void importingAContinuationOfWhatWasTakenInTakesExactlyTheContinuation(
            @ForAll("histories") List<Deed> one,
            @ForAll("histories") List<Deed> other,
            @ForAll("histories") List<Deed> more) {
        InMemoryStore store = new InMemoryStore();
        InMemoryStore elsewhere = new InMemoryStore();
        Journal ours = AnyHistory.journal(store, one);
        Journal theirs = AnyHistory.journal(elsewhere, other);
        Set<Register> taken = registers(ours.merging(theirs));
        Journal merged = imported(store, ours, ours.merging(theirs));
        Journal further = AnyHistory.journal(elsewhere, more);

        List<ProgressEvent> continuation = merged.merging(further);

        Progress after = merged.progress().after(continuation);
        taken.forEach(register -> assertEquals(further.progress().held(register), after.held(register)));
        Set<Register> spokenOf = registers(further.entries().stream()
                .skip(theirs.entries().size())
                .map(JournalEntry::event)
                .toList());
        assertTrue(spokenOf.containsAll(registers(continuation)), "what they did not go on about stays");
        assertEquals(List.of(), imported(store, merged, continuation).merging(further), "the same document again");
    }

    @Property
    void whatOnlyWeSpokeOfStays(@ForAll("histories") List<Deed> one, @ForAll("histories") List<Deed> other) {
        Journal ours = AnyHistory.journal(one);
        Journal theirs = AnyHistory.journal(other);
        Set<Register> known =
                registers(theirs.entries().stream().map(JournalEntry::event).toList());
        assertTrue(known.containsAll(registers(ours.merging(theirs))));
    }

    private static Journal imported(InMemoryStore store, Journal ours, List<ProgressEvent> events) {
        return ours.plus(store.append(Draft.change(
                AnyHistory.ROADMAP, Instant.parse("2027-01-01T00:00:00Z"), Origin.IMPORT, ours.through(), events)));
    }

    private static Set<Register> registers(List<ProgressEvent> events) {
        return events.stream().map(ProgressEvent::register).collect(Collectors.toSet());
    }

    /// Two programs on one store that refuses what another changed meanwhile: each looks only now and then.
    @Property
    void whateverTwoProgramsDoInTurnsEverythingCanBeUndone(@ForAll("turns") List<Turn> turns) {
        InMemoryStore store = new InMemoryStore();
        List<Journal> known = new ArrayList<>(List.of(Journal.EMPTY, Journal.EMPTY));
        for (Turn turn : turns) {
            Journal before = known.get(turn.program());
            known.set(turn.program(), turn.looks() ? whole(store) : before);
            Journal after = AnyHistory.after(new Refusing(store), known.get(turn.program()), turn.deed());
            if (!after.equals(known.get(turn.program()))) {
                known.set(turn.program(), whole(store));
            }
        }
        Journal journal = whole(store);
        while (journal.undoable().isPresent()) {
            Journal next = AnyHistory.after(store, journal, new Deed.UndoLast());
            assertTrue(next.through() > journal.through());
            journal = next;
        }
        assertEquals(Progress.NONE, AnyHistory.withoutForecasts(journal.progress()));
    }

    private static Journal whole(InMemoryStore store) {
        return Journal.of(store.entries(AnyHistory.ROADMAP, 0));
    }

    /// @param program 0 or 1
    /// @param looks whether it reads what the other did before it acts
    record Turn(int program, boolean looks, Deed deed) {}

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.of(0, 1),
                        Arbitraries.of(true, false),
                        AnyHistory.deeds().ofSize(1).map(List::getFirst))
                .as(Turn::new)
                .list()
                .ofMaxSize(30);
    }
}
