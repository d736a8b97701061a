package dev.milepost.ui.timeline;

/// The part of the chart that is in sight.
///
/// @param left the month, since the start, at the left edge
/// @param month pixels a month takes
/// @param top pixels scrolled down
record Scope(double left, double month, double top) {

    /// In pixels from the left edge of the plot.
    ///
    /// @param months since the start
    double x(double months) {
        return Math.round((months - left) * month);
    }

    /// Undoes [#x].
    double months(double x) {
        return left + x / month;
    }

    /// Nearer or farther, with what is at `x` staying there.
    Scope zoomed(double next, double x) {
        return new Scope(months(x) - x / next, next, top);
    }

    Scope moved(double right, double down) {
        return new Scope(left + right / month, month, top + down);
    }

    /// The nearest one that shows nothing beyond the ends.
    ///
    /// @param width of the plot in pixels, `height` likewise
    /// @param months the axis is long
    /// @param content how high everything is, in pixels
    Scope within(double width, double height, double months, double content) {
        double farthest = Math.max(0, months - width / month);
        return new Scope(Math.clamp(left, 0, farthest), month, Math.clamp(top, 0, Math.max(0, content - height)));
    }
}
