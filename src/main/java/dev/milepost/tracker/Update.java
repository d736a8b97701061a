package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.OutOfBounds;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Span;
import dev.milepost.prospect.Explainer;
import dev.milepost.prospect.ForecastSnapshot;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Overrides;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.tracker.Saving.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The next state, and the effects to carry out on the way. Pure.
///
/// Acts that are recorded do not change the progress themselves: they ask for an [Effect.Append], and
/// the state changes when [Act.Confirm] says that the entries are on disk. So nothing is ever shown as
/// done that could still be lost.
record Update(AppState state, List<Effect> effects) {

    /// The preference that says the first questions were put, for one roadmap.
    static String welcomedKey(AppState state) {
        return "welcomed." + state.roadmap().id();
    }

    /// The preference that names the baseline drawn beside the plan, for one roadmap; blank for none.
    static String baselineKey(AppState state) {
        return "baseline-drawn." + state.roadmap().id();
    }

    static final String THEME_KEY = "theme";
    static final String PRIVACY_KEY = "privacy";

    Update {
        effects = List.copyOf(effects);
    }

    static Update of(AppState state, Act act) {
        Outlook outlook = state.outlook();
        return switch (act) {
            case Act.ChooseTrack choose -> choose(state, choose);
            case Act.ReviseNote revise -> revise(state, revise);
            case Act.Change change -> change(state, change);
            case Act.Undo undo -> compensate(state, undo, state.journal().undoable(), Update::undo);
            case Act.Redo redo -> compensate(state, redo, state.journal().redoable(), Update::redo);
            case Act.UndoAct one -> compensate(state, one, Optional.of(one.act()), Update::undoOne);
            case Act.AttachFile attach ->
                recordable(state, () -> new Update(state, List.of(new Effect.Fingerprint(attach, attach.file()))));
            case Act.FinishWelcome welcome -> finishWelcome(state, welcome);
            case Act.AskStart() -> stay(state.from(Vantage.PRESENT).welcomed(false));

            case Act.MakeBackup() -> new Update(state, List.of(new Effect.MakeBackup()));
            case Act.RestoreBackup(var backup) ->
                writable(
                        state,
                        () -> new Update(
                                state.from(Vantage.PRESENT).with(state.saving().beginRestore()),
                                List.of(new Effect.RestoreBackup(backup))));

            case Act.GoTo(var screen) -> goTo(state, screen);
            case Act.ShowItem(var item) -> look(state, reveal(state, item));
            case Act.ShowMilestone(var milestone) ->
                look(state, outlook.on(Screen.MILESTONES).about(MilestonesOutlook.FIRST.selecting(milestone)));
            case Act.SelectMilestone(var milestone) ->
                look(state, outlook.about(outlook.milestones().selecting(milestone)));
            case Act.FilterMilestones(var filter) ->
                look(state, outlook.about(outlook.milestones().filtered(filter)));
            case Act.ShowPart(var part) ->
                look(
                        state,
                        firstItem(state, part).map(item -> reveal(state, item)).orElse(outlook.on(Screen.ROADMAP)));
            case Act.ShowPhase(var phase) ->
                look(state, outlook.on(Screen.ROADMAP).reading(phase));
            case Act.SelectItem(var item) -> look(state, outlook.selecting(Optional.of(item)));
            case Act.FilterItems(var filter) -> look(state, outlook.filtered(filter));
            case Act.SearchItems(var text) -> look(state, outlook.searching(text));
            case Act.SearchJournal(var text) -> look(state, outlook.searchingJournal(text));
            case Act.FoldPart(var part) -> look(state, outlook.folding(toggled(outlook.folded(), part)));
            case Act.ReadPhase(var phase) -> look(state, outlook.reading(phase));
            case Act.ArrangeTimeline(var sight) -> arrange(state, sight);
            case Act.MeasureIncome(var measure) -> look(state, outlook.measuring(measure));
            case Act.TellTaxSide(var side) ->
                look(state, outlook.earning(outlook.income().taxed(side)));
            case Act.TellPrices(var prices) ->
                look(state, outlook.earning(outlook.income().priced(prices)));
            case Act.SwitchSamples() ->
                look(
                        state,
                        outlook.earning(outlook.income()
                                .sampling(outlook.income().samples().other())));
            case Act.OpenMonth(var month) ->
                look(state, outlook.earning(outlook.income().opening(Optional.of(month))));
            case Act.CloseMonth() ->
                look(state, outlook.earning(outlook.income().opening(Optional.empty())));
            case Act.ShowIncomePane(var pane) ->
                look(state, outlook.earning(outlook.income().beside(pane)));
            case Act.OpenIncomeGrid(), Act.DropPaste() ->
                look(state, outlook.earning(logging(state, Optional.of(IncomeLogging.OPEN))));
            case Act.CloseIncomeGrid() -> look(state, outlook.earning(logging(state, Optional.empty())));
            case Act.PreviewPaste(var paste) ->
                look(state, outlook.earning(logging(state, Optional.of(IncomeLogging.OPEN.with(paste)))));
            case Act.ReadPaste(var reading) ->
                new Update(
                        state.with(outlook.earning(logging(state, Optional.of(IncomeLogging.OPEN.reading(reading))))),
                        List.of(new Effect.ReadPaste(reading)));
            case Act.TakePaste() -> takePaste(state);
            case Act.ExportIncome(var target) ->
                switch (outlook.privacy()) {
                    case OPEN -> write(state, target, () -> IncomeCsv.of(state).getBytes(StandardCharsets.UTF_8));
                    case MASKED -> stay(state);
                };
            case Act.ExportPicture(var target, var picture) -> write(state, target, picture);
            case Act.SeekGoal(var goal) -> inquire(state, new Inquiry.Seek(state.question(), goal));
            case Act.ExplainSince(var day) ->
                inquire(
                        state,
                        new Inquiry.Explain(
                                Explainer.asOf(state.question(), state.journal(), day, state.zone()),
                                state.question(),
                                day));
            case Act.StopAsking() ->
                new Update(state.with(state.foreseen().asking(Optional.empty())), List.of(new Effect.StopInquiring()));
            case Act.FindOut(var asked) -> stay(state.with(state.foreseen().asking(Optional.of(asked))));
            case Act.TryOut(var more) ->
                look(state, outlook.trying(outlook.overrides().and(more)));
            case Act.TryAnswer(var trial) ->
                look(
                        state,
                        outlook.trying(outlook.overrides().and(trial))
                                .earning(outlook.income().beside(IncomePane.WHAT_IF)));
            case Act.StopTrying(var key) ->
                look(state, outlook.trying(outlook.overrides().without(key)));
            case Act.DiscardWhatIf() -> look(state, outlook.trying(Overrides.NONE));
            case Act.ApplyWhatIf() -> applyWhatIf(state);
            case Act.SaveWhatIf(var name) ->
                outlook.overrides().isEmpty() || name.isBlank()
                        ? stay(state)
                        : change(state, new Act.SaveScenario(name.strip(), outlook.overrides()));
            case Act.LoadScenario(var name) ->
                state.progress().scenarios().containsKey(name)
                        ? look(
                                state,
                                outlook.trying(Overrides.of(
                                        state.progress().scenarios().get(name))))
                        : stay(state);
            case Act.SwitchTheme() -> {
                Theme next = outlook.theme().other();
                yield remember(state.with(outlook.in(next)), THEME_KEY, next.id());
            }
            case Act.SwitchPrivacy() -> {
                Privacy next = outlook.privacy().other();
                yield remember(state.with(outlook.guarded(next)), PRIVACY_KEY, next.id());
            }
            case Act.LookAtDay(var day) -> stay(state.from(vantage(state, day)));
            case Act.LookAtBackup(var backup) -> new Update(state, List.of(new Effect.OpenBackup(backup)));
            case Act.LookAtPresent() -> stay(state.from(Vantage.PRESENT));
            case Act.CloseNotice(var notice) ->
                stay(state.notice().equals(Optional.of(notice)) ? state.saying(Optional.empty()) : state);

            case Act.LookAgain(var today) -> new Update(state.on(today), List.of(new Effect.CatchUp()));
            case Act.TakeIn(var entries) ->
                stay(takeIn(state, entries).with(state.saving().reached()));
            case Act.Confirm confirm -> stay(confirmed(state, confirm));
            case Act.ConfirmRestore(var result, var entries) ->
                stay(takeIn(state, entries).with(state.saving().succeed()).saying(new Notice.Restored(result)));
            case Act.ReportFailure(var cause) ->
                new Update(pastedAgain(state).with(state.saving().fail(cause)), List.of(new Effect.CatchUp()));
            case Act.ReportUnreachable(var cause) ->
                stay(state.with(state.saving().troubledBy(new Trouble.Unreachable(cause))));
            case Act.ReportUnreadable(var file) -> stay(state.saying(new Notice.Unreadable(file)));
            case Act.ReportBug(var code) -> stay(state.with(Saving.DONE.troubledBy(new Trouble.Bug(code))));
            case Act.Foresee(var question, var futures) ->
                keep(state.with(state.foreseen().with(question, futures)), question, futures);
            case Act.ReportUnforeseeable(var question) ->
                stay(state.with(state.foreseen().without(question)));
            case Act.ShowBackups(var access, var backups) ->
                stay(state.with(new Safekeeping(access, state.safekeeping().folder(), backups)));
            case Act.LookFrom(var vantage) -> stay(state.from(vantage));
            case Act.Tell(var notice) -> stay(state.saying(notice));
            case Act.FinishReading(var reading, var paste) ->
                outlook.income()
                                .logging()
                                .filter(open -> open.isReading(reading))
                                .isPresent()
                        ? look(state, outlook.earning(logging(state, Optional.of(IncomeLogging.OPEN.with(paste)))))
                        : stay(state);
            case Act.ReportFile(var outcome) ->
                stay(state.with(state.saving().endFile()).saying(outcome));
        };
    }

