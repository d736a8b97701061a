package dev.milepost.forecast;

import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.util.Optional;

/// An item still to do.
///
/// @param months what it is worth, in plan-months: of 23 items that share three months, 3/23 each
/// @param milestone the first whose work it is in, if only in part; empty where no milestone that lies ahead takes it
public record OpenItem(ItemId item, PartId stage, double months, Optional<MilestoneId> milestone) {}
