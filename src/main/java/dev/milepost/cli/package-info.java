/// The commands of the terminal: one class each, thin over the tracker.
///
/// What a command needs from outside comes in by constructor: [Environment] for the process, [Window] for the
/// screens, [ShippedRoadmap] for the roadmap the program brings along. The one room that knows picocli; must
/// not know JavaFX.
package dev.milepost.cli;