    private static Update write(AppState state, Target target, FileContent content) {
        return new Update(state.with(state.saving().beginFile()), List.of(new Effect.WriteFile(target, content)));
    }

    private static Update stay(AppState state) {
        return new Update(state, List.of());
    }

    private static Update inquire(AppState state, Inquiry inquiry) {
        return new Update(
                state.with(state.foreseen().asking(Optional.of(new Inquiry.Asked(inquiry, Optional.empty())))),
                List.of(new Effect.Inquire(inquiry)));
    }

    private static Update look(AppState state, Outlook outlook) {
        return stay(state.with(outlook));
    }

    private static Update arrange(AppState state, TimelineSight sight) {
        AppState arranged = state.with(state.outlook().seeing(sight));
        return sight.baseline().equals(state.outlook().timeline().baseline())
                ? stay(arranged)
                : remember(arranged, baselineKey(state), sight.baseline().orElse(""));
    }

    /// The list of backups may have grown since it was last looked at.
    private static Update goTo(AppState state, Screen screen) {
        AppState there = state.with(state.outlook().on(screen));
        return screen == Screen.DATA ? new Update(there, List.of(new Effect.ListBackups())) : stay(there);
    }

    /// What a restore brings back is what the next change starts from.
    private static Update change(AppState state, Act.Change change) {
        if (state.saving().isRestoring()) {
            return new Update(state, List.of(new Effect.After(change)));
        }
        return recordable(state, () -> {
            try {
                return record(
                        state,
                        Purpose.CHANGE,
                        new Recording(state.roadmap(), state.expected(), state.today()).of(change));
            } catch (OutOfBounds beyond) {
                return stay(state.saying(new Notice.Refused(beyond.bound())));
            }
        });
    }

