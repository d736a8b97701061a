package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.Reached;
import dev.milepost.projection.Basis;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.prospect.PlannedIncome.Baseline;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.SalaryStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The income of the month today lies in, a year: nominal, before tax.
///
/// What the person knows comes before what the plan has for these months: the last month logged in full, or the pay
/// said with a milestone reached since, or the salary told at the start. Streams that pay by then come on top.
///
/// @param basis whether this month is logged or projected
/// @param source what the salary in it is known from
public record IncomeNow(Money low, Money mid, Money high, Basis basis, Source source) {

    /// In cents: a salary above counts as this, so that every sum can be told.
    private static final long MOST = 10_000_000_000_000L;

    /// What an income of now is known from.
    public sealed interface Source {

        /// @param month logged in full
        record Logged(int month) implements Source {}

        /// The pay said with a milestone.
        record Promoted(MilestoneId milestone) implements Source {}

        /// The salary told at the start.
        record Told() implements Source {}

        record Plan() implements Source {}
    }

    /// The last milestone that was reached and changes the salary.
    ///
    /// @param month of the plan, 0 for before its start
    private record Promotion(MilestoneId milestone, int month, Optional<Money> pay) {}

    /// Empty before the start, without one, beyond the longest plan, and where the plan says nothing of
    /// income.
    public static Optional<IncomeNow> of(AppState state) {
        return state.month()
                .filter(month -> month <= IncomeModel.LONGEST_HORIZON)
                .filter(month -> !state.roadmap().income().isEmpty())
                .map(month -> in(state, month));
    }

    private static IncomeNow in(AppState state, int month) {
        PlannedIncome planned =
                PlannedIncome.of(Foreseen.plain(state.question()).over(month));
        Trajectories trajectories = Trajectories.of(planned.model());
        Optional<Promotion> promotion = promotion(state);
        Optional<Integer> logged = trajectories.mid().months().stream()
                .filter(each -> each.basis() == Basis.ACTUAL)
                .map(MonthIncome::month)
                .max(Comparator.naturalOrder())
                .filter(last ->
                        last == month || last > promotion.map(Promotion::month).orElse(0));
        if (logged.isPresent()) {
            return in(trajectories, logged.get(), new Source.Logged(logged.get()));
        }
        if (promotion.isPresent()) {
            Source source = promotion.get().pay().isPresent()
                    ? new Source.Promoted(promotion.get().milestone())
                    : new Source.Plan();
            return promotion
                    .flatMap(Promotion::pay)
                    .map(pay -> paying(planned.model(), pay))
                    .map(model -> in(Trajectories.of(model), month, source))
                    .orElseGet(() -> in(trajectories, month, source));
        }
        return planned.baseline() == Baseline.STATED
                ? in(Trajectories.of(paying(planned.model(), planned.model().baseline())), month, new Source.Told())
                : in(trajectories, month, new Source.Plan());
    }

    private static IncomeNow in(Trajectories trajectories, int month, Source source) {
        return new IncomeNow(
                annual(trajectories, Scenario.LOW, month),
                annual(trajectories, Scenario.MID, month),
                annual(trajectories, Scenario.HIGH, month),
                trajectories.mid().month(month).basis(),
                source);
    }

    private static Money annual(Trajectories trajectories, Scenario scenario, int month) {
        return trajectories.in(scenario).month(month).annual().total();
    }

    /// The same with one salary all along; what was logged before it is told does not go on.
    private static IncomeModel paying(IncomeModel model, Money salary) {
        return new IncomeModel(
                model.currency(),
                new Money(Math.min(salary.cents(), MOST), model.currency()),
                List.of(),
                model.interpolation(),
                model.streams(),
                List.of(),
                model.horizonMonths(),
                model.hourly(),
                model.oneOffs(),
                model.equity(),
                model.prices());
    }

    private static Optional<Promotion> promotion(AppState state) {
        return state.roadmap().milestones().stream()
                .filter(milestone -> pay(state, milestone).isPresent() || beginsStep(state, milestone))
                .filter(milestone -> reached(state, milestone).isPresent())
                .max(Comparator.comparing(
                        milestone -> reached(state, milestone).map(Reached::on).orElse(LocalDate.MIN)))
                .map(milestone -> new Promotion(
                        milestone.id(),
                        monthOf(state, reached(state, milestone).orElseThrow()),
                        pay(state, milestone)));
    }

    private static int monthOf(AppState state, Reached reached) {
        return state.calendar()
                .map(calendar -> Math.max(0, calendar.monthOf(reached.on())))
                .orElse(0);
    }

    private static Optional<Reached> reached(AppState state, Milestone milestone) {
        return state.progress()
                .reached(milestone.id())
                .filter(reached -> !reached.on().isAfter(state.today()));
    }

    /// In another currency it is from before the roadmap changed its own.
    private static Optional<Money> pay(AppState state, Milestone milestone) {
        return reached(state, milestone)
                .flatMap(Reached::pay)
                .filter(pay -> pay.currency().equals(state.roadmap().currency()))
                .filter(pay -> !pay.isNegative());
    }

    private static boolean beginsStep(AppState state, Milestone milestone) {
        return state.roadmap().income().salary().stream()
                .map(SalaryStep::after)
                .anyMatch(Optional.of(milestone.id())::equals);
    }
}
