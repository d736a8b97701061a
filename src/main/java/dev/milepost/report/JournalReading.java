package dev.milepost.report;

import dev.milepost.progress.Journal;
import dev.milepost.roadmap.RoadmapId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What reading a document gave: all of it, or what is wrong with it.
public sealed interface JournalReading {

    /// @param journals by roadmap, each numbered from 1
    record Whole(SortedMap<RoadmapId, Journal> journals, SortedMap<String, String> preferences)
            implements JournalReading {
        public Whole {
            journals = Collections.unmodifiableSortedMap(new TreeMap<>(journals));
            preferences = Collections.unmodifiableSortedMap(new TreeMap<>(preferences));
        }
    }

    /// @param problems in the order of the document, at least one and at most [JournalDocument#MOST_PROBLEMS]
    record Refused(List<JournalProblem> problems) implements JournalReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
