package dev.milepost.tracker;

import dev.milepost.progress.Count;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Phase;
import dev.milepost.text.Messages;
import dev.milepost.tracker.Saving.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the frame round every screen shows.
///
/// @param subtitle where in the plan today lies: "Month 11 of 24 · Phase 2"
/// @param saving the status bar's word on what is on disk
/// @param start the start date in words
/// @param undo what Ctrl Z would undo, in words; empty where there is nothing, or nothing can be recorded
/// @param redo what Ctrl Shift Z would redo
/// @param banner above every screen while not the present is shown, or nothing can be recorded
/// @param toast what just happened
public record ShellView(
        String roadmapTitle,
        String subtitle,
        List<Entry> entries,
        String title,
        SaveMark saving,
        String fileName,
        Optional<String> problems,
        String start,
        String theme,
        Privacy privacy,
        Optional<String> undo,
        Optional<String> redo,
        Optional<Banner> banner,
        Optional<Toast> toast) {

    /// @param badge a figure beside the name, perhaps empty
    public record Entry(Screen screen, String name, String badge, boolean current) {}

    /// @param failed whether the last act could not be recorded
    public record SaveMark(String text, boolean failed) {}

    /// @param action what can be done about it
    public record Banner(String text, Optional<Action> action) {}

    /// @param notice what it is about: another one is another toast
    /// @param action "Undo"
    public record Toast(Notice notice, String text, Optional<Action> action) {}

    public record Action(String text, Act act) {}

    public static ShellView of(AppState state, Messages messages) {
        ShellWords said = new ShellWords(state, messages);
        return new ShellView(
                state.roadmap().title(),
                subtitle(state, messages),
                entries(state, messages),
                messages.text("screen." + state.outlook().screen().id()),
                saveMark(state.saving(), messages),
                state.fileName(),
                state.problems() == 0
                        ? Optional.empty()
                        : Optional.of(messages.text("shell.problems", state.problems())),
                state.progress()
                        .start()
                        .map(start -> messages.text("shell.start", messages.date(start)))
                        .orElse(messages.text("shell.no-start")),
                messages.text("theme." + state.outlook().theme().id()),
                state.outlook().privacy(),
                said.undo(),
                said.redo(),
                said.banner(),
                said.toast());
    }

    private static String subtitle(AppState state, Messages messages) {
        int months = state.roadmap().months();
        Optional<Integer> month = state.month();
        if (month.isEmpty()) {
            return state.progress().start().isPresent()
                    ? messages.text("shell.before-start")
                    : messages.text("shell.months", months);
        }
        if (month.get() > months) {
            return messages.text("shell.after-end", months);
        }
        String here = messages.text("shell.month", month.get(), months);
        return phaseNumber(state, month.get())
                .map(number -> here + " · " + messages.text("shell.phase", number))
                .orElse(here);
    }

    private static Optional<Integer> phaseNumber(AppState state, int month) {
        return Phases.at(state.roadmap(), month)
                .map((Phase phase) -> state.roadmap().phases().indexOf(phase) + 1);
    }

    private static List<Entry> entries(AppState state, Messages messages) {
        Count count = Rollup.of(state.roadmap(), state.progress()).total();
        List<Entry> entries = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            String badge = switch (screen) {
                case ROADMAP -> count.required() > 0 ? messages.text("format.percent", count.percent()) : "";
                case MILESTONES -> milestonesReached(state, messages);
                case OVERVIEW, TIMELINE, INCOME, JOURNAL, DATA -> "";
            };
            entries.add(new Entry(
                    screen,
                    messages.text("screen." + screen.id()),
                    badge,
                    screen == state.outlook().screen()));
        }
        return entries;
    }

    /// "4/10".
    private static String milestonesReached(AppState state, Messages messages) {
        List<Milestone> all = state.roadmap().milestones();
        long reached = all.stream()
                .filter(milestone -> state.progress().reached(milestone.id()).isPresent())
                .count();
        return all.isEmpty() ? "" : messages.text("format.ratio", reached, all.size());
    }

    private static SaveMark saveMark(Saving saving, Messages messages) {
        if (saving.trouble().isPresent()) {
            return new SaveMark(trouble(saving.trouble().get(), messages), true);
        }
        if (saving.isUnderway()) {
            return new SaveMark(messages.text("shell.saving", saving.pending().size()), false);
        }
        return new SaveMark(messages.text(saving.isWriting() ? "shell.writing" : "shell.saved"), false);
    }

    private static String trouble(Trouble trouble, Messages messages) {
        return switch (trouble) {
            case Trouble.NotSaved(var cause, var _) -> messages.text("shell.not-saved", words(cause, messages));
            case Trouble.Unreachable(var cause) -> messages.text("shell.unreachable", words(cause, messages));
            case Trouble.Bug(var code) -> messages.text("shell.bug", code);
        };
    }

    private static String words(StoreException cause, Messages messages) {
        return messages.text("store." + cause.reason().id(), cause.place());
    }
}
