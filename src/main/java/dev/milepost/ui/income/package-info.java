/// The income screen: the chart, its table, the log of what was earned, and the targets.
///
/// Must not know other screens.
package dev.milepost.ui.income;
