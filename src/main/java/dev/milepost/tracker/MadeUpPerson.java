package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.CountRecorded;
import dev.milepost.progress.ProgressEvent.DueDateSet;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.Purpose;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Span;
import dev.milepost.progress.Subject;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.prospect.Question;
import dev.milepost.roadmap.Counter;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A person who does not exist and has come some way along a roadmap, for pictures and demonstrations.
/// Always the same for the same roadmap and day.
public final class MadeUpPerson {

    private static final int MONTHS_PER_YEAR = 12;

    /// How much of what the plan wants by now is done, in percent: somewhat behind, as people are.
    private static final int DONE_PERCENT = 78;

    private static final int SKIPPED_EVERY = 11;
    private static final int MONTHS_IN = 11;

    /// An evening has room for this many acts before midnight.
    private static final int ACTS_AN_EVENING = 20;

    private static final List<String> NOTES = List.of(
            "Took longer than planned; the second attempt went well. *Keep the checklist.*",
            "Worth repeating next year with the **new release**.",
            "Asked a colleague to look over it first. Saved a week.");

    private static final List<String> GATES =
            List.of("Manager knows the goal", "Two quarters at the level", "A sponsor outside the team speaks for me");

    private final Roadmap roadmap;
    private final LocalDate today;
    private final PlanCalendar calendar;
    private final List<Deed> deeds = new ArrayList<>();

    /// Something the person did on one day, recorded as one act.
    private record Deed(LocalDate day, List<ProgressEvent> events, boolean mistake) {}

    private MadeUpPerson(Roadmap roadmap, LocalDate today) {
        this.roadmap = roadmap;
        this.today = today;
        int monthsIn = Math.min(MONTHS_IN, Math.max(1, roadmap.months() / 2));
        this.calendar = new PlanCalendar(today.minusMonths(monthsIn - 1L).minusDays(13));
    }

    /// What the person has done by `today`: eleven months of work, or half the plan where that is
    /// shorter. Each thing is recorded in the evening of the day it counts for, in UTC, and today's in
    /// the morning.
    public static Journal journal(LocalDate today, Roadmap roadmap) {
        MadeUpPerson person = new MadeUpPerson(roadmap, today);
        person.begin();
        MonthLane lane = MonthLane.ofStages(roadmap);
        for (int i = 0; i < roadmap.stages().size(); i++) {
            person.work(roadmap.stages().get(i), lane.begin(i), lane.end(i));
        }
        person.reachMilestones();
        person.setGates();
        person.keepBaseline();
        person.earn();
        person.keepCounting(lane);
        person.takePause();
        person.readMetric();
        person.tickByMistake(lane);
        return person.written();
    }

    private void did(LocalDate day, ProgressEvent... events) {
        LocalDate known = day.isAfter(today) ? today : day.isBefore(calendar.start()) ? calendar.start() : day;
        deeds.add(new Deed(known, List.of(events), false));
    }

    /// Writes it all down, day by day.
    private Journal written() {
        try (InMemoryStore store = new InMemoryStore()) {
            Journal journal = Journal.EMPTY;
            LocalDate day = LocalDate.MIN;
            int nth = 0;
            for (Deed deed :
                    deeds.stream().sorted(Comparator.comparing(Deed::day)).toList()) {
                nth = deed.day().equals(day) ? nth + 1 : 0;
                day = deed.day();
                Instant at = at(day, nth);
                journal = journal.plus(
                        store.append(Draft.change(roadmap.id(), at, Origin.WINDOW, journal.through(), deed.events())));
                if (deed.mistake()) {
                    Span last = journal.undoable().orElseThrow();
                    journal = journal.plus(store.append(new Draft(
                            roadmap.id(),
                            at.plusSeconds(40),
                            Origin.WINDOW,
                            new Purpose.Undo(last),
                            journal.through(),
                            journal.undoing(last))));
                }
            }
            return journal;
        }
    }

    /// Between six and a quarter to eight in the evening, or in the morning of today, and a while later
    /// with every act.
    private Instant at(LocalDate day, int nth) {
        LocalTime begin = day.equals(today) ? LocalTime.of(6, 10) : LocalTime.of(18, 0);
        int minutes = Math.floorMod(day.toEpochDay() * 37, 105) + Math.min(nth, ACTS_AN_EVENING) * 9;
        return day.atTime(begin.plusMinutes(minutes)).plusSeconds(nth).toInstant(ZoneOffset.UTC);
    }

