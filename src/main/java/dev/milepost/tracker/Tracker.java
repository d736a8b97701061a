package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Backup;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Keeping;
import dev.milepost.progress.Origin;
import dev.milepost.progress.OutOfBounds;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressStore;
import dev.milepost.progress.Span;
import dev.milepost.progress.StoreException;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The engine: holds the one [AppState], applies acts to it, and carries out what they ask for.
///
/// [#dispatch] and the listeners belong to one thread, that of `stateThread`; the store is used on
/// `storeThread` only. With `Runnable::run` for both, everything has happened when `dispatch` returns.
public final class Tracker {

    private final Keeping keeping;
    private final Now now;
    private final Origin origin;
    private final Executor storeThread;
    private final Executor stateThread;
    private final RoadmapId roadmap;
    private final Optional<KeptData> data;
    private final List<Consumer<AppState>> listeners = new ArrayList<>();
    private AppState state;
    private Optional<Lookahead> lookahead = Optional.empty();
    private Optional<Inquirer> inquirer = Optional.empty();

    /// Everything up to this sequence was read. Belongs to the store's thread.
    private long taken;

    /// What the store said of the writing of others just before it was last read in full. Belongs to the
    /// store's thread.
    private long version;

    /// Whether something is on disk that could not be read back. Belongs to the store's thread.
    private boolean behind;

    private Tracker(
            AppState state,
            long version,
            Keeping keeping,
            Now now,
            Origin origin,
            Executor storeThread,
            Executor stateThread) {
        this.state = state;
        this.taken = state.seen();
        this.roadmap = state.roadmap().id();
        this.keeping = keeping;
        this.data = state.safekeeping().data();
        this.now = now;
        this.origin = origin;
        this.storeThread = storeThread;
        this.stateThread = stateThread;
        this.version = version;
    }

    /// Opens a roadmap with what the store has on it. Uses the store on the calling thread.
    ///
    /// @param fileName the roadmap file's name, without its folder
    /// @param problems how many problems the file has
    /// @throws StoreException where the store cannot be read
    public static Tracker open(
            Roadmap roadmap,
            String fileName,
            int problems,
            Keeping keeping,
            Now now,
            Origin origin,
            Executor storeThread,
            Executor stateThread) {
        ProgressStore store = keeping.store();
        long version = store.version(); // first: what others record while it is read is news
        Journal journal = Journal.of(store.entries(roadmap.id(), 0));
        Theme theme = store.preference(Update.THEME_KEY).flatMap(Theme::ofId).orElse(Theme.LIGHT);
        Privacy privacy =
                store.preference(Update.PRIVACY_KEY).flatMap(Privacy::ofId).orElse(Privacy.OPEN);
        AppState opened = new AppState(
                roadmap,
                fileName,
                problems,
                journal,
                journal.through(),
                now.today(),
                now.zone(),
                false,
                Saving.DONE,
                Outlook.FIRST.in(theme).guarded(privacy),
                Vantage.PRESENT,
                Optional.empty(),
                new Safekeeping(store.access(), keeping.backups().folder(), List.of()),
                Foreseen.NOTHING);
        boolean welcomed = journal.through() > 0
                || store.preference(Update.welcomedKey(opened)).isPresent();
        Optional<String> baseline = store.preference(Update.baselineKey(opened)).filter(name -> !name.isEmpty());
        AppState seen =
                opened.with(opened.outlook().seeing(opened.outlook().timeline().beside(baseline)));
        return new Tracker(seen.welcomed(welcomed), version, keeping, now, origin, storeThread, stateThread);
    }

    public AppState state() {
        return state;
    }

    /// Calls `listener` with every state from now on, the present one first.
    public void listen(Consumer<AppState> listener) {
        listeners.add(listener);
        listener.accept(state);
    }

