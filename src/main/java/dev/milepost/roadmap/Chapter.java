package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;

/// A chapter of the document the roadmap is written out as.
///
/// @param holds what stands in it before its own chapters
public record Chapter(String title, Optional<Content> holds, List<Chapter> chapters) {

    public Chapter {
        chapters = List.copyOf(chapters);
    }

    /// What a chapter can hold.
    public sealed interface Content {

        /// A kind of content, all of it.
        enum Kind implements Content {
            SUMMARY("Overview"),
            PHASES("Career path"),
            STAGES("Mastery roadmap"),
            SALARY("Salary progression"),
            STREAMS("Income streams"),
            TARGETS("Income targets"),
            ADVANCEMENTS("Career advancement"),
            CHECKPOINTS("Checkpoints");

            private final String standardTitle;

            Kind(String standardTitle) {
                this.standardTitle = standardTitle;
            }

            /// The heading of a chapter that holds it, where the author gives none.
            public String standardTitle() {
                return standardTitle;
            }
        }

        /// A metric group or a part of the strategy.
        record Part(PartId id) implements Content {}
    }
}