    private void begin() {
        did(calendar.start(), new StartDateSet(calendar.start()));
        roadmap.parts()
                .forEach((Part part) -> part.choice()
                        .ifPresent(choice -> did(
                                calendar.start(),
                                new TrackChosen(
                                        part.id(), choice.tracks().getFirst().id()))));
    }

    private void work(Stage stage, double begin, double end) {
        double now = calendar.monthsUntil(today);
        double length = end - begin;
        double planned = Math.clamp((now - begin) / length, 0, 1);
        if (planned <= 0) {
            return;
        }
        var counted = Rollup.of(roadmap, Progress.NONE).countedItems();
        List<Item> items =
                stage.allItems().filter(item -> counted.contains(item.id())).toList();
        int done = (int) Math.round(items.size() * planned * DONE_PERCENT / 100);
        for (int i = 0; i < items.size() && i < done + 2; i++) {
            double at = begin + Math.min(length, now - begin) * (i + 1) / (done + 2);
            LocalDate day = calendar.dayAt(at);
            ItemState state = i >= done
                    ? ItemState.IN_PROGRESS
                    : i % SKIPPED_EVERY == SKIPPED_EVERY - 1 ? ItemState.SKIPPED : ItemState.DONE;
            workOn(items.get(i), state, day.isAfter(today) ? today : day, i);
        }
    }

    private void workOn(Item item, ItemState state, LocalDate day, int nth) {
        if (state != ItemState.SKIPPED) {
            item.counter().ifPresent(counter -> count(item, counter, day));
        }
        Subject about = Subject.of(item.id());
        ItemStateSet set = new ItemStateSet(item.id(), state, day);
        if (state == ItemState.DONE && nth % 7 == 3) {
            did(day, set, new EvidenceAdded(about, 1, nextEvidence(), nth % 2 == 0 ? "" : "What came of it", day));
        } else {
            did(day, set);
        }
        if (state == ItemState.DONE && nth % 6 == 2) {
            did(day, new NoteWritten(about, NOTES.get(nth / 6 % NOTES.size())));
        }
        if (state == ItemState.IN_PROGRESS && nth % 2 == 0) {
            did(day, new DueDateSet(item.id(), today.plusDays(12)));
        }
    }

    /// One of each kind that needs no file, in turn.
    private Evidence nextEvidence() {
        long before = deeds.stream()
                .flatMap(deed -> deed.events().stream())
                .filter(EvidenceAdded.class::isInstance)
                .count();
        return switch ((int) (before % 3)) {
            case 0 -> new Evidence.Link(URI.create("https://example.org/write-up"));
            case 1 -> new Evidence.Quote("The best-prepared change this team has seen.");
            default -> new Evidence.Figure(new BigDecimal("99.95"));
        };
    }

    /// Once on each of a few days before `day`: enough to be seen to grow, and less than the goal.
    private void count(Item item, Counter counter, LocalDate day) {
        int days = Math.min(3, counter.target());
        for (int i = days; i >= 1; i--) {
            LocalDate on = day.minusDays(9L * i);
            if (!on.isBefore(calendar.start())) {
                did(on, new CountRecorded(item.id(), on, 1));
            }
        }
    }

    private void reachMilestones() {
        for (Milestone milestone : roadmap.milestones()) {
            LocalDate day = calendar.lastDay(milestone.month()).plusDays(9);
            if (!isAhead(milestone)) {
                did(day, new MilestoneReached(milestone.id(), day, Optional.empty()));
            }
        }
    }

    /// What the next level takes beside the plan's work; the first of it is met.
    private void setGates() {
        roadmap.milestones(MilestoneKind.ADVANCEMENT)
                .filter(this::isAhead)
                .min(Comparator.comparingInt(Milestone::month))
                .ifPresent(next -> {
                    LocalDate asked = today.minusDays(75);
                    LocalDate told = today.minusDays(24);
                    for (int i = 0; i < GATES.size(); i++) {
                        did(asked, new GateSet(next.id(), i + 1, GATES.get(i), Optional.empty()));
                    }
                    LocalDate met = told.isBefore(calendar.start()) ? calendar.start() : told;
                    did(met, new GateSet(next.id(), 1, GATES.getFirst(), Optional.of(met)));
                });
    }

