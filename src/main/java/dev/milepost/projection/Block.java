package dev.milepost.projection;

import dev.milepost.projection.Blueprint.Draw;
import dev.milepost.projection.Blueprint.StepDraw;
import dev.milepost.projection.Blueprint.StreamDraw;
import dev.milepost.projection.Blueprint.WaitDraw;
import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.projection.SimulationModel.Step;
import dev.milepost.projection.SimulationModel.Stream;
import java.util.Arrays;
import java.util.Optional;

/// Up to 256 paths at a time, in arrays that are used again for the next block. For one thread.
///
/// What a component adds is piecewise linear in time, so it is at most four entries in a table of second
/// differences (months by paths); two running sums over the months turn the table into incomes, the same
/// operation for all paths side by side. An amount of 100 from 18 on over 6 months: slope 100/6 enters at
/// month 19 and leaves at 25.
final class Block {

    static final int PATHS = 256;

    /// Slower than this no pace can be told from standing still.
    private static final double SLOWEST = 1e-9;

    private final Blueprint blueprint;
    private final SimulationModel model;
    private final int horizon;
    private final int rows;
    private int count;

    private final double[] factor = new double[PATHS];
    private final double[] slowness = new double[PATHS];
    private final double[] done = new double[PATHS];
    private final double[] place = new double[PATHS];
    private final double[] drawn = new double[PATHS];
    private final double[] salary = new double[PATHS];
    private final double[] level = new double[PATHS];
    private final double[] previous = new double[PATHS];
    /// By milestone.
    private final double[][] ready;
    private final double[][] open;
    private final double[][] reached;
    /// By component: the steps, then the streams.
    private final double[][] amount;
    private final double[][] start;
    private final double[][] months;
    /// Second differences, then incomes: month `m` of path `i` at `m * PATHS + i`.
    private final double[] table;
    private final double[] slope = new double[PATHS];
    private final double[] running = new double[PATHS];
    private final double[] earned = new double[PATHS];
    /// Second differences summed over the block's paths: salary, then streams; `rows` for each.
    private final double[] sums;

    Block(Blueprint blueprint) {
        this.blueprint = blueprint;
        model = blueprint.model();
        horizon = model.options().horizonMonths();
        rows = horizon + 2;
        int milestones = model.milestones().size();
        int components = model.steps().size() + model.streams().size();
        ready = new double[milestones][PATHS];
        open = new double[milestones][PATHS];
        reached = new double[milestones][PATHS];
        amount = new double[components][PATHS];
        start = new double[components][PATHS];
        months = new double[components][PATHS];
        table = new double[rows * PATHS];
        sums = new double[(1 + model.streams().size()) * rows];
    }

    /// Draws the paths: dates, amounts, second differences.
    ///
    /// @param delays what is added to the dates at which the milestones with work left are ready
    void simulate(Uniforms uniforms, int replicate, int first, int paths, double[] delays) {
        count = paths;
        Arrays.fill(table, 0);
        Arrays.fill(sums, 0);
        normal(uniforms, blueprint.factor(), replicate, first, factor);
        dates(uniforms, replicate, first, delays);
        promotions(uniforms, replicate, first);
        salary(uniforms, replicate, first);
        streams(uniforms, replicate, first);
        sums[0] += count * model.baseSalary();
        for (int i = 0; i < count; i++) {
            table[i] += model.baseSalary();
        }
        for (int component = 0; component < amount.length; component++) {
            bend(component);
        }
    }

    private void normal(Uniforms uniforms, Driver driver, int replicate, int first, double[] into) {
        uniforms.fill(driver, replicate, first, drawn, count);
        Normal.quantiles(drawn, into, count);
    }

    private void dates(Uniforms uniforms, int replicate, int first, double[] delays) {
        paces(uniforms, replicate, first);
        Arrays.fill(done, 0);
        for (int k = 0; k < ready.length; k++) {
            double[] date = ready[k];
            switch (model.milestones().get(k).readiness()) {
                case Readiness.Since(double month) -> Arrays.fill(date, month);
                case Readiness.Reached(double month) -> Arrays.fill(date, month);
                case Readiness.AfterWork(double mean, double _) -> {
                    Optional<Draw> work = blueprint.work().get(k);
                    if (work.isPresent()) {
                        normal(uniforms, work.get().driver(), replicate, first, date);
                        work.get().curve().apply(date, count);
                    }
                    for (int i = 0; i < count; i++) {
                        done[i] += work.isPresent() ? work.get().scale() * date[i] : mean;
                        date[i] = model.now() + done[i] * slowness[i] + delays[k];
                    }
                }
            }
            open(model.milestones().get(k), date, open[k]);
        }
    }

