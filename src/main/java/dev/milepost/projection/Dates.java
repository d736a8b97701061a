package dev.milepost.projection;

import dev.milepost.projection.Blueprint.Draw;
import dev.milepost.projection.Blueprint.WaitDraw;
import dev.milepost.projection.SimulationModel.Earliest;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Pause;
import dev.milepost.projection.SimulationModel.Readiness;
import java.util.Arrays;
import java.util.Optional;

/// When the milestones of a block of paths are ready, open what needs the ability alone, and are reached.
/// For one thread; used again for the next block.
final class Dates {

    /// Slower than this no pace can be told from standing still.
    private static final double SLOWEST = 1e-9;

    private final Blueprint blueprint;
    private final SimulationModel model;
    private final double now;
    private final double[] slowness = new double[Block.PATHS];
    private final double[] done = new double[Block.PATHS];
    private final double[] previous = new double[Block.PATHS];
    /// By milestone.
    private final double[][] ready;
    private final double[][] open;
    private final double[][] reached;

    Dates(Blueprint blueprint) {
        this.blueprint = blueprint;
        model = blueprint.model();
        now = model.outset().now();
        int milestones = model.milestones().size();
        ready = new double[milestones][Block.PATHS];
        open = new double[milestones][Block.PATHS];
        reached = new double[milestones][Block.PATHS];
    }

    /// @param delays what is added to the dates at which the milestones with work left are ready
    void draw(Draws draws, double[] delays) {
        readiness(draws, delays);
        promotions(draws);
    }

    double[] ready(int milestone) {
        return ready[milestone];
    }

    double[] reached(int milestone) {
        return reached[milestone];
    }

    /// When something begins that waits for what a milestone brings.
    void ofPromotion(Onset onset, double[] into, int count) {
        of(onset, reached, into, count);
    }

    /// When something begins, or ends, that needs the ability alone.
    void ofAbility(Onset onset, double[] into, int count) {
        of(onset, open, into, count);
    }

    private void of(Onset onset, double[][] dates, double[] into, int count) {
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

    private void readiness(Draws draws, double[] delays) {
        int count = draws.count();
        paces(draws);
        Arrays.fill(done, 0);
        for (int k = 0; k < ready.length; k++) {
            double[] date = ready[k];
            switch (model.milestones().get(k).readiness()) {
                case Readiness.Since(double month) -> Arrays.fill(date, month);
                case Readiness.Reached(double month) -> Arrays.fill(date, month);
                case Readiness.AfterWork(double mean, double _) -> {
                    Optional<Draw> work = blueprint.work().get(k);
                    if (work.isPresent()) {
                        draws.normal(work.get().driver(), date);
                        work.get().curve().apply(date, count);
                    }
                    for (int i = 0; i < count; i++) {
                        done[i] += work.isPresent() ? work.get().scale() * date[i] : mean;
                        date[i] = now + done[i] * slowness[i];
                    }
                    pause(date, count);
                    for (int i = 0; i < count; i++) {
                        date[i] += delays[k];
                    }
                }
            }
            open(model.milestones().get(k), date, open[k], count);
        }
    }

    private void paces(Draws draws) {
        switch (model.pace()) {
            case Pace.Known(double pace) -> Arrays.fill(slowness, 1 / pace);
            case Pace.Uncertain _ -> {
                Draw pace = blueprint.pace().orElseThrow();
                draws.normal(pace.driver(), slowness);
                pace.curve().apply(slowness, draws.count());
                for (int i = 0; i < draws.count(); i++) {
                    slowness[i] = 1 / Math.max(slowness[i] * pace.scale(), SLOWEST);
                }
            }
        }
    }

    /// Work that is not over when a pause begins goes on when it ends.
    private void pause(double[] date, int count) {
        for (Pause pause : model.outset().pauses()) {
            for (int i = 0; i < count; i++) {
                date[i] += date[i] > pause.from() ? pause.to() - pause.from() : 0;
            }
        }
    }

    private static void open(Milestone milestone, double[] date, double[] into, int count) {
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

    private void promotions(Draws draws) {
        Arrays.fill(previous, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < reached.length; k++) {
            Milestone milestone = model.milestones().get(k);
            Optional<WaitDraw> wait = blueprint.waits().get(k);
            if (wait.isEmpty() || milestone.readiness() instanceof Readiness.Reached) {
                System.arraycopy(open[k], 0, reached[k], 0, draws.count());
            } else {
                promotion(k, milestone, wait.get(), draws);
            }
            if (wait.isPresent()) {
                System.arraycopy(reached[k], 0, previous, 0, draws.count());
            }
        }
    }

    private void promotion(int k, Milestone milestone, WaitDraw wait, Draws draws) {
        int count = draws.count();
        double[] date = reached[k];
        draws.normal(wait.driver(), date);
        wait.curve().apply(date, count);
        double earliest = earliest(milestone);
        // Waiting has no memory: who has been ready for long waits as long again.
        double from = milestone.readiness() instanceof Readiness.Since ? now : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double granted = Math.max(ready[k][i], from) + wait.mean() * date[i];
            date[i] = Math.max(Math.max(earliest, granted), previous[i]);
        }
        if (wait.probability() < 1) {
            double[] drawn = draws.uniform(wait.grant());
            for (int i = 0; i < count; i++) {
                date[i] = drawn[i] < wait.probability() ? date[i] : Double.POSITIVE_INFINITY;
            }
        }
    }
}
