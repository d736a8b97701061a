package dev.milepost.lint;

import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the plan's sources pay together, milestones reached as planned: the exact rule of the
/// projection's specification (3.1) for whole months. Hourly rates and equity are in no sum.
final class Sources {

    private record Flow(Band annual, int begin, int end, int ramp) {

        /// `A * clamp((m - T) / r, 0, 1)`, and nothing once it has ended.
        Band in(int month) {
            if (month > end) {
                return Band.NOTHING;
            }
            int paid = Math.clamp(month - begin, 0, Math.max(ramp, 1));
            return annual.times(paid, Math.max(ramp, 1));
        }
    }

    private final Band baseline;
    private final List<Step> steps;
    private final List<Flow> streams;
    private final List<Flow> employments;

    Sources(Plan plan) {
        this.baseline = plan.baseline().map(cents -> new Band(cents, cents)).orElse(Band.NOTHING);
        this.steps = plan.salary().stream()
                .sorted(Comparator.comparingInt(Step::begin))
                .toList();
        List<IncomeStream> all = plan.roadmap().income().streams();
        this.streams = flows(plan, all.stream().filter(stream -> stream.kind() != StreamKind.EMPLOYMENT));
        this.employments = flows(plan, all.stream().filter(stream -> stream.kind() == StreamKind.EMPLOYMENT));
    }

    private static List<Flow> flows(Plan plan, Stream<IncomeStream> streams) {
        return streams.filter(stream -> stream.kind() != StreamKind.EQUITY)
                .flatMap(stream -> Band.aYear(stream.pay()).stream()
                        .map(annual -> new Flow(annual, plan.begin(stream), plan.end(stream), stream.rampMonths())))
                .toList();
    }

    /// Whether the plan says the main post's pay twice: by steps and by an employment.
    boolean sayEmploymentTwice() {
        return !steps.isEmpty() && !employments.isEmpty();
    }

    boolean areNone() {
        return steps.isEmpty() && streams.isEmpty() && employments.isEmpty();
    }

    /// The salary a year in a month. A step never lowers it unless it says so.
    Band salary(int month) {
        Band salary = baseline;
        for (Step step : steps) {
            if (step.begin() < month) {
                salary = step.stated().cut() == SalaryStep.Cut.ALLOWED
                        ? step.pay()
                        : step.pay().atLeast(salary);
            }
        }
        return salary;
    }

    /// Everything a year in a month, from 1; the salary by its steps where there are any.
    Band together(int month) {
        return steps.isEmpty() ? byStreams(month) : salary(month).plus(sum(streams, month));
    }

    /// Everything a year in a month, the main post's pay as its stream states it.
    Band byStreams(int month) {
        return sum(employments, month).plus(sum(streams, month));
    }

    /// What the twelve months up to the end of a month pay in all, in the middle of every range.
    BigDecimal earnedInTheYearTo(int month) {
        BigDecimal twelfths = BigDecimal.ZERO;
        for (int each = Math.max(1, month - 11); each <= month; each++) {
            twelfths = twelfths.add(together(each).middle());
        }
        return new Band(twelfths, twelfths).times(1, 12).low();
    }

    private static Band sum(List<Flow> flows, int month) {
        Band sum = Band.NOTHING;
        for (Flow flow : flows) {
            sum = sum.plus(flow.in(month));
        }
        return sum;
    }
}
