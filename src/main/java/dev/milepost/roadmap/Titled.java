package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;

/// A list under a heading of the author's, or under the standard one where there is none.
public record Titled<T>(Optional<String> title, List<T> entries) {

    public Titled {
        entries = List.copyOf(entries);
    }

    public static <T> Titled<T> of(List<T> entries) {
        return new Titled<>(Optional.empty(), entries);
    }
}
