package dev.milepost.projection;

import java.util.Arrays;

/// The paths of a simulation one by one, as the blocks compute them and before anything is rounded to `float`.
final class EveryPath {

    private final double[][] income;
    private final double[][] reached;
    private final double[][] ready;
    private final double[] runRate;
    private final double[] cumulative;

    private EveryPath(SimulationModel model) {
        SimulationOptions options = model.options();
        int milestones = model.milestones().size();
        income = new double[options.horizonMonths()][options.paths()];
        reached = new double[milestones][options.paths()];
        ready = new double[milestones][options.paths()];
        runRate = new double[options.paths()];
        cumulative = new double[options.paths()];
    }

    /// By month, then path.
    double[][] income() {
        return income;
    }

    /// By milestone, then path.
    double[][] reached() {
        return reached;
    }

    /// By milestone, then path.
    double[][] ready() {
        return ready;
    }

    /// At the horizon.
    double[] runRate() {
        return runRate;
    }

    /// At the horizon.
    double[] cumulative() {
        return cumulative;
    }

    static EveryPath of(SimulationModel model) {
        return of(model, Uniforms.of(model.options()));
    }

    static EveryPath of(SimulationModel model, Uniforms uniforms) {
        SimulationOptions options = model.options();
        int milestones = model.milestones().size();
        EveryPath all = new EveryPath(model);
        Block block = new Block(Blueprint.of(model, new Curves()));
        double[] runRates = new double[Block.PATHS];
        for (int replicate = 0; replicate < options.replicates(); replicate++) {
            for (int first = 0; first < options.points(); first += Block.PATHS) {
                int count = Math.min(Block.PATHS, options.points() - first);
                int offset = replicate * options.points() + first;
                block.simulate(uniforms, replicate, first, count, new double[milestones]);
                for (int k = 0; k < milestones; k++) {
                    System.arraycopy(block.reached(k), 0, all.reached[k], offset, count);
                    System.arraycopy(block.ready(k), 0, all.ready[k], offset, count);
                }
                block.runRates(options.horizonMonths(), Block.Incomes.ALL, runRates);
                System.arraycopy(runRates, 0, all.runRate, offset, count);
                block.accumulate((month, incomes, row, earned) -> {
                    System.arraycopy(incomes, row, all.income[month - 1], offset, count);
                    System.arraycopy(earned, 0, all.cumulative, offset, count);
                });
            }
        }
        return all;
    }

    /// Type 7 the plain way.
    static double percentile(double[] numbers, double p) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double rank = (sorted.length - 1) * p;
        int below = (int) rank;
        return sorted[below] + (rank - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }

    static double mean(double[] numbers) {
        return Arrays.stream(numbers).sum() / numbers.length;
    }

    static double deviation(double[] numbers) {
        double mean = mean(numbers);
        return Math.sqrt(
                Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum() / numbers.length);
    }

    static double share(double[] numbers, double atLeast) {
        return (double) Arrays.stream(numbers).filter(x -> x >= atLeast).count() / numbers.length;
    }
}
