package dev.milepost.cli;

import dev.milepost.progress.Repair;
import dev.milepost.tracker.Now;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the window is to show.
///
/// @param work opens roadmap and store; to be called on any thread, so that it can happen while the toolkit starts,
///     and again after a failure. The window closes what it returned
/// @param repair for a damaged database
/// @param words what to tell the user of a failure to open the work; empty for a bug
public record WindowRequest(
        Supplier<Work> work, Repair repair, Function<Throwable, List<String>> words, Now now, Locale locale) {}
