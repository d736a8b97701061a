package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Circumstances;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Equity;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.OneOff;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A model worked out for drawing: its random quantities, each with its curve, and what it asks for beyond
/// plain sums, so that nothing that is off costs time.
///
/// Sobol dimensions go to the common factor, the pace, the work before each milestone, the waits, the
/// salary, the streams, and then whatever else pays, in this order, as far as there are any; what happens or
/// does not, steps of little persistence, setbacks and shocks draw keyed numbers.
///
/// @param work one for each milestone
/// @param waits one for each milestone
/// @param salary the position all steps begin with
/// @param place the normal number of the position that is known instead
/// @param raises one for each step
/// @param amounts one for each stream
/// @param hourly one for each income by the hour
/// @param oneOffs one for each of them
/// @param equity one for each of them
/// @param growth of prices by month, from 0 on; empty if they are steady
/// @param detail how months have to be known
record Blueprint(
        SimulationModel model,
        Driver factor,
        Optional<Draw> pace,
        List<Optional<Draw>> work,
        List<Optional<WaitDraw>> waits,
        Driver salary,
        OptionalDouble place,
        List<StepDraw> raises,
        List<AmountDraw> amounts,
        List<HourlyDraw> hourly,
        List<AmountDraw> oneOffs,
        List<AmountDraw> equity,
        Optional<SetbackDraw> setbacks,
        Optional<ShockDraw> shocks,
        List<Double> growth,
        Detail detail) {

    static final String SETBACK = "setback";
    static final String SHOCK = "shock:";
    private static final String SALARY = "salary";
    private static final int MONTHS_PER_YEAR = 12;
    /// A gamma of this shape is as good as its mean.
    private static final double AS_GOOD_AS_CERTAIN = 1e10;

    /// How the months of a block have to be known.
    enum Detail {
        /// All that pays added up: nothing takes from a path by itself.
        SUMMED,
        /// By what pays, for luck and tax.
        APART
    }

    /// `scale` times what the curve says.
    record Draw(Driver driver, Curve curve, double scale) {}

    record WaitDraw(Driver driver, Curve curve, double mean, Driver grant, double probability) {}

    /// @param own what moves this step's position where not all share one
    record StepDraw(Position position, Driver own) {}

    /// @param probability that it comes at all, decided by `start`
    record AmountDraw(Driver driver, Position position, Driver start, double probability) {}

    /// @param range of the hours
    /// @param rates one for each rung, all at the place that `rate` draws
    record HourlyDraw(Driver hours, Position range, Driver rate, List<Position> rates, Driver start) {}

    /// @param seed of the model; each further setback of a path has drivers of its own
    record SetbackDraw(double hazard, Position months, long seed) {

        /// Of the time until setback `number`: a high number is an early setback.
        Driver gap(int number) {
            return keyed(SETBACK + ":" + number, seed);
        }

        /// Of how long setback `number` lasts.
        Driver length(int number) {
            return keyed(SETBACK + "-months:" + number, seed);
        }
    }

    /// @param lasting by month, from month 1 on; empty if there are none
    /// @param passing by year of the plan; empty if there are none
    record ShockDraw(List<Driver> lasting, List<Driver> passing) {}

    static Blueprint of(SimulationModel model, Curves curves) {
        return new Drawer(model, curves).blueprint();
    }

    /// Whether some of what comes in is no rate.
    boolean paysOnce() {
        return !oneOffs.isEmpty() || !equity.isEmpty();
    }

    private static Driver keyed(String key, long seed) {
        return new Driver(key, Driver.NO_DIMENSION, KeyedUniforms.streamSeed(seed, key));
    }

    private static final class Drawer {

        private final SimulationModel model;
        private final SimulationOptions options;
        private final Curves curves;
        private int dimensions;

        Drawer(SimulationModel model, Curves curves) {
            this.model = model;
            this.options = model.options();
            this.curves = curves;
        }

        Blueprint blueprint() {
            Earnings earnings = model.earnings();
            Driver factor = dimension("factor:common");
            Driver paceDriver = dimension("pace");
            Optional<Draw> pace = switch (model.pace()) {
                case Pace.Known _ -> Optional.empty();
                case Pace.Uncertain(double shape, double rate) ->
                    Optional.of(new Draw(paceDriver, curve(new Distribution.Gamma(shape)), 1 / rate));
            };
            // A milestone keeps its dimensions when it is reached, so that what is still open is drawn as before.
            List<Optional<Draw>> work = new ArrayList<>();
            for (Milestone milestone : model.milestones()) {
                work.add(work(dimension("segment:" + milestone.id()), milestone.readiness()));
            }
            List<Optional<WaitDraw>> waits = each(model.milestones(), this::wait);
            Driver salary = dimension("amount:" + SALARY);
            List<StepDraw> raises = each(earnings.steps(), this::raise);
            List<AmountDraw> amounts = each(earnings.streams(), this::stream);
            List<HourlyDraw> hourly = each(earnings.hourly(), this::hourly);
            List<AmountDraw> oneOffs = each(earnings.oneOffs(), this::oneOff);
            List<AmountDraw> equity = each(earnings.equity(), this::equity);
            Optional<SetbackDraw> setbacks = setbacks();
            Optional<ShockDraw> shocks = shocks();
            boolean taken = setbacks.isPresent()
                    || shocks.isPresent()
                    || !(model.circumstances().tax() instanceof Tax.None);
            return new Blueprint(
                    model,
                    factor,
                    pace,
                    work,
                    waits,
                    salary,
                    place(),
                    raises,
                    amounts,
                    hourly,
                    oneOffs,
                    equity,
                    setbacks,
                    shocks,
                    growth(),
                    taken ? Detail.APART : Detail.SUMMED);
        }

        private static <T, D> List<D> each(List<T> all, Function<T, D> draw) {
            List<D> draws = new ArrayList<>();
            for (T one : all) {
                draws.add(draw.apply(one));
            }
            return List.copyOf(draws);
        }

        private Optional<Draw> work(Driver driver, Readiness readiness) {
            if (!(readiness instanceof Readiness.AfterWork(double mean, double variance)) || variance == 0) {
                return Optional.empty();
            }
            double shape = mean * mean / variance;
            return shape > AS_GOOD_AS_CERTAIN
                    ? Optional.empty()
                    : Optional.of(new Draw(driver, curve(new Distribution.Gamma(shape)), variance / mean));
        }

        private Optional<WaitDraw> wait(Milestone milestone) {
            return switch (milestone.outcome()) {
                case Outcome.Checkpoint _ -> Optional.empty();
                case Outcome.Promotion(double meanWait, double probability) ->
                    Optional.of(new WaitDraw(
                            dimension("lag:" + milestone.id()),
                            curve(new Distribution.Exponential()),
                            meanWait,
                            keyed("grant:" + milestone.id()),
                            probability));
            };
        }

        /// In a range whose middle is the likeliest: whoever knows the place knows no more of the range.
        private OptionalDouble place() {
            OptionalDouble known = model.earnings().place();
            return known.isEmpty()
                    ? known
                    : OptionalDouble.of(position(Spread.between(0, 1)).normalOf(known.getAsDouble()));
        }

        private StepDraw raise(Step step) {
            Spread spread = switch (step.raise()) {
                case Raise.ToLevel(Spread level, SimulationModel.Cut _) -> level;
                case Raise.ByShare(Spread share) -> share;
            };
            return new StepDraw(position(spread), keyed("amount:salary/" + step.id()));
        }

        private AmountDraw stream(Stream stream) {
            return amount(stream.id(), stream.annual(), stream.probability());
        }

        private AmountDraw oneOff(OneOff once) {
            return amount(once.id(), once.amount(), once.probability());
        }

        private AmountDraw equity(Equity grant) {
            return amount(grant.id(), grant.value(), grant.probability());
        }

        private AmountDraw amount(String id, Spread spread, double probability) {
            // The one id that would share its numbers with the salary.
            String name = id.equals(SALARY) ? "stream:" + SALARY : id;
            return new AmountDraw(dimension("amount:" + name), position(spread), keyed("start:" + id), probability);
        }

        private HourlyDraw hourly(Hourly hourly) {
            return new HourlyDraw(
                    dimension("hours:" + hourly.id()),
                    position(hourly.hours()),
                    dimension("rate:" + hourly.id()),
                    each(hourly.rates(), rate -> position(rate.perHour())),
                    keyed("start:" + hourly.id()));
        }

        private Optional<SetbackDraw> setbacks() {
            return model.circumstances()
                    .setbacks()
                    .filter(setbacks -> setbacks.hazard() > 0)
                    .map(setbacks -> new SetbackDraw(setbacks.hazard(), position(setbacks.months()), options.seed()));
        }

        private Optional<ShockDraw> shocks() {
            Circumstances circumstances = model.circumstances();
            int months = circumstances.shocks().lasting() > 0 ? options.horizonMonths() : 0;
            int years =
                    circumstances.shocks().passing() > 0 ? Math.ceilDiv(options.horizonMonths(), MONTHS_PER_YEAR) : 0;
            return months + years == 0
                    ? Optional.empty()
                    : Optional.of(new ShockDraw(
                            IntStream.rangeClosed(1, months)
                                    .mapToObj(month -> keyed(SHOCK + "lasting:" + month))
                                    .toList(),
                            IntStream.rangeClosed(1, years)
                                    .mapToObj(year -> keyed(SHOCK + "passing:" + year))
                                    .toList()));
        }

        private List<Double> growth() {
            Inflation prices = new Inflation(model.circumstances().prices());
            return prices.yearly() == 0
                    ? List.of()
                    : IntStream.rangeClosed(0, options.horizonMonths())
                            .mapToObj(prices::growth)
                            .toList();
        }

        private Position position(Spread spread) {
            return Position.of(spread, options, curves);
        }

        private Curve curve(Distribution distribution) {
            return curves.of(distribution, options.arithmetic());
        }

        private Driver dimension(String key) {
            int dimension = dimensions < SobolPoints.DIMENSIONS ? dimensions : Driver.NO_DIMENSION;
            dimensions++;
            return new Driver(key, dimension, KeyedUniforms.streamSeed(options.seed(), key));
        }

        private Driver keyed(String key) {
            return Blueprint.keyed(key, options.seed());
        }
    }
}
