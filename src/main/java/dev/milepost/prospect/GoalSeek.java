package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.projection.Crew;
import dev.milepost.projection.Pace;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Outset;
import dev.milepost.projection.SimulationModel.Pause;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Target;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.Simulator;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// Asks the projection backwards: what would have to be so that a goal is reached?
///
/// Every question is put to the same random numbers, so that what is better is better on every path, and
/// the answer is found by halving. Where a plan is so odd that faster is not better (a salary that is cut
/// at a milestone), the odds told are still those at the answer. The same question gets the same answer.
///
/// One answer takes at most `29 + 8 * levers` simulations of 4,096 paths, where a plan has some two levers
/// for each stream and promotion and one for each salary step. Keeps tables between calls, so use one for
/// long. Safe for any thread; does not belong on that of a window.
public final class GoalSeek {

    static final int POINTS = 4096;

    /// The fastest pace that can be told; far beyond it all work is as good as done.
    private static final double FASTEST = 20;

    /// Paces are told to the hundredth.
    private static final int PACES = 100;

    private static final int FIGURES = 64;

    private final Simulator simulator = new Simulator();
    private final Crew crew;

    public GoalSeek(Crew crew) {
        this.crew = crew;
    }

    /// @param cancelled asked between blocks
    /// @throws CancellationException once `cancelled` says so
    /// @throws IllegalArgumentException if the goal is in another currency than the roadmap
    public Answer answer(Question question, Goal goal, BooleanSupplier cancelled) {
        if (!goal.atLeast().currency().equals(question.roadmap().currency())) {
            throw new IllegalArgumentException("a goal is in the roadmap's currency");
        }
        return answer(Case.of(question.over(Math.max(question.horizon(), goal.month()))), goal, cancelled);
    }

    Answer answer(Case given, Goal goal, BooleanSupplier cancelled) {
        return new Search(given, goal, cancelled).answer();
    }

    /// What an answer is looked for in.
    ///
    /// @param plan with something tried out
    /// @param start of month 1
    /// @param itemsAMonth how many items of what is still to do are finished a month at a pace; empty where nothing
    ///     is open
    record Case(
            Function<Overrides, SimulationModel> plan,
            List<Lever> levers,
            LocalDate start,
            LocalDate today,
            DoubleFunction<OptionalDouble> itemsAMonth) {

        Case {
            levers = List.copyOf(levers);
        }

        static Case of(Question question) {
            Prospect prospect = Prospect.of(question);
            return new Case(
                    tried -> Prospect.of(question.with(question.overrides().and(tried)))
                            .simulation(),
                    Levers.of(prospect),
                    question.progress().start().orElse(question.today()),
                    question.today(),
                    prospect.forecast()::itemsAMonth);
        }
    }

    private final class Search {

        private final Case given;
        private final Goal goal;
        private final BooleanSupplier cancelled;
        private final SimulationModel asIs;
        private final double ownPace;

        Search(Case given, Goal goal, BooleanSupplier cancelled) {
            this.given = given;
            this.goal = goal;
            this.cancelled = cancelled;
            asIs = given.plan().apply(Overrides.NONE);
            ownPace = switch (asIs.pace()) {
                case Pace.Known(double pace) -> pace;
                case Pace.Uncertain(double shape, double rate) -> shape / rate;
            };
        }

        Answer answer() {
            double odds = odds(asIs);
            if (isEnough(odds)) {
                return new Answer.AlreadyThere(odds, latestStart());
            }
            SimulationModel best = given.plan().apply(hurried(allAtBest()));
            double bestOdds = odds(best);
            if (!isEnough(bestOdds)) {
                return new Answer.OutOfReach(odds, bestOdds, figureWithin(best));
            }
            Optional<Answer.NeededPace> pace = neededPace(Overrides.NONE);
            List<Answer.Change> changes = changes();
            return pace.isPresent() || !changes.isEmpty()
                    ? new Answer.OneChange(odds, pace, changes)
                    : allTogether(odds);
        }

        private Answer allTogether(double odds) {
            List<Answer.Move> moves = given.levers().stream()
                    .flatMap(lever -> lever.moves(lever.steps()).stream())
                    .toList();
            double together = odds(allAtBest());
            if (isEnough(together)) {
                return new Answer.AllTogether(odds, moves, Optional.empty(), together);
            }
            Optional<Answer.NeededPace> pace = neededPace(allAtBest());
            return new Answer.AllTogether(
                    odds, moves, pace, pace.map(Answer.NeededPace::odds).orElse(together));
        }

        private Overrides allAtBest() {
            Overrides all = Overrides.NONE;
            for (Lever lever : given.levers()) {
                all = all.and(Answer.overrides(lever.moves(lever.steps())));
            }
            return all;
        }

        private Overrides hurried(Overrides overrides) {
            return canHurry() ? paced(overrides, hundredths(FASTEST)) : overrides;
        }

        private boolean canHurry() {
            return ownPace < FASTEST
                    && asIs.milestones().stream()
                            .anyMatch(milestone ->
                                    milestone.readiness() instanceof Readiness.AfterWork(double mean, var _)
                                            && mean > 0);
        }

