package dev.milepost.tracker;

import dev.milepost.prospect.Answer;
import dev.milepost.prospect.Explanation;
import dev.milepost.prospect.Goal;
import dev.milepost.prospect.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that takes longer to answer than looking ahead does, and is answered only when asked.
public sealed interface Inquiry {

    /// What holds now.
    Question question();

    /// What would have to be so that a goal is reached?
    record Seek(Question question, Goal goal) implements Inquiry {}

    /// Why are the headlines others than on an earlier day?
    ///
    /// @param before the question as it was at the end of that day
    record Explain(Question before, Question question, LocalDate since) implements Inquiry {}

    /// What was found.
    sealed interface Finding {

        record Sought(Answer answer) implements Finding {}

        record Explained(List<Explanation> explanations) implements Finding {
            public Explained {
                explanations = List.copyOf(explanations);
            }
        }

        /// Looking met a bug, which is reported by itself.
        record Nothing() implements Finding {}
    }

    /// @param finding empty while it is being looked for
    record Asked(Inquiry inquiry, Optional<Finding> finding) {}
}
