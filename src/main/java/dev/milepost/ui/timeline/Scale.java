package dev.milepost.ui.timeline;

/// Where months lie in the chart, in pixels.
///
/// @param left of month 1
/// @param monthWidth of every month
record Scale(double left, double monthWidth) {

    /// @param months since the start
    double x(double months) {
        return Math.round(left + months * monthWidth);
    }
}
