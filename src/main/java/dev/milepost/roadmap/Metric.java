package dev.milepost.roadmap;

import java.util.Optional;

/// A number followed over time towards a target, or a statement of direction where the author gives no number.
///
/// @param title a short name: "Network Growth"
/// @param text the statement in full: "200+ container/DevOps connections"
/// @param target as written, with its unit sign: "99.95%+", "10x", "40-60%"
/// @param unit what is counted: "connections"
public record Metric(
        MetricId id,
        Optional<String> title,
        String text,
        Optional<String> target,
        Direction direction,
        Optional<String> unit) {

    /// Which way is better.
    public enum Direction {
        UP,
        DOWN
    }
}
