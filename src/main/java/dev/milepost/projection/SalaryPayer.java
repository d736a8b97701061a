package dev.milepost.projection;

import dev.milepost.projection.Blueprint.StepDraw;
import dev.milepost.projection.SimulationModel.Cut;
import dev.milepost.projection.SimulationModel.Raise;
import dev.milepost.projection.SimulationModel.Step;
import java.util.Arrays;
import java.util.List;

/// The salary: what its steps add to the one before the first.
final class SalaryPayer implements Payer {

    static final int SOURCE = 0;

    private final Blueprint blueprint;
    private final List<Step> steps;
    private final Interpolation interpolation;
    private final double persistence;
    private final int horizon;
    private final double[] position = new double[Block.PATHS];
    private final double[] place = new double[Block.PATHS];
    private final double[] level = new double[Block.PATHS];
    /// By step.
    private final double[][] amount;
    private final double[][] start;
    private final double[][] length;
    /// The level before each step, where a change depends on it.
    private final double[][] before;
    private final double[] incomes;

    SalaryPayer(Blueprint blueprint) {
        this.blueprint = blueprint;
        steps = blueprint.model().earnings().steps();
        interpolation = blueprint.model().earnings().interpolation();
        persistence = blueprint.model().options().persistence();
        horizon = blueprint.model().options().horizonMonths();
        amount = new double[steps.size()][Block.PATHS];
        start = new double[steps.size()][Block.PATHS];
        length = new double[steps.size()][Block.PATHS];
        before = new double[interpolation == Interpolation.GEOMETRIC ? steps.size() : 0][Block.PATHS];
        incomes = new double[horizon + 1];
    }

    @Override
    public void pay(Draws draws, Dates dates, Months months) {
        draw(draws, dates);
        for (int k = 0; k < amount.length; k++) {
            if (interpolation == Interpolation.GEOMETRIC) {
                payByFactor(k, draws.count(), months);
            } else {
                months.change(SOURCE, amount[k], start[k], length[k]);
            }
        }
    }

    private void draw(Draws draws, Dates dates) {
        boolean known = blueprint.place().isPresent();
        if (known) {
            Arrays.fill(position, blueprint.place().getAsDouble());
        } else {
            draws.correlated(blueprint.salary(), position);
        }
        Arrays.fill(level, blueprint.model().earnings().baseSalary());
        for (int k = 0; k < steps.size(); k++) {
            StepDraw draw = blueprint.raises().get(k);
            if ((k > 0 || known) && persistence < 1) {
                moveOn(draws, draw, k);
            }
            boolean placed = k > 0
                    && persistence == 1
                    && draw.position()
                            .place()
                            .equals(blueprint.raises().get(k - 1).position().place());
            if (!placed) {
                System.arraycopy(position, 0, place, 0, draws.count());
                draw.position().place().apply(place, draws.count());
            }
            raise(k, draw.position(), draws.count());
            dates.ofPromotion(steps.get(k).onset(), start[k], draws.count());
            follow(k, draws.count());
        }
    }

    private void moveOn(Draws draws, StepDraw draw, int k) {
        draws.normal(draw.own(), amount[k]);
        double news = Math.sqrt(1 - persistence * persistence);
        for (int i = 0; i < draws.count(); i++) {
            position[i] = persistence * position[i] + news * amount[k][i];
        }
    }

    private void raise(int k, Position range, int count) {
        Raise raise = steps.get(k).raise();
        double[] change = amount[k];
        if (before.length > 0) {
            System.arraycopy(level, 0, before[k], 0, count);
        }
        for (int i = 0; i < count; i++) {
            double drawnAmount = range.at(place[i]);
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
    private void follow(int k, int count) {
        double months = interpolation == Interpolation.STEP ? 1 : steps.get(k).months();
        Arrays.fill(length[k], Math.max(months, 1));
        if (k == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            start[k][i] = Math.max(start[k][i], start[k - 1][i]);
            if (length[k - 1][i] > 1 && start[k - 1][i] < horizon) {
                length[k - 1][i] = Math.clamp(start[k][i] - start[k - 1][i], 1, length[k - 1][i]);
            }
        }
    }

    private void payByFactor(int k, int count, Months months) {
        for (int i = 0; i < count; i++) {
            if (amount[k][i] != 0 && start[k][i] < horizon) {
                for (int month = 1; month <= horizon; month++) {
                    incomes[month] = risen(k, i, Shares.by(month, start[k][i], length[k][i]));
                }
                months.add(SOURCE, i, incomes);
            }
        }
    }

    /// What a step has added once `share` of its time is over, see [Interpolation#rise].
    private double risen(int k, int path, double share) {
        double change = amount[k][path];
        boolean underWay = share > 0 && share < 1;
        if (interpolation == Interpolation.GEOMETRIC && underWay) {
            double from = before[k][path];
            if (from > 0 && from + change >= 0) {
                return from * StrictMath.pow((from + change) / from, share) - from;
            }
        }
        return change * share;
    }

    @Override
    public void addRunRate(int month, double[] into, int count) {
        for (int k = 0; k < amount.length; k++) {
            for (int i = 0; i < count; i++) {
                into[i] += risen(k, i, Shares.atEndOf(month, start[k][i], length[k][i]));
            }
        }
    }
}
