package dev.milepost.projection;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What many paths of one plan have in common. Amounts as in the model.
///
/// @param paths how many
/// @param months 1 to the horizon
/// @param milestones in the model's order
/// @param headlines the months 12 and 24, those of the targets, and the last
/// @param targets in the model's order
/// @param samplePaths the first of the first replicate, at most 12
/// @param asPlanned cumulative income at the horizon with every milestone on plan and every amount at its
///         mode, probabilities left aside
/// @param belowAsPlanned the share of paths that earn less by then; 0.83 for the reference plan
public record SimulationResult(
        int paths,
        List<Month> months,
        List<MilestoneDates> milestones,
        List<Headline> headlines,
        List<TargetOdds> targets,
        List<SamplePath> samplePaths,
        double asPlanned,
        double belowAsPlanned) {

    public static final int SAMPLE_PATHS = 12;

    /// @param income a year
    /// @param cumulative from month 1 to the end of this one
    /// @param meanSalary a year; nothing in a month that is closed
    /// @param meanStreams a year, of every income beside the salary by id; nothing in a month that is closed
    /// @param closed a year; nothing in a month that is open. These three add up to the mean income
    /// @param meanOnce what comes once in this month, in no income a year: with a twelfth of the mean income
    ///         it is what the mean cumulative income grows by
    /// @param net what tax leaves; there exactly if there is a tax
    public record Month(
            int month,
            Fan income,
            Fan cumulative,
            Estimate meanIncome,
            Estimate meanCumulative,
            double meanSalary,
            SortedMap<String, Double> meanStreams,
            double closed,
            double meanOnce,
            Optional<Net> net) {

        public Month {
            meanStreams = Collections.unmodifiableSortedMap(new TreeMap<>(meanStreams));
        }
    }

    /// What is left after tax.
    ///
    /// @param income a year
    /// @param cumulative from month 1 to the end of this one
    public record Net(Fan income, Fan cumulative, double meanIncome, double meanCumulative) {}

    /// @param ready when everything is done for it; a percentile may be infinite
    /// @param reached when it comes; infinite where it is not granted
    /// @param readyBy the share of paths ready by the end of month 1, 2, ...
    /// @param reachedBy the share of paths that reached it by the end of month 1, 2, ...
    public record MilestoneDates(String id, Fan ready, Fan reached, List<Double> readyBy, List<Double> reachedBy) {

        public MilestoneDates {
            readyBy = List.copyOf(readyBy);
            reachedBy = List.copyOf(reachedBy);
        }
    }

    /// @param runRate a year, as it stands when the month is over
    /// @param salaryRunRate of the salary alone
    public record Headline(
            int month,
            FanEstimate runRate,
            Estimate meanRunRate,
            FanEstimate salaryRunRate,
            FanEstimate cumulative,
            Estimate meanCumulative) {}

    /// @param errors standard errors; empty where there is but one replicate
    public record FanEstimate(Fan value, Optional<Fan> errors) {}

    /// @param odds the share of paths that get there
    public record TargetOdds(SimulationModel.Target target, Estimate odds) {}

    /// @param income a year, by month
    /// @param cumulative by month
    /// @param reached when the milestones come, infinite for never
    public record SamplePath(List<Double> income, List<Double> cumulative, List<Double> reached) {

        public SamplePath {
            income = List.copyOf(income);
            cumulative = List.copyOf(cumulative);
            reached = List.copyOf(reached);
        }
    }

    public SimulationResult {
        months = List.copyOf(months);
        milestones = List.copyOf(milestones);
        headlines = List.copyOf(headlines);
        targets = List.copyOf(targets);
        samplePaths = List.copyOf(samplePaths);
    }
}