    /// From now on has the state's question answered whenever it changes. Without this the state has no futures.
    public void lookAhead(Lookout lookout) {
        lookahead = Optional.of(new Lookahead(lookout, stateThread, this::dispatch));
        inquirer = Optional.of(new Inquirer(lookout.threads(), stateThread, this::dispatch));
        follow();
    }

    public void dispatch(Act act) {
        Update update = Update.of(state, act);
        if (!update.state().equals(state)) {
            state = update.state();
            listeners.forEach(listener -> listener.accept(state));
        }
        update.effects().forEach(this::begin);
        follow();
    }

    private void follow() {
        lookahead.ifPresent(each -> each.follow(state));
    }

    /// Tells the tracker that time has passed: it looks at the clock, and at what other programs have
    /// recorded.
    public void lookAgain() {
        dispatch(new Act.LookAgain(now.today()));
    }

    /// Looks again where another program has written to the store since it was last read, or another day has
    /// begun since this was last asked; and again the next time, where it could not be read. To be called on
    /// the store's thread, every second or more often; costs next to nothing.
    ///
    /// @param day the day it was when this was last asked
    /// @return the day it is
    public LocalDate lookAround(LocalDate day) {
        LocalDate today = now.today();
        reaching(() -> {
            if (behind || keeping.store().version() != version || !today.equals(day)) {
                stateThread.execute(this::lookAgain);
            }
        });
        return today;
    }

    /// Makes the day's backup, if it is due. To be called on the store's thread.
    public void backUpIfDue() {
        reaching(() -> keeping.backups().makeIfDue(now.instant()).ifPresent(made -> listBackups()));
    }

    private void begin(Effect effect) {
        switch (effect) {
            case Effect.Fingerprint(var attachment, var file) -> {
                Thread _ = Thread.ofVirtual().name("milepost-file").start(() -> fingerprint(attachment, file));
            }
            case Effect.WriteFile(var target, var content) -> {
                Thread _ = Thread.ofVirtual().name("milepost-file").start(() -> write(target, content));
            }
            case Effect.ReadPaste(var reading) -> {
                Thread _ = Thread.ofVirtual().name("milepost-paste").start(() -> read(reading));
            }
            case Effect.Inquire(var inquiry) -> inquirer.ifPresent(each -> each.ask(inquiry));
            case Effect.StopInquiring() -> inquirer.ifPresent(Inquirer::stop);
            default -> storeThread.execute(() -> carryOut(effect));
        }
    }

    private void carryOut(Effect effect) {
        switch (effect) {
            case Effect.Append append -> append(append);
            case Effect.After(var act) -> stateThread.execute(() -> dispatch(act));
            case Effect.CatchUp() ->
                reaching(() -> {
                    long current = keeping.store().version();
                    List<JournalEntry> entries = takeFurther();
                    version = current;
                    stateThread.execute(() -> dispatch(new Act.TakeIn(entries)));
                });
            case Effect.Remember(var key, var value) ->
                reaching(() -> keeping.store().setPreference(key, value));
            case Effect.ListBackups() -> reaching(this::listBackups);
            case Effect.MakeBackup() ->
                reaching(() -> {
                    Backup made = keeping.backups().make(Backup.Reason.MANUAL, now.instant());
                    listBackups();
                    tell(new Notice.BackedUp(made.file()));
                });
            case Effect.OpenBackup(var backup) ->
                reaching(() -> {
                    Progress progress = journalIn(backup).progress();
                    stateThread.execute(() -> dispatch(new Act.LookFrom(new Vantage.InBackup(backup, progress))));
                });
            case Effect.RestoreBackup(var backup) -> restore(backup);
            case Effect.Fingerprint _,
                    Effect.WriteFile _,
                    Effect.ReadPaste _,
                    Effect.Inquire _,
                    Effect.StopInquiring _ -> throw new IllegalStateException("not the store's");
        }
    }

