package dev.milepost.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// All that a simulation is computed from, in plain numbers: amounts a year in one currency, times in
/// months since the start of the plan, as in the package's description.
///
/// A path of the simulation draws one pace, the work before each milestone, the wait for each promotion and
/// one position in each range, and then follows the package's one formula. Amounts are drawn once a path,
/// never by the month, which would shrink the spread of a year by 3.46.
///
/// - Milestone `k` is ready at `D_k = now + (G_1 + ... + G_k) / pace`, `G` a gamma with the mean and
///   variance of its work, and later by every pause that begins before.
/// - It is reached at `max(plan month, D_k + wait, T of the promotion before)`: later promotions wait for
///   earlier ones.
/// - Positions hang together by one common factor: `z = sqrt(rho) F + sqrt(1 - rho) e`, position `Q(Phi(z))`.
///
/// With the plan of the reference (`PlanOfReference` in the tests), the median of every draw reaches the
/// first three milestones at 7.844156, 14.190387 and 20.456010 and earns $461,621.974 in 24 months.
///
/// @param milestones in order of the plan
public record SimulationModel(
        Outset outset,
        Earnings earnings,
        List<Milestone> milestones,
        Pace pace,
        List<Target> targets,
        Circumstances circumstances,
        SimulationOptions options) {

    private static final double LARGEST = 1e12;

    /// Where the paths set out from.
    ///
    /// @param now how much of the plan's time is over; nothing that is still open comes before
    /// @param pauses ahead, in order, without overlap, none beginning before `now`
    /// @param closed what was earned in the months that are over, times twelve; month 1 first. They replace
    ///         what the paths say about these months
    public record Outset(double now, List<Pause> pauses, List<Double> closed) {

        /// The first day of a plan.
        public static final Outset START = new Outset(0, List.of(), List.of());

        public Outset {
            requireFinite(now);
            pauses = List.copyOf(pauses);
            closed = List.copyOf(closed);
            closed.forEach(SimulationModel::requireAmount);
            double earliest = now;
            for (Pause pause : pauses) {
                if (pause.from() < earliest) {
                    throw new IllegalArgumentException("pauses lie ahead, one after the other");
                }
                earliest = pause.to();
            }
        }
    }

    /// Time without work. What would be ready after `from` is ready later by its length.
    ///
    /// @param to when work goes on
    public record Pause(double from, double to) {

        public Pause {
            requireFinite(from);
            requireFinite(to);
            if (to < from) {
                throw new IllegalArgumentException("a pause ends after it begins");
            }
        }
    }

    /// What pays, in the plan's own money: where [Circumstances#prices] are not 0, that of its start.
    ///
    /// @param baseSalary before the first step
    /// @param place where in its range the salary is known to stand, 0 its low end and 1 its high one; the
    ///         steps take it over as far as positions persist. Empty if it is drawn
    /// @param interpolation how a salary step comes about; with [Interpolation#STEP] at once, however many
    ///         months it names
    /// @param steps of the salary, in order; none begins before the one it follows
    /// @param streams other incomes. Their order, as that of all others, decides only which Sobol dimension
    ///         each gets
    /// @param hourly income by the hour
    /// @param oneOffs what comes once
    /// @param equity what counts as income of what vests
    public record Earnings(
            double baseSalary,
            OptionalDouble place,
            Interpolation interpolation,
            List<Step> steps,
            List<Stream> streams,
            List<Hourly> hourly,
            List<OneOff> oneOffs,
            List<Equity> equity) {

        public Earnings {
            requireAmount(baseSalary);
            place.ifPresent(SimulationModel::requireProbability);
            Objects.requireNonNull(interpolation, "interpolation");
            steps = List.copyOf(steps);
            streams = List.copyOf(streams);
            hourly = List.copyOf(hourly);
            oneOffs = List.copyOf(oneOffs);
            equity = List.copyOf(equity);
            requireUnique("salary steps", steps.stream().map(Step::id).toList());
            requireUnique(
                    "streams",
                    java.util.stream.Stream.of(
                                    streams.stream().map(Stream::id),
                                    hourly.stream().map(Hourly::id),
                                    oneOffs.stream().map(OneOff::id),
                                    equity.stream().map(Equity::id))
                            .flatMap(ids -> ids)
                            .toList());
        }

        List<Onset> onsets() {
            return java.util.stream.Stream.of(
                            steps.stream().map(Step::onset),
                            streams.stream().map(Stream::onset),
                            streams.stream().flatMap(stream -> stream.end().stream()),
                            hourly.stream().map(Hourly::onset),
                            hourly.stream().flatMap(byHour -> byHour.end().stream()),
                            hourly.stream()
                                    .flatMap(byHour -> byHour.rates().stream())
                                    .map(RateStep::from),
                            oneOffs.stream().map(OneOff::at),
                            equity.stream().map(Equity::onset))
                    .flatMap(onsets -> onsets)
                    .toList();
        }
    }

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

    /// @param months how long the change takes, where changes take time; at most until the next step begins;
    ///         1 or less is at once
    public record Step(String id, Raise raise, Onset onset, double months) {

        public Step {
            requireMonths(months);
        }
    }

    /// @param annual once it is fully grown
    /// @param end when it stops; of its last month only the part before counts
    /// @param rampMonths how long it takes to grow
    /// @param probability that it comes at all
    public record Stream(
            String id,
            Spread annual,
            Onset onset,
            Optional<Onset> end,
            double rampMonths,
            double probability,
            TaxClass taxClass) {

        public Stream {
            requireMonths(rampMonths);
            requireProbability(probability);
            Objects.requireNonNull(taxClass, "taxClass");
        }
    }

    /// Income by the hour: `rate * hours * 12` a year, the hours growing over a ramp, the rate by steps. One
    /// position serves all rates of a ladder.
    ///
    /// @param rates at least one, in order; the first is paid from the start on, whenever it begins itself,
    ///         and none of the others begins before the one it follows
    /// @param hours a month, once the ramp is over; 0 to 744
    public record Hourly(
            String id,
            List<RateStep> rates,
            Spread hours,
            Onset onset,
            Optional<Onset> end,
            double rampMonths,
            double probability,
            TaxClass taxClass) {

        private static final double LONGEST_MONTH = 744;

        public Hourly {
            rates = List.copyOf(rates);
            requireMonths(rampMonths);
            requireProbability(probability);
            Objects.requireNonNull(taxClass, "taxClass");
            if (rates.isEmpty() || !(hours.low() >= 0 && hours.high() <= LONGEST_MONTH)) {
                throw new IllegalArgumentException("income by the hour has a rate, and 0 to 744 hours a month");
            }
        }
    }

    /// A rate and when it comes into force: for the rest of that month, like any other change.
    public record RateStep(Spread perHour, Onset from) {}

    /// What comes once: cash of its month, but no income a year. One before the start never pays.
    public record OneOff(String id, Spread amount, Onset at, double probability, TaxClass taxClass) {

        public OneOff {
            requireProbability(probability);
            Objects.requireNonNull(taxClass, "taxClass");
        }
    }

    /// Equity that counts as income while it vests: nothing until its cliff, then at once what has built up,
    /// from there on the same each month. What comes at the cliff is cash, but no income a year.
    ///
    /// @param value of the whole package
    /// @param vestMonths at least 1
    /// @param cliffMonths from 0 to `vestMonths`
    /// @param probability that it can be sold at all
    public record Equity(
            String id,
            Spread value,
            int vestMonths,
            int cliffMonths,
            Onset onset,
            double probability,
            TaxClass taxClass) {

        public Equity {
            requireProbability(probability);
            Objects.requireNonNull(taxClass, "taxClass");
            if (vestMonths < 1 || cliffMonths < 0 || cliffMonths > vestMonths) {
                throw new IllegalArgumentException("equity vests over a month or more, its cliff within that time");
            }
        }
    }

    /// What happens to all income alike.
    ///
    /// @param prices what the plan's amounts grow by a year, as a fraction: `amount * (1 + prices)^(m / 12)`
    ///         in month `m`; 0 if they are meant as they will be paid. Months that are over stay as they are
    /// @param tax of each path by itself. A table reads the model's amounts as whole units of its currency:
    ///         dollars, not cents
    /// @param start the calendar month that month 1 of the plan lies in
    public record Circumstances(
            double prices, Optional<Setbacks> setbacks, Shocks shocks, Tax tax, java.time.Month start) {

        /// Steady prices, no setbacks, no shocks, no tax.
        public static final Circumstances NONE =
                new Circumstances(0, Optional.empty(), Shocks.NONE, new Tax.None(), java.time.Month.JANUARY);

        public Circumstances {
            Objects.requireNonNull(setbacks, "setbacks");
            Objects.requireNonNull(shocks, "shocks");
            Objects.requireNonNull(tax, "tax");
            Objects.requireNonNull(start, "start");
            var _ = new Inflation(prices);
        }
    }

    /// Times without any income. They come by chance, with the same hazard at any time, but not during each
    /// other: with 0.01 a month for 3 months, one is paid `1 / (1 + 0.01 * 3)` = 97.09% of the time in the
    /// long run.
    ///
    /// @param hazard a month, 0 to 1, while there is income: the first one comes after `1 / hazard` months on
    ///         average
    /// @param months how long each lasts, 0 to 1200
    public record Setbacks(double hazard, Spread months) {

        private static final double LONGEST = 1200;

        public Setbacks {
            requireProbability(hazard);
            if (!(months.low() >= 0 && months.high() <= LONGEST)) {
                throw new IllegalArgumentException("a setback lasts 0 to 1200 months");
            }
        }
    }

    /// Luck and bad luck, as factors `exp(s Z - s^2 / 2)` whose mean is 1.
    ///
    /// @param lasting on the salary: what it wanders by in a year, a little each month that is ahead, as the
    ///         standard deviation of its logarithm; 0 to 1
    /// @param passing on all income of one year of the plan, anew in each; 0 to 1
    public record Shocks(double lasting, double passing) {

        public static final Shocks NONE = new Shocks(0, 0);

        public Shocks {
            requireProbability(lasting);
            requireProbability(passing);
        }

        boolean areAny() {
            return lasting > 0 || passing > 0;
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
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(circumstances, "circumstances");
        milestones = List.copyOf(milestones);
        targets = List.copyOf(targets);
        if (outset.closed().size() > options.horizonMonths()) {
            throw new IllegalArgumentException("no month beyond the horizon is over");
        }
        requireUnique("milestones", milestones.stream().map(Milestone::id).toList());
        requireUnique("targets", targets.stream().map(Target::id).toList());
        Set<String> known = new HashSet<>(milestones.stream().map(Milestone::id).toList());
        for (Onset onset : earnings.onsets()) {
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
        return new SimulationModel(outset, earnings, milestones, pace, targets, circumstances, other);
    }

    public SimulationModel with(Outset other) {
        return new SimulationModel(other, earnings, milestones, pace, targets, circumstances, options);
    }

    public SimulationModel with(Earnings other) {
        return new SimulationModel(outset, other, milestones, pace, targets, circumstances, options);
    }

    public SimulationModel with(Circumstances other) {
        return new SimulationModel(outset, earnings, milestones, pace, targets, other, options);
    }

    public SimulationModel withMilestones(List<Milestone> others) {
        return new SimulationModel(outset, earnings, others, pace, targets, circumstances, options);
    }

    public SimulationModel withTargets(List<Target> others) {
        return new SimulationModel(outset, earnings, milestones, pace, others, circumstances, options);
    }

    boolean isClosed(int month) {
        return month <= outset.closed().size();
    }

    double closedIncome(int month) {
        return outset.closed().get(month - 1);
    }

    /// The index of the milestone something waits for; empty at a known month.
    Optional<Integer> milestoneOf(Onset onset) {
        return switch (onset) {
            case Onset.AtMonth _ -> Optional.empty();
            case Onset.AfterMilestone(String id, double _) ->
                Optional.of(milestones.stream().map(Milestone::id).toList().indexOf(id));
        };
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
