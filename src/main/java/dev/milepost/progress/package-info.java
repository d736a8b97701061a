/// What the person has done about a roadmap: events, the state they add up to, and the counts over it.
///
/// [Progress] is the fold of every [ProgressEvent] in the order of the journal; nothing else holds progress. Must not
/// know how events are kept or shown, and never asks what time it is.
package dev.milepost.progress;
