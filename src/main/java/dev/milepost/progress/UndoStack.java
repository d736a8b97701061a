package dev.milepost.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be undone and what can be redone, as the journal's acts leave it.
///
/// An undo or a redo moves the unit it names from one list to the other. Where the unit is not there (another
/// program undid it first, or did something new meanwhile, or damage took it), the act stands for itself, as if
/// it said something new: so everything said can be taken back.
///
/// Forecasts that the program kept by itself are not among what was done: undo and redo pass over them.
///
/// @param done the units in force, the last last
/// @param undone the units undone since the last change, the last last
/// @param alone the first sequences of the undos and redos that stand for themselves
/// @param kept the first sequences of the acts that are passed over
record UndoStack(List<Unit> done, List<Unit> undone, Set<Long> alone, Set<Long> kept) {

    static final UndoStack EMPTY = new UndoStack(List.of(), List.of(), Set.of(), Set.of());

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
        UndoStack next = new UndoStack(
                new ArrayList<>(done), new ArrayList<>(undone), new HashSet<>(alone), new HashSet<>(kept));
        acts.forEach(next::take);
        return next;
    }

    /// Changes the lists, which nobody else has seen yet.
    private void take(JournalAct act) {
        Stamp stamp = act.stamp();
        if (stamp.unit() != stamp.act() && !done.isEmpty() && done.getLast().id() == stamp.unit()) {
            Unit begun = done.removeLast();
            done.add(new Unit(
                    begun.id(), new Span(begun.span().first(), act.span().last())));
            return;
        }
        if (stamp.unit() != stamp.act() && kept.remove(stamp.unit())) {
            // It was the first of several that came over together, and is undone with them.
            done.add(new Unit(stamp.unit(), new Span(stamp.unit(), act.span().last())));
            undone.clear();
            return;
        }
        if (stamp.unit() == stamp.act() && act.isKeepingForecasts()) {
            kept.add(stamp.act());
            return;
        }
        boolean moved = switch (stamp.purpose()) {
            case Purpose.Change _ -> false;
            case Purpose.Undo(var of) -> move(of, done, undone);
            case Purpose.Redo(var of) -> move(of, undone, done);
        };
        if (!moved) {
            done.add(new Unit(stamp.unit(), act.span()));
            undone.clear();
            if (!(stamp.purpose() instanceof Purpose.Change)) {
                alone.add(stamp.act());
            }
        }
    }

    /// From one list to the end of the other, where it is in the one.
    private static boolean move(Span span, List<Unit> from, List<Unit> to) {
        for (int i = from.size() - 1; i >= 0; i--) {
            if (from.get(i).span().equals(span)) {
                to.add(from.remove(i));
                return true;
            }
        }
        return false;
    }

    private static Optional<Unit> last(List<Unit> units) {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.getLast());
    }
}
