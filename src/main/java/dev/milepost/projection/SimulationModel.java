package dev.milepost.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// All that a simulation is computed from, in plain numbers: amounts a year in one currency, times in
/// months since the start of the plan, as in the package's description.
///
/// A path of the simulation draws one pace, the work before each milestone, the wait for each promotion and
/// one position in each range, and then follows the package's one formula. Amounts are drawn once a path,
/// never by the month, which would shrink the spread of a year by 3.46.
///
/// - Milestone `k` is ready at `D_k = now + (G_1 + ... + G_k) / pace`, `G` a gamma with the mean and
///   variance of its work.
/// - It is reached at `max(plan month, D_k + wait, T of the promotion before)`: later promotions wait for
///   earlier ones.
/// - Positions hang together by one common factor: `z = sqrt(rho) F + sqrt(1 - rho) e`, position `Q(Phi(z))`.
///
/// With the plan of the reference (`PlanOfReference` in the tests), the median of every draw reaches the
/// first three milestones at 7.844156, 14.190387 and 20.456010 and earns $461,621.974 in 24 months.
///
/// @param now how much of the plan's time is over; nothing that is still open comes before
/// @param closed what was earned in the months that are over, times twelve; month 1 first. They replace
///         what the paths say about these months
/// @param baseSalary before the first step
/// @param steps of the salary, in order; none begins before the one it follows
/// @param streams other incomes; their order decides only which Sobol dimension each gets
/// @param milestones in order of the plan
public record SimulationModel(
        double now,
        List<Double> closed,
        double baseSalary,
        List<Step> steps,
        List<Stream> streams,
        List<Milestone> milestones,
        Pace pace,
        List<Target> targets,
        SimulationOptions options) {

    private static final double LARGEST = 1e12;

    /// What a salary step brings.
    public sealed interface Raise {

        /// A new level; no less than the one before if `cut` says so.
        record ToLevel(Spread level, Cut cut) implements Raise {}

        /// A share of the level before: 0.2 for 20%.
        record ByShare(Spread share) implements Raise {}
    }

    /// Whether a salary may fall.
    public enum Cut {
        NEVER,
        ALLOWED
    }

    /// @param months how long the change takes; at most until the next step begins; 1 or less is at once
    public record Step(String id, Raise raise, Onset onset, double months) {

        public Step {
            requireMonths(months);
        }
    }

    /// @param annual once it is fully grown
    /// @param rampMonths how long that takes
    /// @param probability that it comes at all
    public record Stream(String id, Spread annual, Onset onset, double rampMonths, double probability) {

        public Stream {
            requireMonths(rampMonths);
            requireProbability(probability);
        }
    }

    /// How much is left before a milestone.
    public sealed interface Readiness {

        /// Work after that of the milestones before.
        ///
        /// @param mean in planned months
        /// @param variance in planned months squared; 0 for work that takes what is planned
        record AfterWork(double mean, double variance) implements Readiness {

            public AfterWork {
                boolean possible = mean >= 0 && mean <= LARGEST && variance >= 0 && variance <= LARGEST;
                if (!possible || (mean == 0 && variance > 0)) {
                    throw new IllegalArgumentException("work has a mean and, if there is any, a variance from zero");
                }
            }
        }

        /// Nothing to do any more, since `month`; what it brings may still be waited for.
        record Since(double month) implements Readiness {

            public Since {
                requireFinite(month);
            }
        }

        /// Reached, with all it brings.
        record Reached(double month) implements Readiness {

            public Reached {
                requireFinite(month);
            }
        }
    }

    /// What a milestone brings.
    public sealed interface Outcome {

        /// Nothing to wait for: it is reached when it is ready.
        record Checkpoint() implements Outcome {}

        /// A promotion, some time after one is ready for it, perhaps never; then the later promotions never
        /// come either.
        ///
        /// @param meanWait in months; waits are exponential: -2 ln(0.5) = 1.386294 is the median of a mean
        ///         of 2
        /// @param probability that it is granted at all
        record Promotion(double meanWait, double probability) implements Outcome {

            public Promotion {
                requireMonths(meanWait);
                requireProbability(probability);
            }
        }
    }

    /// Whether a milestone may come before its time.
    public enum Earliest {
        AS_PLANNED,
        WHEN_READY
    }

    public record Milestone(String id, double planMonth, Readiness readiness, Outcome outcome, Earliest earliest) {

        public Milestone {
            requireFinite(planMonth);
        }
    }

    /// Something to be compared with: how likely is `figure >= atLeast` in `month`?
    ///
    /// @param month 1 to the horizon
    public record Target(String id, Figure figure, int month, double atLeast) {

        public Target {
            requireFinite(atLeast);
        }
    }

    /// A figure of a path. Run-rates are incomes a year as they stand when the month is over: a step that
    /// has begun counts in full.
    public enum Figure {
        RUN_RATE,
        SALARY_RUN_RATE,
        /// From month 1 to the end of the month.
        CUMULATIVE
    }

    public SimulationModel {
        closed = List.copyOf(closed);
        steps = List.copyOf(steps);
        streams = List.copyOf(streams);
        milestones = List.copyOf(milestones);
        targets = List.copyOf(targets);
        Objects.requireNonNull(pace, "pace");
        requireFinite(now);
        requireAmount(baseSalary);
        closed.forEach(SimulationModel::requireAmount);
        if (closed.size() > options.horizonMonths()) {
            throw new IllegalArgumentException("no month beyond the horizon is over");
        }
        requireUnique("milestones", milestones.stream().map(Milestone::id).toList());
        requireUnique("salary steps", steps.stream().map(Step::id).toList());
        requireUnique("streams", streams.stream().map(Stream::id).toList());
        requireUnique("targets", targets.stream().map(Target::id).toList());
        Set<String> known = new HashSet<>(milestones.stream().map(Milestone::id).toList());
        for (Onset onset : onsets(steps, streams)) {
            if (onset instanceof Onset.AfterMilestone(String milestone, double _) && !known.contains(milestone)) {
                throw new IllegalArgumentException("no milestone has the id " + milestone);
            }
        }
        for (Target target : targets) {
            if (target.month() < 1 || target.month() > options.horizonMonths()) {
                throw new IllegalArgumentException("a target lies within the horizon");
            }
        }
    }

    public SimulationModel with(SimulationOptions other) {
        return new SimulationModel(now, closed, baseSalary, steps, streams, milestones, pace, targets, other);
    }

    /// The index of the milestone something waits for; empty at a known month.
    Optional<Integer> milestoneOf(Onset onset) {
        return switch (onset) {
            case Onset.AtMonth _ -> Optional.empty();
            case Onset.AfterMilestone(String id, double _) ->
                Optional.of(milestones.stream().map(Milestone::id).toList().indexOf(id));
        };
    }

    private static List<Onset> onsets(List<Step> steps, List<Stream> streams) {
        return java.util.stream.Stream.concat(
                        steps.stream().map(Step::onset), streams.stream().map(Stream::onset))
                .toList();
    }

    private static void requireUnique(String what, List<String> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("two " + what + " have one id");
        }
    }

    private static void requireAmount(double amount) {
        if (!(Math.abs(amount) <= LARGEST)) {
            throw new IllegalArgumentException("an amount lies within 10^12");
        }
    }

    private static void requireFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a number is finite");
        }
    }

    private static void requireMonths(double months) {
        if (!(months >= 0 && months <= LARGEST)) {
            throw new IllegalArgumentException("a number of months is not negative");
        }
    }

    private static void requireProbability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is from 0 to 1");
        }
    }
}
