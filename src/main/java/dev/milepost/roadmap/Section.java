package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;

/// A heading inside a stage; sections nest to any depth.
public record Section(PartId id, String title, List<Item> items, List<Section> sections, Optional<Choice> choice)
        implements Part {

    public Section {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }
}
