package dev.milepost.projection;

import dev.milepost.projection.Blueprint.Detail;
import java.util.Arrays;

/// The months of up to 256 paths, in arrays that are used again for the next block. For one thread.
///
/// What a component adds is piecewise linear in time, so it is at most four entries in a table of second
/// differences (months by paths); two running sums over the months turn the table into incomes, the same
/// operation for all paths side by side. An amount of 100 from 18 on over 6 months: slope 100/6 enters at
/// month 19 and leaves at 25. What is not piecewise linear comes by its months.
///
/// There is one table for all that pays, or one for each source: 0 is the salary.
final class Months {

    private static final double PER_MONTH = 1.0 / 12;

    private final SimulationModel model;
    private final Detail detail;
    private final int horizon;
    private final int rows;
    /// By month; empty if prices are steady.
    private final double[] growth;
    /// Second differences, then incomes: month `m` of path `i` at `m * PATHS + i`.
    private final double[][] tables;
    /// What comes once, laid out alike; empty where nothing does.
    private final double[][] once;
    /// Of all sources together, where they have tables of their own.
    private final double[] allIncome;
    private final double[] allOnce;
    private final double[] slope = new double[Block.PATHS];
    private final double[] running = new double[Block.PATHS];
    private final double[] earned = new double[Block.PATHS];
    /// By source and month, over the block's paths: second differences if summed, else incomes.
    private final double[] sums;
    private final double[] onceSums;
    private int count;

    /// @param sources what has an income a year, the salary included
    /// @param paysOnce for each source, and after them for each amount that comes once, whether it has a table
    ///         for such
    Months(Blueprint blueprint, int sources, boolean[] paysOnce) {
        model = blueprint.model();
        detail = blueprint.detail();
        horizon = model.options().horizonMonths();
        rows = horizon + 2;
        growth = blueprint.growth().stream().mapToDouble(Double::doubleValue).toArray();
        int cells = rows * Block.PATHS;
        sums = new double[sources * rows];
        onceSums = new double[rows];
        if (detail == Detail.SUMMED) {
            tables = new double[1][cells];
            once = new double[1][blueprint.paysOnce() ? cells : 0];
            allIncome = tables[0];
            allOnce = once[0];
        } else {
            tables = new double[sources][cells];
            once = new double[paysOnce.length][];
            for (int source = 0; source < once.length; source++) {
                once[source] = new double[paysOnce[source] ? cells : 0];
            }
            allIncome = new double[cells];
            allOnce = new double[blueprint.paysOnce() ? cells : 0];
        }
    }

    void begin(int paths) {
        count = paths;
        for (double[] table : tables) {
            Arrays.fill(table, 0);
        }
        for (double[] table : once) {
            Arrays.fill(table, 0);
        }
        Arrays.fill(sums, 0);
        Arrays.fill(onceSums, 0);
        double base = model.earnings().baseSalary();
        sums[0] += count * base;
        for (int i = 0; i < count; i++) {
            tables[0][i] += base;
        }
    }

    private double[] table(int source) {
        return tables[detail == Detail.SUMMED ? 0 : source];
    }

    /// Adds changes by an amount, each from its start on over its length.
    void change(int source, double[] amount, double[] from, double[] length) {
        double[] table = table(source);
        int sum = source * rows;
        for (int i = 0; i < count; i++) {
            if (amount[i] != 0 && from[i] < horizon) {
                double rise = amount[i] / length[i];
                bend(table, rise, from[i], i, sum);
                bend(table, -rise, from[i] + length[i], i, sum);
            }
        }
    }

    private void bend(double[] table, double rise, double time, int path, int sum) {
        if (time >= horizon) {
            return;
        }
        if (time < 0) {
            table[path] -= rise * time;
            table[Block.PATHS + path] += rise;
            sums[sum] -= rise * time;
            sums[sum + 1] += rise;
            return;
        }
        int month = (int) time;
        double late = rise * (time - month);
        int cell = (month + 1) * Block.PATHS + path;
        table[cell] += rise - late;
        table[cell + Block.PATHS] += late;
        sums[sum + month + 1] += rise - late;
        sums[sum + month + 2] += late;
    }

    /// Adds incomes a year by month to one path.
    ///
    /// @param incomes index 1 is month 1
    void add(int source, int path, double[] incomes) {
        double[] table = table(source);
        int sum = source * rows;
        double before = 0;
        double slopeBefore = 0;
        for (int month = 1; month <= horizon; month++) {
            double slopeNow = incomes[month] - before;
            table[month * Block.PATHS + path] += slopeNow - slopeBefore;
            sums[sum + month] += slopeNow - slopeBefore;
            before = incomes[month];
            slopeBefore = slopeNow;
        }
    }

