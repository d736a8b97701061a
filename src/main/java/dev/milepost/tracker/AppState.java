package dev.milepost.tracker;

import dev.milepost.progress.Journal;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.prospect.ForecastRecord;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Prospect;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything the program shows, at one moment. Immutable.
///
/// @param fileName the roadmap file's name, without its folder
/// @param problems how many problems the file has
/// @param journal everything recorded about the roadmap, as far as it was read
/// @param seen up to this sequence the journal was read in full; what lies beyond may have gaps where other
///     programs recorded something
/// @param present the day it is
/// @param zone where the person's days begin and end
/// @param welcomed whether the first questions were answered or put off
/// @param notice what just happened, until it was read
/// @param foreseen what was seen when somebody last looked ahead
public record AppState(
        Roadmap roadmap,
        String fileName,
        int problems,
        Journal journal,
        long seen,
        LocalDate present,
        ZoneId zone,
        boolean welcomed,
        Saving saving,
        Outlook outlook,
        Vantage vantage,
        Optional<Notice> notice,
        Safekeeping safekeeping,
        Foreseen foreseen) {

    /// What was done, as seen from where the person looks.
    public Progress progress() {
        return switch (vantage) {
            case Vantage.Present _ -> journal.progress();
            case Vantage.PastDay(var _, var progress) -> progress;
            case Vantage.InBackup(var _, var progress) -> progress;
        };
    }

    /// The day it is where the person looks.
    public LocalDate today() {
        return vantage instanceof Vantage.PastDay(var day, var _) ? day : present;
    }

    /// What is asked of the future, from where the person looks, with what is tried out.
    public Question question() {
        return Question.of(roadmap, progress(), today()).with(outlook.overrides());
    }

    /// Everything about the question that needs no simulation: that of the futures where they answer it, so
    /// that nothing is computed twice.
    public Prospect prospect() {
        return futures()
                .filter(futures -> isForeseen())
                .map(Futures::prospect)
                .orElseGet(() -> Prospect.of(question()));
    }

    /// What the simulation makes of the question, or made of an earlier one; empty until the first answer.
    public Optional<Futures> futures() {
        return foreseen.nearest(question());
    }

    /// Whether [#futures()] answer the present question.
    public boolean isForeseen() {
        return foreseen.answers(question());
    }

    /// The last whole answer of the simulation: it holds what a quick one leaves out.
    public Optional<Futures> futuresInFull() {
        return foreseen.nearestInFull(question());
    }

    /// Whether [#futuresInFull()] answer the present question.
    public boolean isForeseenInFull() {
        return foreseen.answersInFull(question());
    }

    /// Whether looking ahead met a bug, so that no answer is on its way.
    public boolean isUnforeseeable() {
        return foreseen.unanswerable().equals(Optional.of(question()));
    }

    /// What the simulation makes of the plan without what is tried out; empty where nothing is.
    public Optional<Futures> unchanged() {
        Question plain = Foreseen.plain(question());
        return outlook.overrides().isEmpty() ? Optional.empty() : foreseen.nearest(plain);
    }

    /// How the forecasts that were kept have done. What is tried out has no part in it, so that of the plan's futures
    /// holds while a slider moves.
    ForecastRecord forecastRecord() {
        Question plain = Foreseen.plain(question());
        return foreseen.answer(plain)
                .map(answer -> answer.futures().prospect().forecastRecord())
                .orElseGet(() -> ForecastRecord.of(plain));
    }

    /// The plan's months on the calendar; empty until there is a start date.
    public Optional<PlanCalendar> calendar() {
        return progress().start().map(PlanCalendar::new);
    }

    /// The month of the plan today lies in, from 1, perhaps beyond the plan's end; empty before the start
    /// or without one.
    public Optional<Integer> month() {
        return calendar().map(calendar -> calendar.monthOf(today())).filter(month -> month >= 1);
    }

    /// The progress once everything on its way to disk is there: what the next act of the user starts from.
    Progress expected() {
        return journal.progress()
                .after(saving.pending().stream().flatMap(List::stream).toList());
    }

    AppState with(Journal next, long readThrough) {
        return but(parts -> {
            parts.journal = next;
            parts.seen = Math.max(seen, readThrough);
        });
    }

    AppState on(LocalDate day) {
        return but(parts -> parts.present = day);
    }

    AppState welcomed(boolean closed) {
        return but(parts -> parts.welcomed = closed);
    }

    AppState with(Saving next) {
        return but(parts -> parts.saving = next);
    }

    AppState with(Outlook next) {
        return but(parts -> parts.outlook = next);
    }

    AppState from(Vantage next) {
        return but(parts -> parts.vantage = next);
    }

    AppState saying(Notice next) {
        return saying(Optional.of(next));
    }

    AppState saying(Optional<Notice> next) {
        return but(parts -> parts.notice = next);
    }

    AppState with(Safekeeping next) {
        return but(parts -> parts.safekeeping = next);
    }

    AppState with(Foreseen next) {
        return but(parts -> parts.foreseen = next);
    }

    private AppState but(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.together(this);
    }

    /// What changes while the program runs, on the way from one state to the next.
    private static final class Parts {

        private Journal journal;
        private long seen;
        private LocalDate present;
        private boolean welcomed;
        private Saving saving;
        private Outlook outlook;
        private Vantage vantage;
        private Optional<Notice> notice;
        private Safekeeping safekeeping;
        private Foreseen foreseen;

        Parts(AppState state) {
            journal = state.journal;
            seen = state.seen;
            present = state.present;
            welcomed = state.welcomed;
            saving = state.saving;
            outlook = state.outlook;
            vantage = state.vantage;
            notice = state.notice;
            safekeeping = state.safekeeping;
            foreseen = state.foreseen;
        }

        AppState together(AppState rest) {
            return new AppState(
                    rest.roadmap,
                    rest.fileName,
                    rest.problems,
                    journal,
                    seen,
                    present,
                    rest.zone,
                    welcomed,
                    saving,
                    outlook,
                    vantage,
                    notice,
                    safekeeping,
                    foreseen);
        }
    }
}
