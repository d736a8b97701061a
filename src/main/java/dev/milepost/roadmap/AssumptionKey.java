package dev.milepost.roadmap;

import dev.milepost.roadmap.AssumptionKind.About;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which assumption: `dependence`, `wait:senior`, `pay:consulting`, `salary:2`, `tax:wage`. In the order of their
/// kinds, and within one by subject.
///
/// @param subject id of the milestone or stream, number of the salary step from 1, or tax group; empty where the
///     kind has none, or for all of them
public record AssumptionKey(AssumptionKind kind, Optional<String> subject) implements Comparable<AssumptionKey> {

    private static final Pattern STEP = Pattern.compile("[1-9]\\d{0,5}");

    private static final Comparator<AssumptionKey> ORDER = Comparator.comparing(AssumptionKey::kind)
            .thenComparingInt(AssumptionKey::stepDigits)
            .thenComparing(key -> key.subject.orElse(""));

    public AssumptionKey {
        if (!isOne(kind, subject)) {
            throw new IllegalArgumentException(
                    "no assumption " + kind.id() + subject.map(id -> ":" + id).orElse(""));
        }
    }

    public static AssumptionKey of(AssumptionKind kind) {
        return new AssumptionKey(kind, Optional.empty());
    }

    public static AssumptionKey of(AssumptionKind kind, String subject) {
        return new AssumptionKey(kind, Optional.of(subject));
    }

    /// What [#toString()] writes; empty for anything else.
    public static Optional<AssumptionKey> parse(String text) {
        int colon = text.indexOf(':');
        String id = colon < 0 ? text : text.substring(0, colon);
        Optional<String> subject = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
        return AssumptionKind.ofId(id)
                .filter(kind -> isOne(kind, subject))
                .map(kind -> new AssumptionKey(kind, subject));
    }

    private static boolean isOne(AssumptionKind kind, Optional<String> subject) {
        return subject.map(id -> isSubject(kind.about(), id))
                .orElse(kind.about() == About.NOTHING || kind.about() == About.MILESTONE_OR_ALL);
    }

    private static boolean isSubject(About about, String subject) {
        return switch (about) {
            case NOTHING -> false;
            case MILESTONE, MILESTONE_OR_ALL, STREAM -> Ids.isValid(subject);
            case SALARY_STEP -> STEP.matcher(subject).matches();
            case TAX_CLASS -> TaxGroup.taxed().anyMatch(group -> group.id().equals(subject));
        };
    }

    /// Step 10 comes after step 9.
    private int stepDigits() {
        return kind.about() == About.SALARY_STEP ? subject.map(String::length).orElse(0) : 0;
    }

    @Override
    public int compareTo(AssumptionKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.id() + subject.map(id -> ":" + id).orElse("");
    }
}
