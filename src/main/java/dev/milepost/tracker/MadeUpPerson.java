package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.BaselineStated;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.Rollup;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Trajectories;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A person who does not exist and has come some way along a roadmap, for pictures and demonstrations. Always the
/// same for the same roadmap and day.
public final class MadeUpPerson {

    private static final int MONTHS_PER_YEAR = 12;

    /// How much of what the plan wants by now is done, in percent: somewhat behind, as people are.
    private static final int DONE_PERCENT = 78;

    private static final int SKIPPED_EVERY = 11;
    private static final int MONTHS_IN = 11;

    private final Roadmap roadmap;
    private final LocalDate today;
    private final PlanCalendar calendar;
    private final List<ProgressEvent> events = new ArrayList<>();

    private MadeUpPerson(Roadmap roadmap, LocalDate today) {
        this.roadmap = roadmap;
        this.today = today;
        int monthsIn = Math.min(MONTHS_IN, Math.max(1, roadmap.months() / 2));
        this.calendar = new PlanCalendar(today.minusMonths(monthsIn - 1L).minusDays(13));
    }

    /// What the person has done by `today`: eleven months of work, or half the plan where that is shorter.
    public static List<ProgressEvent> upTo(LocalDate today, Roadmap roadmap) {
        MadeUpPerson person = new MadeUpPerson(roadmap, today);
        person.begin();
        MonthLane lane = MonthLane.ofStages(roadmap);
        for (int i = 0; i < roadmap.stages().size(); i++) {
            person.work(roadmap.stages().get(i), lane.begin(i), lane.end(i));
        }
        person.reachMilestones();
        person.earn();
        return List.copyOf(person.events);
    }

    private void begin() {
        events.add(new StartDateSet(calendar.start()));
        roadmap.parts()
                .forEach((Part part) -> part.choice()
                        .ifPresent(choice -> events.add(new TrackChosen(
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
            events.add(new ItemStateSet(items.get(i).id(), state, day.isAfter(today) ? today : day));
        }
    }

    private void reachMilestones() {
        for (Milestone milestone : roadmap.milestones()) {
            LocalDate day = calendar.lastDay(milestone.month()).plusDays(9);
            if (!day.isAfter(today)) {
                events.add(new MilestoneReached(milestone.id(), day, Optional.empty()));
            }
        }
    }

    private void earn() {
        PlannedIncome plan = PlannedIncome.of(roadmap, Progress.NONE, today, roadmap.months());
        if (roadmap.income().isEmpty()) {
            return;
        }
        if (plan.model().baseline().cents() > 0) {
            events.add(new BaselineStated(plan.model().baseline()));
        }
        Trajectories trajectories = Trajectories.of(plan.model());
        int closed = Math.min(calendar.monthOf(today) - 1, roadmap.months());
        for (int month = 1; month <= closed; month++) {
            MonthIncome planned = trajectories.low().month(month);
            long cents = planned.annual().total().cents() / MONTHS_PER_YEAR;
            long earned = cents * (95 + month % 3 + month / 2) / 100;
            events.add(new IncomeRecorded(
                    month, Money.ofUnits(Math.round(earned / 100.0 / 10) * 10, roadmap.currency()), Optional.empty()));
        }
    }
}
