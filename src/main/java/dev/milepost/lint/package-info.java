/// The plan checks: what a roadmap says that does not agree with what it says elsewhere, and what it
/// leaves open.
///
/// One class a check, all pure functions of the roadmap. A check sees the plan, never what became of
/// it: it must not know what was ticked, what day it is, or which findings the user has dismissed. The
/// specification is section 3.3 of the projection's.
package dev.milepost.lint;
