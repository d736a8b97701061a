/// The roadmap as its author wrote it: phases, stages, items, tracks, milestones, income plan, metrics, strategy.
///
/// Immutable. Must not know how it is stored, what the user has done about it, or what day it is.
package dev.milepost.roadmap;
