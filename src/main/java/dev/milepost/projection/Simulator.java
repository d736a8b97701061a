package dev.milepost.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Simulates plans. Keeps tables of distributions between calls, so use one for long. Safe for any thread;
/// a run takes milliseconds and never belongs on the thread of a window.
///
/// The same model gives the same bits, whoever computes it: paths come in fixed blocks of 256, and sums are
/// added up in the blocks' order.
public final class Simulator {

    private static final double P10 = 0.1;
    private static final double P50 = 0.5;
    private static final double P90 = 0.9;

    private final Curves curves = new Curves();

    /// In the calling thread, to the end.
    public SimulationResult run(SimulationModel model) {
        return run(model, Crew.alone(), () -> false);
    }

    /// @param cancelled asked between blocks, from any of the crew's threads
    /// @throws CancellationException once `cancelled` says so, or the calling thread is interrupted
    public SimulationResult run(SimulationModel model, Crew crew, BooleanSupplier cancelled) {
        return new Run(Blueprint.of(model, curves), crew, cancelled).result();
    }

    /// What each uncertainty alone does: one group of draws at its P10 and P90, all others at their median.
    /// Largest swing of the cumulative income first. Of the reference plan: pace, 326.315 to 499.688 around
    /// 461.622.
    ///
    /// Source: the 10-50-90 rule, P. McNamee and J. Celona, "Decision Analysis for the Professional".
    public Tornado tornado(SimulationModel model) {
        Blueprint blueprint = Blueprint.of(model, curves);
        List<Group> groups = groups(blueprint);
        List<Tornado.Figures> figures = new ArrayList<>();
        int cases = 2 * groups.size() + 1;
        for (int first = 0; first < cases; first += Block.PATHS) {
            int from = first;
            // Case 0 is the base; 2g + 1 and 2g + 2 put group g at its P10 and P90.
            Uniforms chosen = (driver, _, _, into, count) -> {
                for (int i = 0; i < count; i++) {
                    int group = (from + i - 1) >> 1;
                    boolean moved = from + i > 0 && groups.get(group).drivers().contains(driver);
                    into[i] = moved ? (((from + i) & 1) == 1 ? P10 : P90) : P50;
                }
            };
            figures.addAll(figures(blueprint, chosen, Math.min(Block.PATHS, cases - first)));
        }
        List<Tornado.Bar> bars = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            bars.add(new Tornado.Bar(groups.get(g).name(), figures.get(2 * g + 1), figures.get(2 * g + 2)));
        }
        bars.sort(Comparator.comparingDouble(Tornado.Bar::swing).reversed());
        return new Tornado(figures.getFirst(), bars);
    }

    /// What a month's delay of each milestone costs:
    /// `E[cum(H)] - E[cum(H) | it and the later ones ready a month later]`, on the same random numbers. Of
    /// the reference plan (one replicate, exact), over 24 months: 8.2625, 5.9177, 2.2270.
    ///
    /// @param cancelled asked between blocks
    /// @throws CancellationException as for [#run]
    public List<DelayCost> delayCosts(SimulationModel model, Crew crew, BooleanSupplier cancelled) {
        Blueprint blueprint = Blueprint.of(model, curves);
        int milestones = model.milestones().size();
        double onTime = new Run(blueprint, crew, cancelled).meanCumulative(new double[milestones]);
        List<DelayCost> costs = new ArrayList<>();
        for (int k = 0; k < milestones; k++) {
            double[] delays = new double[milestones];
            Arrays.fill(delays, k, milestones, 1);
            boolean open = model.milestones().get(k).readiness() instanceof SimulationModel.Readiness.AfterWork;
            double cost = open ? onTime - new Run(blueprint, crew, cancelled).meanCumulative(delays) : 0;
            costs.add(new DelayCost(
                    model.milestones().get(k).id(), model.options().horizonMonths(), cost, model.pace()));
        }
        return costs;
    }

    private record Group(Tornado.Name name, List<Driver> drivers) {}

    private static List<Group> groups(Blueprint blueprint) {
        SimulationModel model = blueprint.model();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(new Tornado.CommonFactor(), List.of(blueprint.factor())));
        blueprint.pace().ifPresent(pace -> groups.add(new Group(new Tornado.Pace(), List.of(pace.driver()))));
        groups.add(new Group(
                new Tornado.Work(),
                blueprint.work().stream()
                        .flatMap(Optional::stream)
                        .map(Blueprint.Draw::driver)
                        .toList()));
        groups.add(new Group(
                new Tornado.Waits(),
                blueprint.waits().stream()
                        .flatMap(Optional::stream)
                        .map(Blueprint.WaitDraw::driver)
                        .toList()));
        List<Driver> salary = new ArrayList<>(List.of(blueprint.salary()));
        blueprint.raises().forEach(raise -> salary.add(raise.own()));
        groups.add(new Group(new Tornado.Salary(), salary));
        for (int k = 0; k < model.milestones().size(); k++) {
            String id = model.milestones().get(k).id();
            blueprint
                    .waits()
                    .get(k)
                    .filter(wait -> wait.probability() < 1)
                    .ifPresent(wait -> groups.add(new Group(new Tornado.Granted(id), List.of(wait.grant()))));
        }
        for (int s = 0; s < model.streams().size(); s++) {
            Blueprint.StreamDraw draw = blueprint.amounts().get(s);
            groups.add(new Group(new Tornado.Amount(model.streams().get(s).id()), List.of(draw.driver())));
            if (model.streams().get(s).probability() < 1) {
                groups.add(new Group(new Tornado.Started(model.streams().get(s).id()), List.of(draw.start())));
            }
        }
        groups.removeIf(group -> group.drivers().isEmpty());
        return groups;
    }

    private static List<Tornado.Figures> figures(Blueprint blueprint, Uniforms uniforms, int count) {
        Block block = new Block(blueprint);
        block.simulate(
                uniforms, 0, 0, count, new double[blueprint.model().milestones().size()]);
        int horizon = blueprint.model().options().horizonMonths();
        double[] runRates = new double[Block.PATHS];
        double[] cumulative = new double[Block.PATHS];
        block.runRates(horizon, Block.Incomes.ALL, runRates);
        block.accumulate((month, _, _, earned) -> {
            if (month == horizon) {
                System.arraycopy(earned, 0, cumulative, 0, count);
            }
        });
        List<Tornado.Figures> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            figures.add(new Tornado.Figures(cumulative[i], runRates[i]));
        }
        return figures;
    }
}
