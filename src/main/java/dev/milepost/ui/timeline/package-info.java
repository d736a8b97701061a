/// The timeline screen: phases, stages, milestones and salary on the plan's months.
///
/// Must not know other screens.
package dev.milepost.ui.timeline;
