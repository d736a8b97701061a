/// Writes a roadmap as a Markdown document: the author's chapters in the author's order, with the current ticks.
///
/// Everything comes from the model; no text of the document is kept anywhere. Plain text is built line by line
/// rather than through commonmark's renderer: the blocks are few, their layout is part of the result (numbering,
/// fences, blank lines), and `Escapes` is the one place where the author's words meet Markdown's signs.
/// commonmark belongs here for reading.
///
/// What only steers the plan stays in the file: triggers, ramps, needs, counters. An item keeps its words in every
/// state: a box is ticked for done, and what a box cannot say (in progress, skipped) stands in a line below it.
///
/// Must not know files, or how the roadmap was read.
package dev.milepost.markdown;
