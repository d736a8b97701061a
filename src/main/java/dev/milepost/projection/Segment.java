package dev.milepost.projection;

/// A stretch of time in months since the start of the plan.
///
/// @param start `T`, not negative
/// @param months its length, not negative
public record Segment(double start, double months) {

    public Segment {
        if (!Double.isFinite(start) || !Double.isFinite(months) || start < 0 || months < 0) {
            throw new IllegalArgumentException("a segment has a start and a length in months, not below zero");
        }
    }
}
