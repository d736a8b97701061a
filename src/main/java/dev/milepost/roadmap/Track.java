package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;

/// One of several alternatives in a [Choice].
public record Track(PartId id, String title, List<Item> items, List<Section> sections) implements Part {

    public Track {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }

    /// Tracks do not hold further choices.
    @Override
    public Optional<Choice> choice() {
        return Optional.empty();
    }
}