    /// Keeps the whole answer about the plan as it is, once a month, to be held against what happens. Nobody did
    /// anything, so nothing is said where it cannot be kept.
    private static Update keep(AppState seen, Question question, Futures futures) {
        boolean due = futures.detail() == Futures.Detail.FULL
                && seen.vantage() instanceof Vantage.Present
                && !(seen.safekeeping().access() instanceof Access.ReadOnly)
                && !seen.saving().isRestoring()
                && question.equals(Foreseen.plain(seen.question()))
                && seen.month()
                        .filter(month -> !seen.expected().forecasts().containsKey(month))
                        .isPresent();
        return due
                ? ForecastSnapshot.of(futures, ForecastSnapshot.ENGINE)
                        .map(made -> change(seen, new Act.KeepForecast(made)))
                        .orElseGet(() -> stay(seen))
                : stay(seen);
    }

    /// Says so where another program has written to the note meanwhile.
    private static Update revise(AppState state, Act.ReviseNote revise) {
        boolean against = revise.revision()
                .isAgainst(state.expected().note(revise.about()).orElse(""));
        Update revised = change(state, revise);
        if (!against || state.saving().isRestoring()) {
            return revised;
        }
        if (revised.equals(stay(state))) {
            return stay(state.saying(new Notice.NoteKept()));
        }
        return new Update(
                revised.state(),
                revised.effects().stream()
                        .map(effect -> effect instanceof Effect.Append append ? append.joining(revise.about()) : effect)
                        .toList());
    }

