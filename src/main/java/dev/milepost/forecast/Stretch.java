package dev.milepost.forecast;

/// A stretch of time in months since the plan's start.
///
/// @param from where it begins
/// @param to where it ends; above `from`
public record Stretch(double from, double to) {

    public Stretch {
        if (!(from < to)) {
            throw new IllegalArgumentException("a stretch ends after it begins");
        }
    }
}
