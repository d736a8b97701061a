package dev.milepost.roadmap;

import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A roadmap: one YAML file.
///
/// @param months how long the plan runs
/// @param currency of every amount in it
/// @param chapters the document's chapters in the author's order; empty for the standard outline
public record Roadmap(
        RoadmapId id,
        String title,
        Summary summary,
        int months,
        Currency currency,
        List<Phase> phases,
        List<Stage> stages,
        List<Milestone> milestones,
        IncomePlan income,
        List<MetricGroup> metrics,
        List<StrategyPart> strategy,
        List<Chapter> chapters) {

    public Roadmap {
        phases = List.copyOf(phases);
        stages = List.copyOf(stages);
        milestones = List.copyOf(milestones);
        metrics = List.copyOf(metrics);
        strategy = List.copyOf(strategy);
        chapters = List.copyOf(chapters);
        if (months < 1 || months > MonthRange.LONGEST_PLAN) {
            throw new IllegalArgumentException("a plan runs from 1 to " + MonthRange.LONGEST_PLAN + " months");
        }
    }

    /// Every item in reading order, those of every track included.
    public Stream<Item> items() {
        return stages.stream().flatMap(Stage::allItems);
    }

    public Optional<Item> item(ItemId id) {
        return items().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Milestone> milestone(MilestoneId id) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst();
    }

    public Optional<IncomeStream> stream(StreamId id) {
        return income.streams().stream()
                .filter(stream -> stream.id().equals(id))
                .findFirst();
    }

    public Stream<Milestone> milestones(MilestoneKind kind) {
        return milestones.stream().filter(milestone -> milestone.kind() == kind);
    }

    /// Every stage, section and track in reading order.
    public Stream<Part> parts() {
        return stages.stream().flatMap(Stage::allParts);
    }

    /// The headings above each item, outermost first.
    public Map<ItemId, List<Part>> paths() {
        Map<ItemId, List<Part>> paths = new HashMap<>();
        stages.forEach(stage -> collectPaths(stage, List.of(), paths));
        return Map.copyOf(paths);
    }

    /// The items a milestone names in `needs`, through stages, sections and tracks; empty where it names none.
    public Set<ItemId> needs(Milestone milestone) {
        Set<ItemId> needed = new LinkedHashSet<>();
        for (String need : milestone.needs()) {
            parts().filter(part -> part.id().value().equals(need))
                    .flatMap(Part::allItems)
                    .map(Item::id)
                    .forEach(needed::add);
            items().map(Item::id).filter(id -> id.value().equals(need)).forEach(needed::add);
        }
        return needed;
    }

    private static void collectPaths(Part part, List<Part> above, Map<ItemId, List<Part>> paths) {
        List<Part> path = Stream.concat(above.stream(), Stream.of(part)).toList();
        part.items().forEach(item -> paths.put(item.id(), path));
        part.children().forEach(child -> collectPaths(child, path, paths));
    }
}
