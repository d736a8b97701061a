package dev.milepost.yaml;

import dev.milepost.roadmap.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Guesses what was meant in one file, as long as the guessing is cheap: a file made to be expensive gets no
/// more guesses once it has used up what all of them may take. For one reading, on one thread.
final class Hints {

    private static final int LONGEST = 64;
    private static final int MOST_CANDIDATES = 5_000;

    /// In pairs of letters compared: half a second, and a thousand times what a file with many slips takes.
    private static final long BUDGET = 50_000_000;

    private long left = BUDGET;

    Optional<String> nearest(String written, Collection<String> candidates) {
        if (left <= 0 || written.length() > LONGEST || candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        List<String> likely = candidates.stream()
                .filter(candidate -> candidate.length() <= 2 * LONGEST)
                .toList();
        left -= likely.stream()
                .mapToLong(candidate -> (long) written.length() * candidate.length())
                .sum();
        return left < 0 ? Optional.empty() : Nearest.to(written, likely);
    }
}
