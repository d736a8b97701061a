package dev.milepost.projection;

import dev.milepost.projection.SimulationModel.Equity;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Stream;
import dev.milepost.projection.SimulationModel.Target;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.projection.SimulationResult.Headline;
import dev.milepost.projection.SimulationResult.MilestoneDates;
import dev.milepost.projection.SimulationResult.Month;
import dev.milepost.projection.SimulationResult.Net;
import dev.milepost.projection.SimulationResult.SamplePath;
import dev.milepost.projection.SimulationResult.TargetOdds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// One simulation from its blocks to its result. Figures of all paths are kept by month as `float`, whose
/// steps are 3 cents at $500k: 4.8 MB for the incomes and cumulative incomes of 10,000 paths over 60
/// months.
final class Run {

    private static final double MONTHS_PER_YEAR = 12;
    /// Later dates share one bin, so that the dates people look at keep theirs.
    private static final float FAR = 4;

    private final Blueprint blueprint;
    private final SimulationModel model;
    private final SimulationOptions options;
    private final Crew crew;
    private final BooleanSupplier cancelled;
    private final int horizon;
    private final int rows;
    private final int paths;
    private final int blocksOfReplicate;
    private final int blocks;
    /// How many equal runs of paths tell the standard errors.
    private final int batches;
    private final int[] watched;
    /// What pays beside the salary, in the order of its sums.
    private final List<String> streams;
    private final boolean taxed;

    /// By block.
    private final double[][] sums;
    private final double[][] onceSums;
    /// What is left by month after tax, then what was left until then.
    private final double[][] netSums;
    private final double[][] runRateSums;
    private final int[][] targetHits;
    private final int[] below;
    /// Month-major: month `m` of path `i` at `(m - 1) * paths + i`.
    private float[] income = {};
    private float[] cumulative = {};
    /// Empty where there is no tax.
    private float[] netIncome = {};
    private float[] netCumulative = {};
    private float[][] runRates = {};
    private float[][] salaryRunRates = {};
    private float[][] ready = {};
    private float[][] reached = {};

    Run(Blueprint blueprint, Crew crew, BooleanSupplier cancelled) {
        this.blueprint = blueprint;
        this.crew = crew;
        this.cancelled = cancelled;
        model = blueprint.model();
        options = model.options();
        horizon = options.horizonMonths();
        rows = horizon + 2;
        paths = options.paths();
        blocksOfReplicate = Math.ceilDiv(options.points(), Block.PATHS);
        blocks = blocksOfReplicate * options.replicates();
        batches = options.replicates();
        watched = watched(model);
        streams = streams(model.earnings());
        taxed = !(model.circumstances().tax() instanceof Tax.None);
        sums = new double[blocks][];
        onceSums = new double[blocks][];
        netSums = new double[blocks][taxed ? 2 * rows : 0];
        runRateSums = new double[blocks][watched.length];
        targetHits = new int[blocks][model.targets().size()];
        below = new int[blocks];
    }

    private static List<String> streams(SimulationModel.Earnings earnings) {
        return java.util.stream.Stream.of(
                        earnings.streams().stream().map(Stream::id),
                        earnings.hourly().stream().map(Hourly::id),
                        earnings.equity().stream().map(Equity::id))
                .flatMap(ids -> ids)
                .toList();
    }

    private static int[] watched(SimulationModel model) {
        int horizon = model.options().horizonMonths();
        TreeSet<Integer> months = new TreeSet<>(List.of(12, 24, horizon));
        model.targets().forEach(target -> months.add(target.month()));
        return months.stream()
                .filter(month -> month <= horizon)
                .mapToInt(i -> i)
                .toArray();
    }

    /// Nothing but the mean of what is earned by the horizon.
    double meanCumulative(double[] delays) {
        Uniforms uniforms = Uniforms.of(options);
        crew.share(blocks, () -> {
            Block block = new Block(blueprint);
            return part -> {
                simulate(block, uniforms, part, delays);
                keepSums(block, part);
            };
        });
        double[] total = total(0, blocks);
        double[] once = once(0, blocks);
        double earned = 0;
        for (int month = 1; month <= horizon; month++) {
            earned += mean(total, month, paths) / MONTHS_PER_YEAR + once[month] / paths;
        }
        return earned;
    }

