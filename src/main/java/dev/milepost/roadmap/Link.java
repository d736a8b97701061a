package dev.milepost.roadmap;

import java.net.URI;
import java.util.Optional;

/// A resource for an item.
///
/// @param target `http` or `https`
public record Link(URI target, Optional<String> title) {}
