package dev.milepost.tracker;

import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Reached;
import dev.milepost.projection.SimulationResult.MilestoneDates;
import dev.milepost.roadmap.Milestone;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the milestones stand in the income chart: where they were reached, else where half of the simulated
/// futures have reached them, else on plan.
record IncomeMarks(AppState state, Messages messages, int months) {

    List<Mark> marks() {
        return state.roadmap().milestones().stream()
                .flatMap(milestone -> mark(milestone).stream())
                .filter(mark -> mark.month() >= 0 && mark.month() <= months)
                .toList();
    }

    private Optional<Mark> mark(Milestone milestone) {
        String title = Amounts.of(state).within(Names.shortened(milestone.title()));
        Optional<Double> reached = state.calendar().flatMap(calendar -> reached(milestone, calendar));
        return reached.map(month -> new Mark(month, title, true))
                .or(() -> Optional.of(new Mark(expected(milestone), title, false)));
    }

    private Optional<Double> reached(Milestone milestone, PlanCalendar calendar) {
        return state.progress()
                .reached(milestone.id())
                .map(Reached::on)
                .map(day -> Math.max(0, calendar.monthsUntil(day)));
    }

    private double expected(Milestone milestone) {
        return state.futures().map(futures -> futures.result().milestones()).stream()
                .flatMap(List::stream)
                .filter(dated -> dated.id().equals(milestone.id().value()))
                .map(MilestoneDates::reached)
                .map(fan -> fan.p50())
                .findFirst()
                .orElse((double) milestone.month());
    }

    /// What happens in a month, to be said with its figures; empty for most months.
    String note(int month) {
        return String.join(
                "",
                marks().stream()
                        .filter(mark -> Math.max(1, Math.ceil(mark.month())) == month)
                        .flatMap(mark -> Stream.of(
                                "\n",
                                messages.text(
                                        mark.reached() ? "income.mark.reached" : "income.mark.expected",
                                        mark.milestone())))
                        .toList());
    }
}
