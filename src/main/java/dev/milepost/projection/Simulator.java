package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Earnings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

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
        return new Run(Blueprint.of(model, curves), crew, cancelled).result(AsPlanned.cumulative(model, curves));
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
                    boolean moved = from + i > 0 && groups.get(group).moves().test(driver);
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

    private record Group(Tornado.Name name, Predicate<Driver> moves) {

        static Group of(Tornado.Name name, Driver driver) {
            return new Group(name, driver::equals);
        }
    }

    private static List<Group> groups(Blueprint blueprint) {
        List<Group> groups = new ArrayList<>();
        groups.add(Group.of(new Tornado.CommonFactor(), blueprint.factor()));
        blueprint.pace().ifPresent(pace -> groups.add(Group.of(new Tornado.Pace(), pace.driver())));
        addAll(
                groups,
                new Tornado.Work(),
                blueprint.work().stream()
                        .flatMap(Optional::stream)
                        .map(Blueprint.Draw::driver)
                        .toList());
        addAll(
                groups,
                new Tornado.Waits(),
                blueprint.waits().stream()
                        .flatMap(Optional::stream)
                        .map(Blueprint.WaitDraw::driver)
                        .toList());
        addSalary(groups, blueprint);
        SimulationModel model = blueprint.model();
        for (int k = 0; k < model.milestones().size(); k++) {
            String id = model.milestones().get(k).id();
            blueprint
                    .waits()
                    .get(k)
                    .filter(wait -> wait.probability() < 1)
                    .ifPresent(wait -> groups.add(Group.of(new Tornado.Granted(id), wait.grant())));
        }
        addIncomes(groups, blueprint);
        blueprint
                .setbacks()
                .ifPresent(_ -> groups.add(
                        new Group(new Tornado.Setbacks(), driver -> driver.key().startsWith(Blueprint.SETBACK))));
        blueprint
                .shocks()
                .ifPresent(_ -> groups.add(
                        new Group(new Tornado.Shocks(), driver -> driver.key().startsWith(Blueprint.SHOCK))));
        return groups;
    }

    private static void addAll(List<Group> groups, Tornado.Name name, List<Driver> drivers) {
        if (!drivers.isEmpty()) {
            groups.add(new Group(name, drivers::contains));
        }
    }

    /// Unless all is known of it: its place now, and that it keeps it.
    private static void addSalary(List<Group> groups, Blueprint blueprint) {
        List<Driver> drivers = new ArrayList<>();
        if (blueprint.place().isEmpty()) {
            drivers.add(blueprint.salary());
        }
        if (blueprint.place().isEmpty() || blueprint.model().options().persistence() < 1) {
            blueprint.raises().forEach(raise -> drivers.add(raise.own()));
        }
        addAll(groups, new Tornado.Salary(), drivers);
    }

    private static void addIncomes(List<Group> groups, Blueprint blueprint) {
        Earnings earnings = blueprint.model().earnings();
        for (int s = 0; s < earnings.streams().size(); s++) {
            addAmount(
                    groups, earnings.streams().get(s).id(), blueprint.amounts().get(s));
        }
        for (int h = 0; h < earnings.hourly().size(); h++) {
            String id = earnings.hourly().get(h).id();
            Blueprint.HourlyDraw draw = blueprint.hourly().get(h);
            groups.add(Group.of(new Tornado.Hours(id), draw.hours()));
            groups.add(Group.of(new Tornado.HourlyRate(id), draw.rate()));
            if (earnings.hourly().get(h).probability() < 1) {
                groups.add(Group.of(new Tornado.Started(id), draw.start()));
            }
        }
        for (int o = 0; o < earnings.oneOffs().size(); o++) {
            addAmount(
                    groups, earnings.oneOffs().get(o).id(), blueprint.oneOffs().get(o));
        }
        for (int e = 0; e < earnings.equity().size(); e++) {
            addAmount(groups, earnings.equity().get(e).id(), blueprint.equity().get(e));
        }
    }

    private static void addAmount(List<Group> groups, String id, Blueprint.AmountDraw draw) {
        groups.add(Group.of(new Tornado.Amount(id), draw.driver()));
        if (draw.probability() < 1) {
            groups.add(Group.of(new Tornado.Started(id), draw.start()));
        }
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