        private Optional<Answer.NeededPace> neededPace(Overrides besides) {
            int fastest = hundredths(FASTEST);
            if (!canHurry() || !isEnough(odds(paced(besides, fastest)))) {
                return Optional.empty();
            }
            int slowest = (int) Math.floor(ownPace * PACES);
            int needed = least(slowest, fastest, pace -> isEnough(odds(paced(besides, pace))));
            double pace = (double) needed / PACES;
            return Optional.of(new Answer.NeededPace(
                    pace,
                    pace / ownPace,
                    given.itemsAMonth().apply(pace),
                    odds(paced(besides, needed)),
                    paced(Overrides.NONE, needed)));
        }

        private static int hundredths(double pace) {
            return (int) Math.round(pace * PACES);
        }

        private static Overrides paced(Overrides overrides, int hundredths) {
            return overrides.with(
                    AssumptionKey.of(AssumptionKind.PACE),
                    new AssumptionValue.Figure(BigDecimal.valueOf(hundredths, 2)));
        }

        private List<Answer.Change> changes() {
            List<Answer.Change> changes = new ArrayList<>();
            for (Lever lever : given.levers()) {
                if (isEnough(odds(moved(lever, lever.steps())))) {
                    int step = least(0, lever.steps(), some -> isEnough(odds(moved(lever, some))));
                    changes.add(new Answer.Change(
                            lever.key(), lever.moves(step), (double) step / lever.steps(), odds(moved(lever, step))));
                }
            }
            changes.sort(Comparator.comparingDouble(Answer.Change::share).thenComparing(Answer.Change::key));
            return changes;
        }

        private static Overrides moved(Lever lever, int step) {
            return Answer.overrides(lever.moves(step));
        }

        private Answer.LatestStart latestStart() {
            PlanCalendar calendar = new PlanCalendar(given.start());
            LocalDate first = given.today().isBefore(given.start()) ? given.start() : given.today();
            LocalDate last = calendar.firstDay(goal.month() + 1);
            if (!first.isBefore(last) || isEnough(odds(startingOn(calendar, last)))) {
                return new Answer.LatestStart.Whenever();
            }
            int days = (int) ChronoUnit.DAYS.between(first, last);
            int tooLate = least(0, days, day -> !isEnough(odds(startingOn(calendar, first.plusDays(day)))));
            LocalDate latest = first.plusDays(tooLate - 1L);
            return new Answer.LatestStart.On(latest, odds(startingOn(calendar, latest)));
        }

        private SimulationModel startingOn(PlanCalendar calendar, LocalDate day) {
            return pausedUntil(asIs, calendar.monthsUntil(day));
        }

        /// The amount that the figure reaches at the odds that are wanted: two rounds of 64 amounts.
        private Money figureWithin(SimulationModel model) {
            double wanted = Math.max(0, Cents.units(goal.atLeast()));
            double from = 0;
            double step = wanted / FIGURES;
            for (int round = 0; round < 2; round++) {
                from += step * reached(model, from, step);
                step /= FIGURES;
            }
            return Cents.of(from, goal.atLeast().currency());
        }

        /// How many of the amounts `from + step`, `from + 2 step`, ... are reached.
        private int reached(SimulationModel model, double from, double step) {
            List<Target> amounts = new ArrayList<>();
            for (int i = 1; i < FIGURES; i++) {
                amounts.add(new Target("amount-" + i, goal.figure(), goal.month(), from + i * step));
            }
            return (int) run(model, amounts).targets().stream()
                    .filter(target -> isEnough(target.odds().value()))
                    .count();
        }

        private boolean isEnough(double odds) {
            return odds >= goal.confidence();
        }

        private double odds(Overrides overrides) {
            return odds(given.plan().apply(overrides));
        }

        private double odds(SimulationModel model) {
            Target target = new Target("goal", goal.figure(), goal.month(), Cents.units(goal.atLeast()));
            return run(model, List.of(target)).targets().getFirst().odds().value();
        }

        private SimulationResult run(SimulationModel model, List<Target> targets) {
            SimulationOptions quick = model.options().with(model.options().sampler(), 1, POINTS);
            return simulator.run(asking(model, targets, quick), crew, cancelled);
        }
    }

    /// The smallest number above `without` for which it holds, as it does for `with`.
    private static int least(int without, int with, IntPredicate holds) {
        int no = without;
        int yes = with;
        while (yes - no > 1) {
            int middle = (no + yes) >>> 1;
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }

    private static SimulationModel asking(SimulationModel model, List<Target> targets, SimulationOptions options) {
        return new SimulationModel(
                model.outset(),
                model.earnings(),
                model.milestones(),
                model.pace(),
                targets,
                model.circumstances(),
                options);
    }

    /// Nothing is done before `month`.
    private static SimulationModel pausedUntil(SimulationModel model, double month) {
        Outset outset = model.outset();
        if (month <= outset.now()) {
            return model;
        }
        double until = month;
        List<Pause> pauses = new ArrayList<>();
        for (Pause pause : outset.pauses()) {
            if (pause.from() <= until) {
                until = Math.max(until, pause.to());
            } else {
                pauses.add(pause);
            }
        }
        pauses.addFirst(new Pause(outset.now(), until));
        return new SimulationModel(
                new Outset(outset.now(), pauses, outset.closed()),
                model.earnings(),
                model.milestones(),
                model.pace(),
                model.targets(),
                model.circumstances(),
                model.options());
    }
}
