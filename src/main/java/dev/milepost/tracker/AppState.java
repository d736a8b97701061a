package dev.milepost.tracker;

import dev.milepost.progress.Journal;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Everything the program shows, at one moment. Immutable.
///
/// @param fileName the roadmap file's name, without its folder
/// @param problems how many problems the file has
/// @param journal everything recorded about the roadmap
/// @param present the day it is
/// @param zone where the person's days begin and end
/// @param welcomed whether the first questions were answered or put off
/// @param notice what just happened, until it was read
public record AppState(
        Roadmap roadmap,
        String fileName,
        int problems,
        Journal journal,
        LocalDate present,
        ZoneId zone,
        boolean welcomed,
        Saving saving,
        Outlook outlook,
        Vantage vantage,
        Optional<Notice> notice,
        Safekeeping safekeeping) {

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

    AppState with(Journal next) {
        return new AppState(
                roadmap,
                fileName,
                problems,
                next,
                present,
                zone,
                welcomed,
                saving,
                outlook,
                vantage,
                notice,
                safekeeping);
    }

    AppState on(LocalDate day) {
        return new AppState(
                roadmap,
                fileName,
                problems,
                journal,
                day,
                zone,
                welcomed,
                saving,
                outlook,
                vantage,
                notice,
                safekeeping);
    }

    AppState welcomed(boolean closed) {
        return new AppState(
                roadmap,
                fileName,
                problems,
                journal,
                present,
                zone,
                closed,
                saving,
                outlook,
                vantage,
                notice,
                safekeeping);
    }

    AppState with(Saving next) {
        return new AppState(
                roadmap,
                fileName,
                problems,
                journal,
                present,
                zone,
                welcomed,
                next,
                outlook,
                vantage,
                notice,
                safekeeping);
    }

    AppState with(Outlook next) {
        return new AppState(
                roadmap,
                fileName,
                problems,
                journal,
                present,
                zone,
                welcomed,
                saving,
                next,
                vantage,
                notice,
                safekeeping);
    }

    AppState from(Vantage next) {
        return new AppState(
                roadmap,
                fileName,
                problems,
                journal,
                present,
                zone,
                welcomed,
                saving,
                outlook,
                next,
                notice,
                safekeeping);
    }

    AppState saying(Notice next) {
        return saying(Optional.of(next));
    }

    AppState saying(Optional<Notice> next) {
        return new AppState(
                roadmap,
                fileName,
                problems,
                journal,
                present,
                zone,
                welcomed,
                saving,
                outlook,
                vantage,
                next,
                safekeeping);
    }

    AppState with(Safekeeping next) {
        return new AppState(
                roadmap, fileName, problems, journal, present, zone, welcomed, saving, outlook, vantage, notice, next);
    }
}
