package dev.milepost.store;

import dev.milepost.progress.JournalEntry;
import dev.milepost.roadmap.RoadmapId;

/// An entry as the table has it, where the journals of all roadmaps lie in one.
record RoadmapEntry(RoadmapId roadmap, JournalEntry entry) {}