    private boolean isAhead(Milestone milestone) {
        return calendar.lastDay(milestone.month()).plusDays(9).isAfter(today);
    }

    /// A fortnight in, when the plan had settled.
    private void keepBaseline() {
        LocalDate on = calendar.start().plusDays(13);
        Progress then = Progress.NONE.after(deeds.stream()
                .filter(deed -> !deed.day().isAfter(on))
                .sorted(Comparator.comparing(Deed::day))
                .flatMap(deed -> deed.events().stream())
                .toList());
        List<ProgressEvent> kept = TimelineBaseline.kept(roadmap, then, "First plan");
        if (!kept.isEmpty()) {
            did(on, kept.toArray(ProgressEvent[]::new));
        }
    }

    private void earn() {
        PlannedIncome plan = PlannedIncome.of(Question.of(roadmap, Progress.NONE, today));
        if (roadmap.income().isEmpty()) {
            return;
        }
        if (plan.model().baseline().cents() > 0) {
            did(calendar.start(), new SalaryStated(plan.model().baseline()));
        }
        Trajectories trajectories = Trajectories.of(plan.model());
        int closed = Math.min(calendar.monthOf(today) - 1, roadmap.months());
        for (int month = 1; month <= closed; month++) {
            MonthIncome planned = trajectories.low().month(month);
            long cents = planned.annual().total().cents() / MONTHS_PER_YEAR;
            long earned = cents * (95 + month % 3 + month / 2) / 100;
            did(
                    calendar.lastDay(month).plusDays(1),
                    new IncomeRecorded(
                            month,
                            Money.ofUnits(Math.round(earned / 100.0 / 10) * 10, roadmap.currency()),
                            Optional.empty()));
        }
    }

    /// A fortnight of leave two months ago.
    private void takePause() {
        LocalDate from = today.minusDays(62);
        if (from.isAfter(calendar.start())) {
            did(from, new PauseTaken(from, Optional.of(from.plusDays(13)), "Summer leave"));
        }
    }

    private void readMetric() {
        LocalDate on = today.minusDays(16);
        if (on.isAfter(calendar.start())) {
            roadmap.metrics().stream()
                    .flatMap(MetricGroup::allMetrics)
                    .filter(metric -> metric.target().isPresent())
                    .findFirst()
                    .ifPresent(metric -> did(on, new MetricRead(metric.id(), on, new BigDecimal("99.9"), "")));
        }
    }

    /// Counts, over the last weeks, what a stage that has begun wants to be counted.
    private void keepCounting(MonthLane lane) {
        begun(lane, today.minusDays(33))
                .filter(item -> item.counter().isPresent() && isUntouched(item))
                .findFirst()
                .ifPresent(item -> {
                    for (int ago : List.of(33, 19, 8)) {
                        LocalDate on = today.minusDays(ago);
                        CountRecorded count = new CountRecorded(item.id(), on, 1);
                        if (ago == 33) {
                            did(on, count, new ItemStateSet(item.id(), ItemState.IN_PROGRESS, on));
                        } else {
                            did(on, count);
                        }
                    }
                });
    }

    /// Ticks something off that is not done yet, and takes it back.
    private void tickByMistake(MonthLane lane) {
        LocalDate day = today.minusDays(5);
        begun(lane, day)
                .filter(this::isUntouched)
                .findFirst()
                .ifPresent(item ->
                        deeds.add(new Deed(day, List.of(new ItemStateSet(item.id(), ItemState.DONE, day)), true)));
    }

    /// The items of the stages that have begun by `day`.
    private Stream<Item> begun(MonthLane lane, LocalDate day) {
        return IntStream.range(0, roadmap.stages().size())
                .filter(i -> lane.begin(i) <= calendar.monthsUntil(day) && !day.isBefore(calendar.start()))
                .mapToObj(i -> roadmap.stages().get(i))
                .flatMap(Stage::allItems);
    }

    private boolean isUntouched(Item item) {
        return deeds.stream()
                .flatMap(deed -> deed.events().stream())
                .noneMatch(
                        event -> event instanceof ItemStateSet set && set.item().equals(item.id()));
    }
}