    /// Adds what comes once to one path; nothing in a month that is over or beyond the horizon.
    void addOnce(int source, int path, double month, double amount) {
        if (month < 1 || month > horizon || model.isClosed((int) month)) {
            return;
        }
        int due = (int) month;
        double nominal = growth.length == 0 ? amount : amount * growth[due];
        once[detail == Detail.SUMMED ? 0 : source][due * Block.PATHS + path] += nominal;
        onceSums[due] += nominal;
    }

    /// Turns the second differences of every source into its incomes, takes from them what luck takes, and
    /// adds all up.
    void takeApart(Fortunes fortunes) {
        Arrays.fill(sums, 0);
        Arrays.fill(onceSums, 0);
        Arrays.fill(allIncome, 0);
        Arrays.fill(allOnce, 0);
        for (int source = 0; source < tables.length; source++) {
            System.arraycopy(tables[source], 0, running, 0, Block.PATHS);
            Arrays.fill(slope, 0);
            for (int month = 1; month <= horizon; month++) {
                integrate(tables[source], month);
                takeFrom(source, month, fortunes);
            }
        }
        for (double[] amounts : once) {
            for (int month = 1; amounts.length > 0 && month <= horizon; month++) {
                int row = month * Block.PATHS;
                fortunes.takeDuring(month, amounts, row, count);
                for (int i = 0; i < count; i++) {
                    allOnce[row + i] += amounts[row + i];
                    onceSums[month] += amounts[row + i];
                }
            }
        }
        for (int month = 1; month <= horizon && model.isClosed(month); month++) {
            int row = month * Block.PATHS;
            Arrays.fill(allIncome, row, row + Block.PATHS, model.closedIncome(month));
        }
    }

    private void takeFrom(int source, int month, Fortunes fortunes) {
        double[] table = tables[source];
        int row = month * Block.PATHS;
        if (source == 0) {
            fortunes.takeFromSalary(month, table, row, count);
        }
        fortunes.takeDuring(month, table, row, count);
        for (int i = 0; i < count; i++) {
            allIncome[row + i] += table[row + i];
            sums[source * rows + month] += table[row + i];
        }
    }

    /// The next month of a table of second differences.
    private void integrate(double[] table, int month) {
        int row = month * Block.PATHS;
        for (int i = 0; i < Block.PATHS; i++) {
            slope[i] += table[row + i];
            running[i] += slope[i];
            table[row + i] = running[i];
        }
        if (growth.length > 0) {
            for (int i = 0; i < Block.PATHS; i++) {
                table[row + i] *= growth[month];
            }
        }
    }

    /// Tells of each month what comes in, and what was earned by then. Once for each block.
    void accumulate(MonthVisitor visitor) {
        if (detail == Detail.SUMMED) {
            System.arraycopy(allIncome, 0, running, 0, Block.PATHS);
            Arrays.fill(slope, 0);
        }
        Arrays.fill(earned, 0);
        for (int month = 1; month <= horizon; month++) {
            int row = month * Block.PATHS;
            if (detail == Detail.SUMMED) {
                integrate(allIncome, month);
                if (model.isClosed(month)) {
                    Arrays.fill(allIncome, row, row + Block.PATHS, model.closedIncome(month));
                }
            }
            earn(allIncome, allOnce, row);
            visitor.month(month, allIncome, row, earned);
        }
    }

    private void earn(double[] income, double[] comingOnce, int row) {
        for (int i = 0; i < Block.PATHS; i++) {
            earned[i] += income[row + i] * PER_MONTH;
        }
        if (comingOnce.length > 0) {
            for (int i = 0; i < Block.PATHS; i++) {
                earned[i] += comingOnce[row + i];
            }
        }
    }

    /// What is done with a month of all paths of a block.
    interface MonthVisitor {

        /// @param incomes at `row` and after
        void month(int month, double[] incomes, int row, double[] earned);
    }

    /// In the money of `month`.
    void grow(int month, double[] amounts) {
        if (growth.length > 0) {
            for (int i = 0; i < count; i++) {
                amounts[i] *= growth[month];
            }
        }
    }

    /// What a source pays a year, where sources have tables of their own.
    double[] income(int source) {
        return tables[source];
    }

    /// What comes of a source once; empty where nothing does.
    double[] once(int source) {
        return once[source];
    }

    double[] income() {
        return allIncome;
    }

    /// Empty where nothing comes once.
    double[] once() {
        return allOnce;
    }

    double[] sums() {
        return sums;
    }

    double[] onceSums() {
        return onceSums;
    }

    int count() {
        return count;
    }
}
