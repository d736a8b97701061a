package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.projection.Fan;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.LivedIncome;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.Trajectories;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;

/// Which scenario is being lived: so far, and where the whole plan is heading.
///
/// @param soFar what was earned beside what the plan had for the same months; empty where no month is
///     logged in full
/// @param heading empty where low, mid and high are not apart
public record LivedScenario(Optional<LivedIncome> soFar, Optional<Heading> heading) {

    public static LivedScenario of(Futures futures) {
        Prospect prospect = futures.prospect();
        return new LivedScenario(
                LivedIncome.of(soFar(prospect)),
                Heading.of(
                        prospect.trajectories(),
                        futures.result(),
                        prospect.question().roadmap().currency()));
    }

    /// Without what is logged for a month that has not begun, as when an earlier day is looked at.
    private static IncomeModel soFar(Prospect prospect) {
        IncomeModel model = prospect.planned().model();
        Question question = prospect.question();
        if (question.progress().start().isEmpty()) {
            return model;
        }
        int month = question.month().orElse(0);
        return model.withActuals(model.actuals().stream()
                .filter(actual -> actual.month() <= month)
                .toList());
    }

    /// Where the simulated incomes to the end of the horizon lie between the plan's three.
    ///
    /// Positions are 0 at low, 0.5 at mid and 1 at high, as of [LivedIncome#position()]. Of the reference
    /// plan (low $425.2k, mid $499.7k, high $574.2k over 24 months) the median of $444.5k stands at 0.130,
    /// P10 and P90 stand at -0.694 and 0.569.
    ///
    /// @param horizon in months
    /// @param position of the five percentiles
    /// @param nearest the scenario that the median is least far from
    public record Heading(int horizon, Money low, Money mid, Money high, Fan position, Scenario nearest) {

        private static final int FIGURES = 5;
        private static final int MEDIAN = 2;

        static Optional<Heading> of(Trajectories planned, SimulationResult result, Currency currency) {
            int horizon = result.months().size();
            Fan simulated = result.months().getLast().cumulative();
            LivedIncome[] placed = new LivedIncome[FIGURES];
            double[] position = new double[FIGURES];
            double[] amounts = {simulated.p10(), simulated.p25(), simulated.p50(), simulated.p75(), simulated.p90()};
            for (int i = 0; i < FIGURES; i++) {
                placed[i] = new LivedIncome(
                        horizon,
                        Cents.of(amounts[i], currency),
                        cumulative(planned, Scenario.LOW, horizon),
                        cumulative(planned, Scenario.MID, horizon),
                        cumulative(planned, Scenario.HIGH, horizon));
                OptionalDouble place = placed[i].position();
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                position[i] = place.getAsDouble();
            }
            LivedIncome median = placed[MEDIAN];
            return Optional.of(new Heading(
                    horizon,
                    median.low(),
                    median.mid(),
                    median.high(),
                    new Fan(position[0], position[1], position[2], position[3], position[4]),
                    median.nearest()));
        }

        private static Money cumulative(Trajectories planned, Scenario scenario, int month) {
            return planned.in(scenario).month(month).cumulative().total();
        }
    }
}
