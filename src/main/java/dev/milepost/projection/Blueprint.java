package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A model worked out for drawing: its random quantities, each with its curve.
///
/// Sobol dimensions go to the common factor, the pace, the work before each milestone, the waits, the
/// salary and the streams, in this order, as far as there are any; what happens or does not, and steps of
/// little persistence, draw keyed numbers.
///
/// @param work one for each milestone
/// @param waits one for each milestone
/// @param salary the position all steps begin with
/// @param raises one for each step
/// @param amounts one for each stream
record Blueprint(
        SimulationModel model,
        Driver factor,
        Optional<Draw> pace,
        List<Optional<Draw>> work,
        List<Optional<WaitDraw>> waits,
        Driver salary,
        List<StepDraw> raises,
        List<StreamDraw> amounts) {

    private static final String SALARY = "salary";
    /// A gamma of this shape is as good as its mean.
    private static final double AS_GOOD_AS_CERTAIN = 1e10;

    /// `scale` times what the curve says.
    record Draw(Driver driver, Curve curve, double scale) {}

    record WaitDraw(Driver driver, Curve curve, double mean, Driver grant, double probability) {}

    /// @param own what moves this step's position where not all share one
    record StepDraw(Position position, Driver own) {}

    record StreamDraw(Driver driver, Position position, Driver start) {}

    static Blueprint of(SimulationModel model, Curves curves) {
        return new Drawer(model, curves).blueprint();
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
            List<Optional<WaitDraw>> waits = new ArrayList<>();
            for (Milestone milestone : model.milestones()) {
                waits.add(wait(milestone));
            }
            Driver salary = dimension("amount:" + SALARY);
            List<StepDraw> raises = new ArrayList<>();
            for (Step step : model.steps()) {
                Spread spread = switch (step.raise()) {
                    case Raise.ToLevel(Spread level, SimulationModel.Cut _) -> level;
                    case Raise.ByShare(Spread share) -> share;
                };
                raises.add(new StepDraw(Position.of(spread, options, curves), keyed("amount:salary/" + step.id())));
            }
            List<StreamDraw> amounts = new ArrayList<>();
            for (Stream stream : model.streams()) {
                // The one id that would share its numbers with the salary.
                String name = stream.id().equals(SALARY) ? "stream:" + SALARY : stream.id();
                amounts.add(new StreamDraw(
                        dimension("amount:" + name),
                        Position.of(stream.annual(), options, curves),
                        keyed("start:" + stream.id())));
            }
            return new Blueprint(model, factor, pace, work, waits, salary, raises, amounts);
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

        private Curve curve(Distribution distribution) {
            return curves.of(distribution, options.arithmetic());
        }

        private Driver dimension(String key) {
            int dimension = dimensions < SobolPoints.DIMENSIONS ? dimensions : Driver.NO_DIMENSION;
            dimensions++;
            return new Driver(key, dimension, KeyedUniforms.streamSeed(options.seed(), key));
        }

        private Driver keyed(String key) {
            return new Driver(key, Driver.NO_DIMENSION, KeyedUniforms.streamSeed(options.seed(), key));
        }
    }
}
