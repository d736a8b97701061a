package dev.milepost.progress;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// How a repair went.
///
/// @param setAside the folder the former files are in now
/// @param entries how many entries the new database holds
/// @param lost how many are known to have been there and could not be had back
/// @param through when the last entry was recorded; what came later, if anything did, left no trace
public record Rescue(Path setAside, long entries, long lost, Optional<Instant> through) {}
