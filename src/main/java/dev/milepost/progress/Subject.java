package dev.milepost.progress;

import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.util.Locale;
import java.util.Optional;

/// Something in a roadmap that notes, evidence and kept dates can be about.
public record Subject(Kind kind, String id) {

    /// What it is. Ids are unique within a kind.
    public enum Kind {
        ITEM,
        MILESTONE,
        /// A phase, stage, section, track or part of the strategy.
        PART,
        METRIC;

        /// The kind as written in files: `item`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofId(String id) {
            for (Kind kind : values()) {
                if (kind.id().equals(id)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public Subject {
        // Every kind's ids follow the same rules; the id's own type checks them.
        Object _ = switch (kind) {
            case ITEM -> new ItemId(id);
            case MILESTONE -> new MilestoneId(id);
            case PART -> new PartId(id);
            case METRIC -> new MetricId(id);
        };
    }

    public static Subject of(ItemId item) {
        return new Subject(Kind.ITEM, item.value());
    }

    public static Subject of(MilestoneId milestone) {
        return new Subject(Kind.MILESTONE, milestone.value());
    }

    public static Subject of(PartId part) {
        return new Subject(Kind.PART, part.value());
    }

    public static Subject of(MetricId metric) {
        return new Subject(Kind.METRIC, metric.value());
    }
}
