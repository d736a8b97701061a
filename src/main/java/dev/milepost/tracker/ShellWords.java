package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Span;
import dev.milepost.text.Messages;
import dev.milepost.tracker.ShellView.Action;
import dev.milepost.tracker.ShellView.Banner;
import dev.milepost.tracker.ShellView.Toast;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What the frame says about what was just done, what can be undone, and from where the roadmap is
/// looked at.
final class ShellWords {

    private final AppState state;
    private final Messages messages;

    ShellWords(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
    }

    Optional<String> undo() {
        return state.journal().undoable().filter(_ -> canRecord()).map(this::words);
    }

    Optional<String> redo() {
        return state.journal().redoable().filter(_ -> canRecord()).map(this::words);
    }

    private boolean canRecord() {
        return state.vantage() instanceof Vantage.Present && state.safekeeping().access() instanceof Access.ReadWrite;
    }

    private String words(Span span) {
        return acts().of(span);
    }

    private ActWords acts() {
        return new ActWords(state.roadmap(), state.journal(), state.outlook().privacy(), messages);
    }

    Optional<Banner> banner() {
        return switch (state.vantage()) {
            case Vantage.PastDay(var day, var _) ->
                Optional.of(new Banner(
                        messages.text(
                                "shell.past",
                                DateTimeFormatter.ofPattern("d MMMM yyyy", messages.locale())
                                        .format(day)),
                        Optional.of(toPresent())));
            case Vantage.InBackup(var backup, var _) ->
                Optional.of(new Banner(
                        messages.text("shell.in-backup", new Moments(state, messages).within(backup.at())),
                        Optional.of(toPresent())));
            case Vantage.Present _ ->
                Optional.of(DataView.warning(state.safekeeping().access(), messages))
                        .filter(warning -> !warning.isEmpty())
                        .map(warning -> new Banner(warning, Optional.empty()));
        };
    }

    Optional<Toast> toast() {
        return state.notice().map(this::toast);
    }

    private Toast toast(Notice notice) {
        return switch (notice) {
            case Notice.Recorded(var act) ->
                new Toast(notice, acts().dated(act, state.zone()), undoing(new Act.UndoAct(act)));
            case Notice.Joined(var act) ->
                new Toast(notice, messages.text("notice.joined", words(act)), undoing(new Act.UndoAct(act)));
            case Notice.NoteKept() -> plain(notice, messages.text("notice.note-kept"));
            case Notice.Refused(var bound) -> plain(notice, messages.text("bounds." + bound.id()));
            case Notice.Undone(var act) ->
                new Toast(
                        notice,
                        messages.text("act.undone", words(act)),
                        state.journal()
                                .redoable()
                                .filter(act::equals)
                                .map(_ -> new Action(messages.text("shell.redo"), new Act.Redo())));
            case Notice.Redone(var act) ->
                new Toast(notice, messages.text("act.redone", words(act)), undoing(new Act.UndoAct(act)));
            case Notice.Outdated(var act) -> plain(notice, messages.text("notice.outdated", words(act)));
            case Notice.PartOfImport(var act) -> plain(notice, messages.text("notice.part-of-import", words(act)));
            case Notice.OnlyLooking() ->
                new Toast(notice, messages.text("notice.only-looking"), Optional.of(toPresent()));
            case Notice.OnlyReading() -> plain(notice, messages.text("notice.only-reading"));
            case Notice.Unreadable(var file) -> plain(notice, messages.text("notice.unreadable", file));
            case Notice.Exported(var file) ->
                plain(notice, messages.text("notice.exported", String.valueOf(file.getFileName())));
            case Notice.Unwritable(var file) -> plain(notice, messages.text("notice.unwritable", file));
            case Notice.NoRoom(var file) -> plain(notice, messages.text("notice.no-room", file));
            case Notice.Unmade(var file) -> plain(notice, messages.text("notice.unmade", file));
            case Notice.InTheWay(var file) -> plain(notice, messages.text("notice.in-the-way", file));
            case Notice.AmongTheData(var file) -> plain(notice, messages.text("notice.among-the-data", file));
            case Notice.TooLarge(var kind) -> plain(notice, messages.text("notice.too-large", kind));
            case Notice.BackedUp(var file) ->
                plain(notice, messages.text("notice.backed-up", String.valueOf(file.getFileName())));
            case Notice.Restored(var result) -> restored(notice, result);
        };
    }

    private Toast restored(Notice notice, Takeover.Result result) {
        if (result.isNothing()) {
            return plain(notice, messages.text("notice.restored.nothing"));
        }
        String said = result.changed() > 0
                ? messages.text("notice.restored", result.changed())
                : messages.text("notice.restored.history", result.adopted());
        return new Toast(notice, said, broughtBack() ? undoing(new Act.Undo()) : Optional.empty());
    }

    /// Whether the restore is what Ctrl Z would undo: it may have been about other roadmaps only.
    private boolean broughtBack() {
        return state.journal()
                .undoable()
                .filter(span -> span.last() == state.journal().through())
                .map(_ -> state.journal().entries().getLast().stamp())
                .filter(stamp -> stamp.origin() == Origin.RESTORE || stamp.unit() != stamp.act())
                .isPresent();
    }

    private static Toast plain(Notice notice, String text) {
        return new Toast(notice, text, Optional.empty());
    }

    private Optional<Action> undoing(Act act) {
        return Optional.of(new Action(messages.text("shell.undo"), act));
    }

    private Action toPresent() {
        return new Action(messages.text("shell.to-present"), new Act.LookAtPresent());
    }
}
