/// What the program hands to other programs: documents with stable keys.
///
/// Written from roadmap, progress and projection; must not know the tracker, the command line or the window.
/// The one room beside `yaml` that knows Jackson.
package dev.milepost.report;
