package dev.milepost.lint;

import dev.milepost.roadmap.MonthRange;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Arguments of findings set as text, and the author's words compared.
///
/// The comparisons are made for English texts. In other languages they find less, never something else.
final class Text {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern OR = Pattern.compile("\\s+or\\s+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SAY_NOTHING_OF_A_POST = Set.of("promotion", "role", "position", "post", "job");

    /// Words this long begin alike where they mean alike: "specialized", "specialization".
    private static final int STEM = 7;

    private static final int SHORTEST_TELLING = 5;

    private Text() {}

    /// `4–9`.
    static String months(MonthRange months) {
        return months.toString().replace('-', '–');
    }

    /// `6, 12, 18`.
    static String list(IntStream numbers) {
        return numbers.mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }

    /// Whether a milestone's title names a post: "Principal Engineer or Lead role" names "Principal
    /// Container Engineer" and "Platform Engineering Lead", since all the words of one of its
    /// alternatives are in theirs.
    static Predicate<String> namesOf(String milestone) {
        List<Set<String>> alternatives = OR.splitAsStream(milestone)
                .map(Text::words)
                .map(words -> words.stream()
                        .filter(word -> !SAY_NOTHING_OF_A_POST.contains(word))
                        .collect(Collectors.toSet()))
                .filter(words -> !words.isEmpty())
                .toList();
        return post -> {
            Set<String> words = words(post);
            return alternatives.stream().anyMatch(words::containsAll);
        };
    }

    /// The beginnings of a text's longer words.
    static Set<String> stems(String text) {
        return words(text).stream()
                .filter(word -> word.length() >= SHORTEST_TELLING)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
