package dev.milepost.yaml;

import dev.milepost.roadmap.Nearest;
import java.util.Collection;
import java.util.Optional;

/// Guesses what was meant, as long as the guessing is cheap.
final class Hints {

    private static final int LONGEST = 64;
    private static final int MOST_CANDIDATES = 5_000;

    private Hints() {}

    static Optional<String> nearest(String written, Collection<String> candidates) {
        return written.length() > LONGEST || candidates.size() > MOST_CANDIDATES
                ? Optional.empty()
                : Nearest.to(
                        written,
                        candidates.stream()
                                .filter(candidate -> candidate.length() <= 2 * LONGEST)
                                .toList());
    }
}
