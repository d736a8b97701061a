package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;

/// A stretch of the mastery lane: months with sections of items. Stages may overlap phases.
///
/// @param focus what the stage is for, in a sentence
public record Stage(
        PartId id,
        String title,
        MonthRange months,
        Optional<String> focus,
        List<Item> items,
        List<Section> sections,
        Optional<Choice> choice)
        implements Part {

    public Stage {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }
}
