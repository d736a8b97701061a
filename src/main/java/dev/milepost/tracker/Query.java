package dev.milepost.tracker;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is searched for: words that must all occur, in any order, whatever the case.
///
/// @param words in lower case; none for a blank query
public record Query(List<String> words) {

    public Query {
        words = List.copyOf(words);
    }

    public static Query of(String text) {
        return new Query(Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /// Whether a text holds every word; true of any text where the query is blank.
    public boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
