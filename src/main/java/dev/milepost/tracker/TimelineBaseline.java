package dev.milepost.tracker;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.Register;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.TimelineView.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The dates of a plan kept under a name, to compare later ones with: of phases, of stages with all that
/// is under them, and of milestones.
final class TimelineBaseline {

    private TimelineBaseline() {}

    /// The events that keep the present dates; none without a start date, for then there are none.
    static List<ProgressEvent> kept(Roadmap roadmap, Progress progress, String name) {
        return progress.start()
                .map(PlanCalendar::new)
                .map(calendar -> dates(roadmap, progress, calendar, name))
                .orElse(List.of());
    }

    /// The events that forget what is kept under a name.
    static List<ProgressEvent> dropped(Progress progress, String name) {
        return progress.baselines().getOrDefault(name, Map.of()).keySet().stream()
                .<ProgressEvent>map(about -> new ProgressEvent.Withdrawn(new Register.OfBaseline(name, about)))
                .toList();
    }

    private static List<ProgressEvent> dates(Roadmap roadmap, Progress progress, PlanCalendar calendar, String name) {
        List<ProgressEvent> events = new ArrayList<>();
        TimelineStretches stretches = new TimelineStretches(roadmap, progress);
        for (Phases.Stretch phase : Phases.stretches(roadmap)) {
            events.add(event(name, phase.phase().id(), new Stretch(phase.begin(), phase.end()), calendar));
        }
        for (Part part : roadmap.parts().toList()) {
            events.add(event(name, part.id(), stretches.of(part), calendar));
        }
        for (Milestone milestone : roadmap.milestones()) {
            LocalDate day = progress.reached(milestone.id())
                    .map(reached -> reached.on())
                    .orElseGet(() -> calendar.lastDay(milestone.month()));
            events.add(new BaselineKept(name, Subject.of(milestone.id()), day, day));
        }
        return events;
    }

    private static ProgressEvent event(String name, PartId part, Stretch stretch, PlanCalendar calendar) {
        LocalDate first = calendar.dayAt(stretch.begin());
        LocalDate last = calendar.dayAt(stretch.end()).minusDays(1);
        return new BaselineKept(name, Subject.of(part), first, last.isBefore(first) ? first : last);
    }
}
