package dev.milepost.lint;

import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.StreamId;
import java.util.Locale;

/// Something in a plan that a finding is about.
public sealed interface PlanPlace {

    /// What sort of thing it is: `phase`, `stream`.
    String type();

    /// Which one; unique among the things of its type.
    String id();

    /// The thing in the id of a finding: `stream/consulting`.
    default String key() {
        return type() + "/" + id();
    }

    /// A phase, or the roles in it: roles have no ids of their own.
    record OfPhase(PartId phase) implements PlanPlace {

        @Override
        public String type() {
            return "phase";
        }

        @Override
        public String id() {
            return phase.value();
        }
    }

    /// A stage or a section of one.
    record OfPart(PartId part) implements PlanPlace {

        @Override
        public String type() {
            return "part";
        }

        @Override
        public String id() {
            return part.value();
        }
    }

    record OfMilestone(MilestoneId milestone) implements PlanPlace {

        @Override
        public String type() {
            return "milestone";
        }

        @Override
        public String id() {
            return milestone.value();
        }
    }

    /// A salary step. It has no id in the file.
    ///
    /// @param id the milestone that begins it, `after-senior`, or its months where none does,
    ///     `months-1-6`
    record OfSalaryStep(String id) implements PlanPlace {

        @Override
        public String type() {
            return "salary";
        }
    }

    record OfStream(StreamId stream) implements PlanPlace {

        @Override
        public String type() {
            return "stream";
        }

        @Override
        public String id() {
            return stream.value();
        }
    }

    /// An income target.
    ///
    /// @param id its scenario and month, `realistic-24`: a target has no other key
    record OfTarget(String id) implements PlanPlace {

        @Override
        public String type() {
            return "target";
        }
    }

    /// All targets of a month.
    record OfMonth(int month) implements PlanPlace {

        @Override
        public String type() {
            return "month";
        }

        @Override
        public String id() {
            return Integer.toString(month);
        }
    }

    record OfMetric(MetricId metric) implements PlanPlace {

        @Override
        public String type() {
            return "metric";
        }

        @Override
        public String id() {
            return metric.value();
        }
    }

    /// A lane as a whole.
    record OfLane(Lane lane) implements PlanPlace {

        @Override
        public String type() {
            return "lane";
        }

        @Override
        public String id() {
            return lane.name().toLowerCase(Locale.ROOT);
        }
    }

    /// Things that follow each other in time.
    enum Lane {
        PHASES,
        STAGES,
        SALARY
    }
}
