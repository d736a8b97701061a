package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A heading with what stands under it: items first, then sections, then a choice of tracks.
public sealed interface Part permits Stage, Section, Track {

    PartId id();

    String title();

    List<Item> items();

    List<Section> sections();

    Optional<Choice> choice();

    /// The parts directly under this one, in order: sections, then tracks.
    default Stream<Part> children() {
        return Stream.concat(sections().stream(), choice().stream().flatMap(choice -> choice.tracks().stream()));
    }

    /// Every item under this part, at any depth and in every track, in reading order.
    default Stream<Item> allItems() {
        return Stream.concat(items().stream(), children().flatMap(Part::allItems));
    }

    /// This part and every part under it, in reading order.
    default Stream<Part> allParts() {
        return Stream.concat(Stream.of(this), children().flatMap(Part::allParts));
    }
}
