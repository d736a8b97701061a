package dev.milepost.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

/// What the window is to show.
///
/// @param work opens roadmap and store; to be called once, on any thread, so that it can happen while the
///     toolkit starts. The window closes it
/// @param clock fixed where the user named a day
public record WindowRequest(Supplier<Work> work, Clock clock, Locale locale) {}
