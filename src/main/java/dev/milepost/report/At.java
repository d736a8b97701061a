package dev.milepost.report;

/// A place in a text.
///
/// @param line from 1
/// @param column from 1
record At(int line, int column) {}
