package dev.milepost.tracker;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything the program shows, at one moment. Immutable.
///
/// @param fileName the roadmap file's name, without its folder
/// @param problems how many problems the file has
/// @param welcomed whether the first questions were answered or put off
public record AppState(
        Roadmap roadmap,
        String fileName,
        int problems,
        Progress progress,
        LocalDate today,
        boolean welcomed,
        Saving saving,
        Outlook outlook) {

    /// The plan's months on the calendar; empty until there is a start date.
    public Optional<PlanCalendar> calendar() {
        return progress.start().map(PlanCalendar::new);
    }

    /// The month of the plan today lies in, from 1, perhaps beyond the plan's end; empty before the start or without
    /// one.
    public Optional<Integer> month() {
        return calendar().map(calendar -> calendar.monthOf(today)).filter(month -> month >= 1);
    }

    /// The progress once everything on its way to disk is there: what the next act of the user starts from.
    Progress expected() {
        return progress.after(saving.pending().stream().flatMap(List::stream).toList());
    }

    AppState with(Progress next) {
        return new AppState(roadmap, fileName, problems, next, today, welcomed, saving, outlook);
    }

    AppState on(LocalDate day) {
        return new AppState(roadmap, fileName, problems, progress, day, welcomed, saving, outlook);
    }

    AppState welcomed(boolean closed) {
        return new AppState(roadmap, fileName, problems, progress, today, closed, saving, outlook);
    }

    AppState with(Saving next) {
        return new AppState(roadmap, fileName, problems, progress, today, welcomed, next, outlook);
    }

    AppState with(Outlook next) {
        return new AppState(roadmap, fileName, problems, progress, today, welcomed, saving, next);
    }
}
