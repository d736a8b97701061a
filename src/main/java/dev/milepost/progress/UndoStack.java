package dev.milepost.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be undone and what can be redone, as the journal's acts leave it.
///
/// @param done the units in force, the last last
/// @param undone the units undone since the last change, the last last
record UndoStack(List<Unit> done, List<Unit> undone) {

    /// What is undone in one go.
    ///
    /// @param id see [Stamp#unit()]
    record Unit(long id, Span span) {}

    Optional<Span> undoable() {
        return last(done).map(Unit::span);
    }

    Optional<Span> redoable() {
        return last(undone).map(Unit::span);
    }

    UndoStack after(List<JournalAct> acts) {
        List<Unit> nextDone = new ArrayList<>(done);
        List<Unit> nextUndone = new ArrayList<>(undone);
        for (JournalAct act : acts) {
            take(act, nextDone, nextUndone);
        }
        return new UndoStack(nextDone, nextUndone);
    }

    private static void take(JournalAct act, List<Unit> done, List<Unit> undone) {
        Stamp stamp = act.stamp();
        if (stamp.unit() != stamp.act() && !done.isEmpty() && done.getLast().id() == stamp.unit()) {
            Unit begun = done.removeLast();
            done.add(new Unit(
                    begun.id(), new Span(begun.span().first(), act.span().last())));
            return;
        }
        switch (stamp.purpose()) {
            case Purpose.Change _ -> {
                done.add(new Unit(stamp.unit(), act.span()));
                undone.clear();
            }
            case Purpose.Undo(var of) -> move(of, done, undone);
            case Purpose.Redo(var of) -> move(of, undone, done);
        }
    }

    /// From one list to the end of the other. What is in neither, because damage took it, stays where it is.
    private static void move(Span span, List<Unit> from, List<Unit> to) {
        for (int i = from.size() - 1; i >= 0; i--) {
            if (from.get(i).span().equals(span)) {
                to.add(from.remove(i));
                return;
            }
        }
    }

    private static Optional<Unit> last(List<Unit> units) {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.getLast());
    }
}
