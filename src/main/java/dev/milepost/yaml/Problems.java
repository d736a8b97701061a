package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects what is wrong with one file. Keeps the first 1,000 problems; for one reading, on one thread.
final class Problems {

    private static final int MOST = 1_000;

    /// What looks missing or unfinished when the end of a file could not be read may well stand there.
    private static final Set<Code> UNSURE_WHEN_CUT =
            Set.of(Code.MISSING_KEY, Code.DANGLING_REFERENCE, Code.WRONG_TYPE, Code.EMPTY_TEXT);

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
                    (Diagnostic problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final List<Diagnostic> found = new ArrayList<>();
    private final Hints hints = new Hints();
    private boolean cut;
    private boolean overflowing;

    void add(Diagnostic problem) {
        if (cut && UNSURE_WHEN_CUT.contains(problem.code())) {
            return;
        }
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            overflowing = true;
        }
    }

    /// What was probably meant; a guess that nobody will read is not made.
    Optional<String> nearest(String written, Collection<String> candidates) {
        return found.size() < MOST ? hints.nearest(written, candidates) : Optional.empty();
    }

    /// From here on the file could not be read.
    void cut() {
        cut = true;
    }

    List<Diagnostic> inOrder() {
        List<Diagnostic> ordered = new ArrayList<>(found);
        ordered.sort(BY_PLACE);
        if (overflowing) {
            ordered.add(Diagnostic.of(Code.TOO_MANY_PROBLEMS, Place.WHOLE_FILE, Integer.toString(MOST)));
        }
        return ordered;
    }
}