    private void append(Effect.Append act) {
        try {
            List<JournalEntry> own = keeping.store()
                    .append(new Draft(roadmap, now.instant(), origin, act.purpose(), act.seen(), act.events()));
            Span span = new Span(own.getFirst().sequence(), own.getLast().sequence());
            List<JournalEntry> entries = takeFurtherOr(own);
            long seen = taken;
            stateThread.execute(() -> dispatch(new Act.Confirm(act.purpose(), span, entries, seen, act.joined())));
        } catch (StoreException failure) {
            stateThread.execute(() -> dispatch(new Act.ReportFailure(failure)));
        }
    }

    /// All of a backup comes back, or nothing of it: then the restore did not happen, like any other act that
    /// fails.
    private void restore(Backup backup) {
        try {
            SortedMap<RoadmapId, Journal> journals = keeping.backups().read(backup.file());
            Backup _ = keeping.backups().make(Backup.Reason.RESTORE, now.instant());
            Takeover.Result result = new Takeover(keeping.store(), now.clock()).restore(journals);
            List<JournalEntry> entries = takeFurtherOr(List.of());
            stateThread.execute(() -> dispatch(new Act.ConfirmRestore(result, entries)));
        } catch (StoreException failure) {
            stateThread.execute(() -> dispatch(new Act.ReportFailure(failure)));
        }
        reaching(this::listBackups);
    }

    private Journal journalIn(Backup backup) {
        return keeping.backups().read(backup.file()).getOrDefault(roadmap, Journal.EMPTY);
    }

    private void listBackups() {
        List<Backup> backups = keeping.backups().list();
        Access access = keeping.store().access();
        stateThread.execute(() -> dispatch(new Act.ShowBackups(access, backups)));
    }

    private void tell(Notice notice) {
        stateThread.execute(() -> dispatch(new Act.Tell(notice)));
    }

    private void fingerprint(Act.AttachFile attachment, Path file) {
        Act next;
        try {
            next = new Act.AddEvidence(attachment.about(), FileEvidence.of(file), attachment.caption(), now.today());
        } catch (IOException | OutOfBounds unreadable) {
            next = new Act.ReportUnreadable(String.valueOf(file.getFileName()));
        }
        Act found = next;
        stateThread.execute(() -> dispatch(found));
    }

    /// Where a bug keeps the file from being made, that is said too, and the bug is told where those of the state's
    /// thread are.
    private void write(Target target, FileContent content) {
        try {
            report(new WholeFile(target, data).write(content));
        } catch (RuntimeException | Error bug) {
            report(new Notice.Unmade(String.valueOf(target.file().getFileName())));
            stateThread.execute(() -> {
                throw bug;
            });
        }
    }

    private void read(PasteReading reading) {
        try {
            IncomePaste paste = reading.paste();
            stateThread.execute(() -> dispatch(new Act.FinishReading(reading, paste)));
        } catch (RuntimeException | Error bug) {
            stateThread.execute(() -> dispatch(new Act.DropPaste()));
            stateThread.execute(() -> {
                throw bug;
            });
        }
    }

    private void report(Notice outcome) {
        stateThread.execute(() -> dispatch(new Act.ReportFile(outcome)));
    }

    private void reaching(Runnable work) {
        try {
            work.run();
        } catch (StoreException failure) {
            stateThread.execute(() -> dispatch(new Act.ReportUnreachable(failure)));
        }
    }

    /// What is on disk is on disk, even if it cannot be read back now: the act's own entries stand in, and
    /// come again in their place with the next reading.
    private List<JournalEntry> takeFurtherOr(List<JournalEntry> own) {
        try {
            return takeFurther();
        } catch (StoreException unreadable) {
            behind = true;
            return own;
        }
    }

    /// Reads on from the last entry taken in, so that entries of other programs come in their place in the
    /// journal.
    private List<JournalEntry> takeFurther() {
        List<JournalEntry> entries = keeping.store().entries(roadmap, taken);
        if (!entries.isEmpty()) {
            taken = entries.getLast().sequence();
        }
        behind = false;
        return entries;
    }
}
