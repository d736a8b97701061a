package dev.milepost.report;

import java.util.ArrayList;
import java.util.List;

/// What was found wrong so far. Used by one thread.
final class JournalProblems {

    private final List<JournalProblem> problems = new ArrayList<>();

    /// Further ones than are shown are dropped.
    void add(JournalProblem.Reason reason, At at, String subject) {
        if (!isFull()) {
            problems.add(new JournalProblem(reason, at.line(), at.column(), subject));
        }
    }

    boolean isFull() {
        return problems.size() >= JournalDocument.MOST_PROBLEMS;
    }

    int size() {
        return problems.size();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    JournalReading.Refused refusal() {
        return new JournalReading.Refused(problems);
    }
}