    private static Update choose(AppState state, Act.ChooseTrack choose) {
        Update chosen = change(state, choose);
        return chosen.effects().isEmpty()
                ? chosen
                : new Update(chosen.state().with(deselected(state, choose.section())), chosen.effects());
    }

    private static Update record(AppState state, Purpose purpose, List<ProgressEvent> events) {
        return events.isEmpty()
                ? stay(state)
                : new Update(
                        state.with(state.saving().begin(events)),
                        List.of(new Effect.Append(purpose, state.seen(), events)));
    }

    /// Where nothing can be written, it lasts as long as the program runs.
    private static Update remember(AppState state, String key, String value) {
        return state.safekeeping().access() instanceof Access.ReadOnly
                ? stay(state)
                : new Update(state, List.of(new Effect.Remember(key, value)));
    }

    /// Nothing is recorded from the past, nor where nothing can be.
    private static Update recordable(AppState state, Supplier<Update> recorded) {
        return state.vantage() instanceof Vantage.Present
                ? writable(state, recorded)
                : stay(state.saying(new Notice.OnlyLooking()));
    }

    private static Update writable(AppState state, Supplier<Update> recorded) {
        return state.safekeeping().access() instanceof Access.ReadOnly
                ? stay(state.saying(new Notice.OnlyReading()))
                : recorded.get();
    }

    /// What is undone is what the journal says, so everything on its way into it comes first.
    private static Update compensate(
            AppState state, Act act, Optional<Span> span, BiFunction<AppState, Span, Update> how) {
        if (state.saving().isUnderway()) {
            return new Update(state, List.of(new Effect.After(act)));
        }
        return span.map(known -> recordable(state, () -> how.apply(state, known)))
                .orElseGet(() -> stay(state));
    }

    private static Update undo(AppState state, Span span) {
        return record(state, new Purpose.Undo(span), state.journal().undoing(span));
    }

    private static Update redo(AppState state, Span span) {
        return record(state, new Purpose.Redo(span), state.journal().redoing(span));
    }

    /// What is undone already needs nothing more than to be said.
    private static Update undoOne(AppState state, Span span) {
        if (state.journal().isKept(span)) {
            return stay(state);
        }
        if (state.journal().isUndone(span)) {
            return stay(state.saying(new Notice.Undone(span)));
        }
        if (state.journal().isPartOfMore(span)) {
            return stay(state.saying(new Notice.PartOfImport(span)));
        }
        return state.journal().isOutdated(span) ? stay(state.saying(new Notice.Outdated(span))) : undo(state, span);
    }

    /// Amounts that could not be recorded wait in the grid to be confirmed again, so that nobody types them twice. Of a
    /// single one only where the grid is open: a form keeps what was typed into it.
    private static AppState pastedAgain(AppState state) {
        Optional<IncomeLogging> open = state.outlook().income().logging();
        return state.saving().pending().stream()
                .findFirst()
                .flatMap(IncomePaste::of)
                .filter(lost -> open.isPresent() || lost.amounts().size() > 1)
                .map(lost -> open.flatMap(IncomeLogging::paste).map(lost::and).orElse(lost))
                .map(lost ->
                        state.with(state.outlook().earning(logging(state, Optional.of(IncomeLogging.OPEN.with(lost))))))
                .orElse(state);
    }

    private static AppState confirmed(AppState state, Act.Confirm confirm) {
        AppState there = state.with(state.journal().plus(confirm.entries()), confirm.seen())
                .with(state.saving().succeed());
        AppState next = settled(there);
        return next.journal().isKept(confirm.own()) ? next : next.saying(notice(next.journal(), confirm));
    }

    /// What is tried out stays tried out until it is on disk.
    private static IncomeOutlook logging(AppState state, Optional<IncomeLogging> next) {
        return state.outlook().income().logging(next);
    }