    private void paces(Uniforms uniforms, int replicate, int first) {
        switch (model.pace()) {
            case Pace.Known(double pace) -> Arrays.fill(slowness, 1 / pace);
            case Pace.Uncertain _ -> {
                Draw pace = blueprint.pace().orElseThrow();
                normal(uniforms, pace.driver(), replicate, first, slowness);
                pace.curve().apply(slowness, count);
                for (int i = 0; i < count; i++) {
                    slowness[i] = 1 / Math.max(slowness[i] * pace.scale(), SLOWEST);
                }
            }
        }
    }

    /// When what needs no more than the ability begins.
    private void open(Milestone milestone, double[] date, double[] into) {
        double earliest = earliest(milestone);
        for (int i = 0; i < count; i++) {
            into[i] = Math.max(earliest, date[i]);
        }
    }

    private static double earliest(Milestone milestone) {
        boolean bound =
                milestone.earliest() == Earliest.AS_PLANNED && !(milestone.readiness() instanceof Readiness.Reached);
        return bound ? milestone.planMonth() : Double.NEGATIVE_INFINITY;
    }

    private void promotions(Uniforms uniforms, int replicate, int first) {
        Arrays.fill(previous, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < reached.length; k++) {
            Milestone milestone = model.milestones().get(k);
            Optional<WaitDraw> wait = blueprint.waits().get(k);
            if (wait.isEmpty() || milestone.readiness() instanceof Readiness.Reached) {
                System.arraycopy(open[k], 0, reached[k], 0, count);
            } else {
                promotion(k, milestone, wait.get(), uniforms, replicate, first);
            }
            if (wait.isPresent()) {
                System.arraycopy(reached[k], 0, previous, 0, count);
            }
        }
    }

