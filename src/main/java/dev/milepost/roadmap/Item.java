package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A checklist item: something to get done.
///
/// @param hours the author's estimate, in whole hours
/// @param facts labelled statements, in the author's order; projects and certifications have them
public record Item(
        ItemId id,
        String text,
        ItemKind kind,
        Optional<Counter> counter,
        List<Fact> facts,
        List<Link> links,
        OptionalInt hours) {

    public Item {
        facts = List.copyOf(facts);
        links = List.copyOf(links);
    }
}