    /// What could not be recorded waits on.
    private static Update takePaste(AppState state) {
        Optional<IncomePaste> paste = state.outlook().income().logging().flatMap(IncomeLogging::paste);
        if (paste.isEmpty()) {
            return stay(state);
        }
        Update taken = change(state, paste.get().asOneAct());
        return taken.effects().isEmpty()
                ? taken
                : new Update(
                        taken.state()
                                .with(taken.state().outlook().earning(logging(state, Optional.of(IncomeLogging.OPEN)))),
                        taken.effects());
    }

    private static Update applyWhatIf(AppState state) {
        List<Act.Change> assumptions = state.outlook().overrides().values().entrySet().stream()
                .<Act.Change>map(entry -> new Act.MakeAssumption(entry.getKey(), entry.getValue()))
                .toList();
        Update applied = change(state, new Act.Together(assumptions));
        return new Update(settled(applied.state()), applied.effects());
    }

    /// What the person has said by now is no longer only tried out.
    private static AppState settled(AppState state) {
        Overrides settled = state.outlook().overrides();
        for (var tried : settled.values().entrySet()) {
            if (tried.getValue().equals(state.progress().assumptions().get(tried.getKey()))) {
                settled = settled.without(tried.getKey());
            }
        }
        return state.with(state.outlook().trying(settled));
    }

    /// An undo or redo that had nothing left to reverse is an act like any other.
    private static Notice notice(Journal journal, Act.Confirm confirm) {
        if (confirm.joined().isPresent()) {
            return new Notice.Joined(confirm.own());
        }
        if (!journal.isReversal(confirm.own())) {
            return new Notice.Recorded(confirm.own());
        }
        return switch (confirm.purpose()) {
            case Purpose.Change _ -> new Notice.Recorded(confirm.own());
            case Purpose.Undo(var of) -> new Notice.Undone(of);
            case Purpose.Redo(var of) -> new Notice.Redone(of);
        };
    }

    private static Vantage vantage(AppState state, LocalDate day) {
        return day.isBefore(state.present())
                ? new Vantage.PastDay(
                        day, state.journal().until(endOf(day, state.zone())).progress())
                : Vantage.PRESENT;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private static AppState takeIn(AppState state, List<JournalEntry> entries) {
        return state.with(
                state.journal().plus(entries),
                entries.isEmpty() ? 0 : entries.getLast().sequence());
    }

    /// The questions are about the present, from wherever they were asked.
    private static Update finishWelcome(AppState asked, Act.FinishWelcome welcome) {
        AppState state = asked.from(Vantage.PRESENT);
        List<Act.Change> answers = new ArrayList<>();
        welcome.start().map(Act.SetStartDate::new).ifPresent(answers::add);
        welcome.salary().map(Act.StateSalary::new).ifPresent(answers::add);
        Update answered = change(state.welcomed(true), new Act.Together(answers));
        // An answer in the journal says by itself that the questions were put.
        return answered.effects().isEmpty() ? remember(answered.state(), welcomedKey(state), "true") : answered;
    }

    private static Optional<ItemId> firstItem(AppState state, PartId id) {
        return state.roadmap()
                .parts()
                .filter(part -> part.id().equals(id))
                .flatMap(Part::allItems)
                .map(Item::id)
                .findFirst();
    }

    /// What was selected in a track may count no more, and is not to be acted on unseen.
    private static Outlook deselected(AppState state, PartId section) {
        boolean within =
                state.outlook().selected().map(item -> state.roadmap().paths().getOrDefault(item, List.of())).stream()
                        .flatMap(List::stream)
                        .anyMatch(part -> part.id().equals(section));
        return within ? state.outlook().selecting(Optional.empty()) : state.outlook();
    }

    private static Outlook reveal(AppState state, ItemId item) {
        Set<PartId> folded = new HashSet<>(state.outlook().folded());
        state.roadmap().paths().getOrDefault(item, List.of()).stream()
                .map(Part::id)
                .forEach(folded::remove);
        return state.outlook()
                .on(Screen.ROADMAP)
                .filtered(Optional.empty())
                .searching("")
                .folding(folded)
                .selecting(Optional.of(item));
    }

    private static Set<PartId> toggled(Set<PartId> folded, PartId part) {
        Set<PartId> next = new HashSet<>(folded);
        if (!next.remove(part)) {
            next.add(part);
        }
        return next;
    }
}