    /// @param asPlanned what the plan itself earns by the horizon
    SimulationResult result(double asPlanned) {
        int milestones = model.milestones().size();
        income = new float[horizon * paths];
        cumulative = new float[horizon * paths];
        netIncome = new float[taxed ? horizon * paths : 0];
        netCumulative = new float[netIncome.length];
        runRates = new float[watched.length][paths];
        salaryRunRates = new float[watched.length][paths];
        ready = new float[milestones][paths];
        reached = new float[milestones][paths];
        Uniforms uniforms = Uniforms.of(options);
        double[] none = new double[milestones];
        crew.share(blocks, () -> {
            Block block = new Block(blueprint);
            double[] salary = new double[Block.PATHS];
            double[] all = new double[Block.PATHS];
            return part -> {
                simulate(block, uniforms, part, none);
                keep(block, part, salary, all, asPlanned);
            };
        });
        return summary(asPlanned);
    }

    private void simulate(Block block, Uniforms uniforms, int part, double[] delays) {
        checkCancelled();
        int replicate = part / blocksOfReplicate;
        int first = part % blocksOfReplicate * Block.PATHS;
        block.simulate(uniforms, replicate, first, Math.min(Block.PATHS, options.points() - first), delays);
    }

    private void checkCancelled() {
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the simulation was cancelled");
        }
    }

    /// Takes over what a block found, before it goes on to other paths.
    private void keep(Block block, int part, double[] salary, double[] all, double asPlanned) {
        int offset = part / blocksOfReplicate * options.points() + part % blocksOfReplicate * Block.PATHS;
        int count = block.paths();
        keepSums(block, part);
        for (int k = 0; k < ready.length; k++) {
            narrow(block.ready(k), 0, ready[k], offset, count);
            narrow(block.reached(k), 0, reached[k], offset, count);
        }
        for (int w = 0; w < watched.length; w++) {
            block.runRates(watched[w], Block.Incomes.SALARY, salary);
            block.runRates(watched[w], Block.Incomes.ALL, all);
            narrow(salary, 0, salaryRunRates[w], offset, count);
            narrow(all, 0, runRates[w], offset, count);
            for (int i = 0; i < count; i++) {
                runRateSums[part][w] += all[i];
            }
            hits(part, watched[w], Figure.SALARY_RUN_RATE, salary, count);
            hits(part, watched[w], Figure.RUN_RATE, all, count);
        }
        block.accumulate((month, incomes, row, earned) -> {
            narrow(incomes, row, income, (month - 1) * paths + offset, count);
            narrow(earned, 0, cumulative, (month - 1) * paths + offset, count);
            hits(part, month, Figure.CUMULATIVE, earned, count);
            if (month == horizon) {
                below[part] = count - reaching(earned, count, asPlanned);
            }
        });
        block.accumulateNet((month, incomes, row, earned) -> {
            narrow(incomes, row, netIncome, (month - 1) * paths + offset, count);
            narrow(earned, 0, netCumulative, (month - 1) * paths + offset, count);
            for (int i = 0; i < count; i++) {
                netSums[part][month] += incomes[row + i];
                netSums[part][rows + month] += earned[i];
            }
        });
    }

    private void keepSums(Block block, int part) {
        sums[part] = block.sums().clone();
        onceSums[part] = block.onceSums().clone();
    }

    private static void narrow(double[] from, int start, float[] into, int offset, int count) {
        for (int i = 0; i < count; i++) {
            into[offset + i] = (float) from[start + i];
        }
    }

    private void hits(int part, int month, Figure figure, double[] amounts, int count) {
        for (int t = 0; t < model.targets().size(); t++) {
            Target target = model.targets().get(t);
            if (target.month() == month && target.figure() == figure) {
                targetHits[part][t] = reaching(amounts, count, target.atLeast());
            }
        }
    }

    private static int reaching(double[] amounts, int count, double atLeast) {
        int reaching = 0;
        for (int i = 0; i < count; i++) {
            reaching += amounts[i] >= atLeast ? 1 : 0;
        }
        return reaching;
    }

    private SimulationResult summary(double asPlanned) {
        Fan[] incomes = new Fan[horizon];
        Fan[] earned = new Fan[horizon];
        MilestoneDates[] dates = new MilestoneDates[ready.length];
        Headline[] headlines = new Headline[watched.length];
        Fan[] netIncomes = new Fan[taxed ? horizon : 0];
        Fan[] netEarned = new Fan[netIncomes.length];
        double[] total = total(0, blocks);
        double[][] ofBatches = new double[batches][];
        for (int b = 0; b < batches; b++) {
            ofBatches[b] = total(b * blocksOfReplicate, (b + 1) * blocksOfReplicate);
        }
        double[] once = once(0, blocks);
        List<Estimate> meanCumulative = meanCumulative(total, ofBatches, once);
        int untaxed = 2 * horizon + ready.length + watched.length;
        crew.share(untaxed + netIncomes.length, () -> {
            OrderStatistics statistics = new OrderStatistics();
            return part -> {
                checkCancelled();
                if (part < horizon) {
                    incomes[part] = statistics.fan(income, part * paths, paths);
                } else if (part < 2 * horizon) {
                    earned[part - horizon] = statistics.fan(cumulative, (part - horizon) * paths, paths);
                } else if (part < 2 * horizon + ready.length) {
                    dates[part - 2 * horizon] = dates(statistics, part - 2 * horizon);
                } else if (part < untaxed) {
                    int w = part - 2 * horizon - ready.length;
                    headlines[w] = headline(statistics, w, meanCumulative.get(watched[w] - 1));
                } else {
                    int month = part - untaxed;
                    netIncomes[month] = statistics.fan(netIncome, month * paths, paths);
                    netEarned[month] = statistics.fan(netCumulative, month * paths, paths);
                }
            };
        });
        List<Month> months = new ArrayList<>(horizon);
        for (int month = 1; month <= horizon; month++) {
            Optional<Net> net =
                    taxed ? Optional.of(net(month, netIncomes[month - 1], netEarned[month - 1])) : Optional.empty();
            months.add(month(
                    month, incomes, earned, total, ofBatches, meanCumulative.get(month - 1), once[month] / paths, net));
        }
        return new SimulationResult(
                paths,
                months,
                List.of(dates),
                List.of(headlines),
                targets(),
                samplePaths(),
                asPlanned,
                (double) Arrays.stream(below).sum() / paths);
    }

    private Net net(int month, Fan income, Fan earned) {
        double meanIncome = 0;
        double meanEarned = 0;
        for (double[] sum : netSums) {
            meanIncome += sum[month] / paths;
            meanEarned += sum[rows + month] / paths;
        }
        return new Net(income, earned, meanIncome, meanEarned);
    }

    /// What comes once, by month, over the paths of some blocks.
    private double[] once(int from, int to) {
        double[] once = new double[rows];
        for (int block = from; block < to; block++) {
            for (int month = 0; month < rows; month++) {
                once[month] += onceSums[block][month];
            }
        }
        return once;
    }

    /// Sums over the paths of some blocks, in the blocks' order: the salary, then the streams, by month.
    private double[] total(int from, int to) {
        double[] total = new double[(1 + streams.size()) * rows];
        for (int block = from; block < to; block++) {
            for (int i = 0; i < total.length; i++) {
                total[i] += sums[block][i];
            }
        }
        if (blueprint.detail() == Blueprint.Detail.SUMMED) {
            integrate(total);
        }
        return total;
    }

    /// Second differences become incomes.
    private void integrate(double[] total) {
        for (int source = 0; source < total.length; source += rows) {
            double slope = 0;
            for (int month = 1; month < rows; month++) {
                slope += total[source + month];
                total[source + month] = total[source + month - 1] + slope;
            }
        }
        for (int i = 0; i < total.length && !blueprint.growth().isEmpty(); i++) {
            total[i] *= blueprint.growth().get(Math.min(i % rows, horizon));
        }
    }

    private double mean(double[] total, int month, int count) {
        if (model.isClosed(month)) {
            return model.closedIncome(month);
        }
        double sum = 0;
        for (int source = 0; source < total.length; source += rows) {
            sum += total[source + month] / count;
        }
        return sum;
    }

    private List<Estimate> meanCumulative(double[] total, double[][] ofBatches, double[] once) {
        List<Estimate> result = new ArrayList<>(horizon);
        double earned = 0;
        double[] earnedByBatch = new double[batches];
        double[][] onceByBatch = new double[batches][];
        for (int b = 0; b < batches; b++) {
            onceByBatch[b] = once(b * blocksOfReplicate, (b + 1) * blocksOfReplicate);
        }
        for (int month = 1; month <= horizon; month++) {
            earned += mean(total, month, paths) / MONTHS_PER_YEAR + once[month] / paths;
            for (int b = 0; b < batches; b++) {
                earnedByBatch[b] += mean(ofBatches[b], month, options.points()) / MONTHS_PER_YEAR
                        + onceByBatch[b][month] / options.points();
            }
            result.add(Estimate.of(earned, earnedByBatch));
        }
        return result;
    }

    private Month month(
            int month,
            Fan[] incomes,
            Fan[] earned,
            double[] total,
            double[][] ofBatches,
            Estimate meanCumulative,
            double meanOnce,
            Optional<Net> net) {
        boolean closed = model.isClosed(month);
        double[] byBatch = new double[batches];
        for (int b = 0; b < batches; b++) {
            byBatch[b] = mean(ofBatches[b], month, options.points());
        }
        SortedMap<String, Double> means = new TreeMap<>();
        int source = rows;
        for (String stream : streams) {
            means.put(stream, closed ? 0 : total[source + month] / paths);
            source += rows;
        }
        return new Month(
                month,
                incomes[month - 1],
                earned[month - 1],
                Estimate.of(mean(total, month, paths), byBatch),
                meanCumulative,
                closed ? 0 : total[month] / paths,
                means,
                closed ? model.closedIncome(month) : 0,
                meanOnce,
                net);
    }

    private MilestoneDates dates(OrderStatistics statistics, int k) {
        Milestone milestone = model.milestones().get(k);
        return new MilestoneDates(
                milestone.id(),
                statistics.fan(ready[k], 0, paths, FAR * horizon),
                statistics.fan(reached[k], 0, paths, FAR * horizon),
                byMonth(ready[k]),
                byMonth(reached[k]));
    }

    /// The share of dates no later than the end of each month.
    private List<Double> byMonth(float[] dates) {
        int[] counts = new int[horizon + 1];
        for (float date : dates) {
            if (date <= horizon) {
                counts[Math.max((int) Math.ceil(date), 0)]++;
            }
        }
        List<Double> shares = new ArrayList<>(horizon);
        int sofar = counts[0];
        for (int month = 1; month <= horizon; month++) {
            sofar += counts[month];
            shares.add((double) sofar / paths);
        }
        return shares;
    }

    private Headline headline(OrderStatistics statistics, int w, Estimate meanCumulative) {
        double sum = 0;
        double[] byBatch = new double[batches];
        for (int block = 0; block < blocks; block++) {
            sum += runRateSums[block][w];
            byBatch[block / blocksOfReplicate] += runRateSums[block][w] / options.points();
        }
        return new Headline(
                watched[w],
                fan(statistics, runRates[w], 0),
                Estimate.of(sum / paths, byBatch),
                fan(statistics, salaryRunRates[w], 0),
                fan(statistics, cumulative, (watched[w] - 1) * paths),
                meanCumulative);
    }

    private FanEstimate fan(OrderStatistics statistics, float[] numbers, int from) {
        Fan all = statistics.fan(numbers, from, paths);
        if (batches < 2) {
            return new FanEstimate(all, Optional.empty());
        }
        List<Fan> fans = new ArrayList<>(batches);
        for (int b = 0; b < batches; b++) {
            fans.add(statistics.fan(numbers, from + b * options.points(), options.points()));
        }
        ToDoubleFunction<ToDoubleFunction<Fan>> error = percentile ->
                Estimate.error(fans.stream().mapToDouble(percentile).toArray()).orElseThrow();
        return new FanEstimate(
                all,
                Optional.of(new Fan(
                        error.applyAsDouble(Fan::p10),
                        error.applyAsDouble(Fan::p25),
                        error.applyAsDouble(Fan::p50),
                        error.applyAsDouble(Fan::p75),
                        error.applyAsDouble(Fan::p90))));
    }

    private List<TargetOdds> targets() {
        List<TargetOdds> result = new ArrayList<>();
        for (int t = 0; t < model.targets().size(); t++) {
            int hits = 0;
            double[] byBatch = new double[batches];
            for (int block = 0; block < blocks; block++) {
                hits += targetHits[block][t];
                byBatch[block / blocksOfReplicate] += (double) targetHits[block][t] / options.points();
            }
            result.add(new TargetOdds(model.targets().get(t), Estimate.of((double) hits / paths, byBatch)));
        }
        return result;
    }

    private List<SamplePath> samplePaths() {
        List<SamplePath> result = new ArrayList<>();
        for (int i = 0; i < Math.min(SimulationResult.SAMPLE_PATHS, options.points()); i++) {
            int path = i;
            IntFunction<Double> monthIncome = month -> (double) income[month * paths + path];
            IntFunction<Double> monthEarned = month -> (double) cumulative[month * paths + path];
            result.add(new SamplePath(
                    IntStream.range(0, horizon).mapToObj(monthIncome).toList(),
                    IntStream.range(0, horizon).mapToObj(monthEarned).toList(),
                    Arrays.stream(reached).map(dates -> (double) dates[path]).toList()));
        }
        return result;
    }
}
