package dev.milepost.ui.income;

/// Where months and amounts lie in the chart, in pixels.
///
/// @param months of the axis
/// @param least the amount at the bottom: 0, or below it
/// @param most the amount at the top
record Plot(double left, double top, double right, double bottom, int months, double least, double most) {

    /// @param month since the start
    double x(double month) {
        return left + (right - left) * month / months;
    }

    double y(double amount) {
        return bottom - (bottom - top) * (Math.max(least, amount) - least) / (most - least);
    }

    /// The month, counted from 1, that lies at `x`; 0 beside the axis.
    int monthAt(double x) {
        return x < left || x > right
                ? 0
                : Math.clamp((long) Math.ceil((x - left) / (right - left) * months), 1, months);
    }
}
