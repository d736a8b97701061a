package dev.milepost.tracker;

import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.progress.Origin;
import dev.milepost.progress.Register;
import dev.milepost.progress.Span;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.JournalView.Day;
import dev.milepost.tracker.JournalView.Line;
import dev.milepost.tracker.JournalView.Standing;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Builds the lines of the journal screen. Looks closely only at the acts that are listed.
final class JournalLines {

    private final AppState state;
    private final Journal journal;
    private final Messages messages;
    private final ActWords words;
    private final DateTimeFormatter time;
    private final DateTimeFormatter longDay;

    JournalLines(AppState state, Messages messages) {
        this.state = state;
        this.journal = state.journal();
        this.messages = messages;
        this.words = new ActWords(state.roadmap(), journal, state.outlook().privacy(), messages);
        this.time = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
        this.longDay = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", messages.locale());
    }

    JournalView view() {
        String search = state.outlook().journalSearch();
        List<JournalAct> acts = journal.acts();
        List<JournalAct> found = found(acts.reversed(), Query.of(search));
        List<Day> days = days(found.stream().limit(JournalView.LISTED).toList());
        return new JournalView(
                search,
                days,
                days.isEmpty() ? messages.text(acts.isEmpty() ? "journal.empty" : "journal.nothing-found") : "",
                found.size() > JournalView.LISTED
                        ? messages.text("journal.more", found.size() - JournalView.LISTED)
                        : "",
                acts.stream().map(this::day).min(Comparator.naturalOrder()),
                state.today(),
                state.present());
    }

    private List<JournalAct> found(List<JournalAct> acts, Query query) {
        return query.isBlank()
                ? acts
                : acts.stream().filter(act -> query.isIn(words.of(act))).toList();
    }

    /// A clock that was set back may bring an earlier day again: its acts stand together.
    private List<Day> days(List<JournalAct> acts) {
        SortedMap<LocalDate, List<Line>> lines = new TreeMap<>(Comparator.reverseOrder());
        acts.forEach(
                act -> lines.computeIfAbsent(day(act), _ -> new ArrayList<>()).add(line(act)));
        List<Day> days = new ArrayList<>();
        lines.forEach((day, listed) -> days.add(new Day(day, title(day), listed)));
        return days;
    }

    private String title(LocalDate day) {
        if (day.equals(state.present())) {
            return messages.text("dates.today");
        }
        return day.equals(state.present().minusDays(1)) ? messages.text("dates.yesterday") : longDay.format(day);
    }

    private Line line(JournalAct act) {
        return new Line(
                act.span(),
                time.format(act.stamp().at().atZone(state.zone())),
                words.of(act),
                words.detail(act, state.zone()),
                origin(act.stamp().origin()),
                standing(act),
                target(act.entries().getFirst()));
    }

    private String origin(Origin origin) {
        return switch (origin) {
            case WINDOW -> messages.text("journal.origin.window");
            case COMMAND -> messages.text("journal.origin.command");
            case IMPORT -> messages.text("journal.origin.import");
            case RESTORE -> messages.text("journal.origin.restore");
        };
    }

    private Standing standing(JournalAct act) {
        Span span = act.span();
        if (journal.isReversal(span)) {
            return Standing.COMPENSATION;
        }
        if (journal.isKept(span)) {
            return Standing.KEPT;
        }
        if (journal.isUndone(span)) {
            return Standing.UNDONE;
        }
        if (journal.isPartOfMore(span)) {
            return Standing.IMPORTED;
        }
        return journal.isOutdated(span) ? Standing.OUTDATED : Standing.IN_FORCE;
    }

    private Optional<Act> target(JournalEntry entry) {
        return switch (entry.event().register()) {
            case Register.OfItemState(var item) -> item(item);
            case Register.OfCount(var item, var _) -> item(item);
            case Register.OfDueDate(var item) -> item(item);
            case Register.OfTrack(var section) -> part(section);
            case Register.OfMilestone(var milestone) -> milestone(milestone);
            case Register.OfGate(var milestone, var _) -> milestone(milestone);
            case Register.OfSalary _,
                    Register.OfIncome _,
                    Register.OfAssumption _,
                    Register.OfScenario _,
                    Register.OfForecast _ -> Optional.of(new Act.GoTo(Screen.INCOME));
            case Register.OfNote(var about) -> subject(about);
            case Register.OfEvidence(var about, var _) -> subject(about);
            case Register.OfBaseline(var _, var about) -> subject(about);
            case Register.OfStartDate _, Register.OfPause _ -> Optional.of(new Act.GoTo(Screen.TIMELINE));
            case Register.OfReading _, Register.OfFinding _ -> Optional.empty();
        };
    }

    private Optional<Act> subject(Subject about) {
        return switch (about.kind()) {
            case ITEM -> item(new ItemId(about.id()));
            case MILESTONE -> milestone(new MilestoneId(about.id()));
            case PART -> part(new PartId(about.id()));
            case METRIC -> Optional.empty();
        };
    }

    /// What the roadmap no longer has cannot be shown.
    private Optional<Act> item(ItemId item) {
        return state.roadmap().item(item).map(_ -> new Act.ShowItem(item));
    }

    private Optional<Act> milestone(MilestoneId milestone) {
        return state.roadmap().milestone(milestone).map(_ -> new Act.ShowMilestone(milestone));
    }

    private Optional<Act> part(PartId part) {
        if (state.roadmap().phases().stream().anyMatch(phase -> phase.id().equals(part))) {
            return Optional.of(new Act.ShowPhase(part));
        }
        return state.roadmap().parts().anyMatch(known -> known.id().equals(part))
                ? Optional.of(new Act.ShowPart(part))
                : Optional.empty();
    }

    private LocalDate day(JournalAct act) {
        return LocalDate.ofInstant(act.stamp().at(), state.zone());
    }
}