    private void promotion(int k, Milestone milestone, WaitDraw wait, Uniforms uniforms, int replicate, int first) {
        double[] date = reached[k];
        normal(uniforms, wait.driver(), replicate, first, date);
        wait.curve().apply(date, count);
        double earliest = earliest(milestone);
        // Waiting has no memory: who has been ready for long waits as long again.
        double from = milestone.readiness() instanceof Readiness.Since ? model.now() : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double granted = Math.max(ready[k][i], from) + wait.mean() * date[i];
            date[i] = Math.max(Math.max(earliest, granted), previous[i]);
        }
        if (wait.probability() < 1) {
            uniforms.fill(wait.grant(), replicate, first, drawn, count);
            for (int i = 0; i < count; i++) {
                date[i] = drawn[i] < wait.probability() ? date[i] : Double.POSITIVE_INFINITY;
            }
        }
    }

    private void salary(Uniforms uniforms, int replicate, int first) {
        double persistence = model.options().persistence();
        correlated(uniforms, blueprint.salary(), replicate, first, salary);
        Arrays.fill(level, model.baseSalary());
        for (int k = 0; k < model.steps().size(); k++) {
            StepDraw draw = blueprint.raises().get(k);
            Step step = model.steps().get(k);
            if (k > 0 && persistence < 1) {
                normal(uniforms, draw.own(), replicate, first, amount[k]);
                double news = Math.sqrt(1 - persistence * persistence);
                for (int i = 0; i < count; i++) {
                    salary[i] = persistence * salary[i] + news * amount[k][i];
                }
            }
            boolean placed = k > 0
                    && persistence == 1
                    && draw.position()
                            .place()
                            .equals(blueprint.raises().get(k - 1).position().place());
            if (!placed) {
                System.arraycopy(salary, 0, place, 0, count);
                draw.position().place().apply(place, count);
            }
            raise(k, step.raise(), draw.position(), place);
            begin(step.onset(), reached, start[k]);
            follow(k, step);
        }
    }

    private void raise(int k, Raise raise, Position position, double[] place) {
        double[] change = amount[k];
        for (int i = 0; i < count; i++) {
            double drawnAmount = position.at(place[i]);
            double target = switch (raise) {
                case Raise.ToLevel(Spread _, Cut cut) ->
                    cut == Cut.ALLOWED ? drawnAmount : Math.max(level[i], drawnAmount);
                case Raise.ByShare _ -> level[i] * (1 + drawnAmount);
            };
            change[i] = target - level[i];
            level[i] = target;
        }
    }

    /// A step begins no earlier than the one before, whose change is over by then.
    private void follow(int k, Step step) {
        Arrays.fill(months[k], Math.max(step.months(), 1));
        if (k == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            start[k][i] = Math.max(start[k][i], start[k - 1][i]);
            if (months[k - 1][i] > 1 && start[k][i] < horizon) {
                months[k - 1][i] = Math.clamp(start[k][i] - start[k - 1][i], 1, months[k - 1][i]);
            }
        }
    }

    private void streams(Uniforms uniforms, int replicate, int first) {
        for (int s = 0; s < model.streams().size(); s++) {
            int component = model.steps().size() + s;
            Stream stream = model.streams().get(s);
            StreamDraw draw = blueprint.amounts().get(s);
            double[] annual = amount[component];
            correlated(uniforms, draw.driver(), replicate, first, annual);
            draw.position().place().apply(annual, count);
            for (int i = 0; i < count; i++) {
                annual[i] = draw.position().at(annual[i]);
            }
            if (stream.probability() < 1) {
                uniforms.fill(draw.start(), replicate, first, drawn, count);
                for (int i = 0; i < count; i++) {
                    annual[i] = drawn[i] < stream.probability() ? annual[i] : 0;
                }
            }
            begin(stream.onset(), open, start[component]);
            Arrays.fill(months[component], Math.max(stream.rampMonths(), 1));
        }
    }

    /// Replaces `into` by normal numbers that hang together by the common factor.
    private void correlated(Uniforms uniforms, Driver driver, int replicate, int first, double[] into) {
        double common = Math.sqrt(model.options().rho());
        double own = Math.sqrt(1 - model.options().rho());
        normal(uniforms, driver, replicate, first, into);
        for (int i = 0; i < count; i++) {
            into[i] = common * factor[i] + own * into[i];
        }
    }

    private void begin(Onset onset, double[][] dates, double[] into) {
        switch (onset) {
            case Onset.AtMonth(double month) -> Arrays.fill(into, month);
            case Onset.AfterMilestone(String _, double plusMonths) -> {
                double[] date = dates[model.milestoneOf(onset).orElseThrow()];
                for (int i = 0; i < count; i++) {
                    into[i] = date[i] + plusMonths;
                }
            }
        }
    }

    private void bend(int component) {
        int source = Math.max(component - model.steps().size() + 1, 0) * rows;
        double[] change = amount[component];
        double[] from = start[component];
        double[] length = months[component];
        for (int i = 0; i < count; i++) {
            if (change[i] != 0 && from[i] < horizon) {
                double rise = change[i] / length[i];
                bend(rise, from[i], i, source);
                bend(-rise, from[i] + length[i], i, source);
            }
        }
    }

    private void bend(double rise, double time, int path, int source) {
        if (time >= horizon) {
            return;
        }
        if (time < 0) {
            table[path] -= rise * time;
            table[PATHS + path] += rise;
            sums[source] -= rise * time;
            sums[source + 1] += rise;
            return;
        }
        int month = (int) time;
        double late = rise * (time - month);
        int cell = (month + 1) * PATHS + path;
        table[cell] += rise - late;
        table[cell + PATHS] += late;
        sums[source + month + 1] += rise - late;
        sums[source + month + 2] += late;
    }

    /// Turns second differences into incomes, and tells what was earned by then.
    ///
    /// @param visitor told of each month, from 1 on
    void accumulate(MonthVisitor visitor) {
        System.arraycopy(table, 0, running, 0, PATHS);
        Arrays.fill(slope, 0);
        Arrays.fill(earned, 0);
        for (int month = 1; month <= horizon; month++) {
            int row = month * PATHS;
            for (int i = 0; i < PATHS; i++) {
                slope[i] += table[row + i];
                running[i] += slope[i];
                table[row + i] = running[i];
            }
            if (month <= model.closed().size()) {
                Arrays.fill(table, row, row + PATHS, model.closed().get(month - 1));
            }
            for (int i = 0; i < PATHS; i++) {
                earned[i] += table[row + i] * (1.0 / 12);
            }
            visitor.month(month, table, row, earned);
        }
    }

    /// What is done with a month of all paths of a block.
    interface MonthVisitor {

        /// @param incomes at `row` and after
        void month(int month, double[] incomes, int row, double[] earned);
    }

    /// Incomes a year when `month` is over, a step in full once it has begun.
    void runRates(int month, Incomes which, double[] into) {
        Arrays.fill(into, model.baseSalary());
        int components = which == Incomes.ALL ? amount.length : model.steps().size();
        for (int component = 0; component < components; component++) {
            double[] change = amount[component];
            double[] from = start[component];
            double[] length = months[component];
            for (int i = 0; i < count; i++) {
                double share = length[i] <= 1
                        ? (from[i] < month ? 1 : 0)
                        : Math.min(Math.max((month - from[i]) / length[i], 0), 1);
                into[i] += change[i] * share;
            }
        }
    }

    enum Incomes {
        ALL,
        SALARY
    }

    int paths() {
        return count;
    }

    double[] ready(int milestone) {
        return ready[milestone];
    }

    double[] reached(int milestone) {
        return reached[milestone];
    }

    double[] sums() {
        return sums;
    }
}
