package dev.milepost.prospect;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;

/// Something a projection takes for granted, and where that comes from.
public record Assumption(AssumptionKey key, AssumptionValue value, Origin origin) {}
