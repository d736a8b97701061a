package dev.milepost.markdown;

import dev.milepost.roadmap.Chapter;
import dev.milepost.roadmap.Chapter.Content;
import dev.milepost.roadmap.Chapter.Content.Kind;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StrategyPart;
import dev.milepost.roadmap.Summary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The chapters to write: the author's, then standard ones for everything those leave out, so that nothing is lost.
final class Outline {

    private final Roadmap roadmap;
    private final Set<Content> held = new HashSet<>();

    private Outline(Roadmap roadmap) {
        this.roadmap = roadmap;
        roadmap.chapters().forEach(this::hold);
    }

    static List<Chapter> of(Roadmap roadmap) {
        Outline outline = new Outline(roadmap);
        List<Chapter> chapters = new ArrayList<>();
        outline.kind(Kind.SUMMARY).forEach(chapters::add);
        chapters.addAll(roadmap.chapters());
        Stream.of(Kind.PHASES, Kind.STAGES).flatMap(outline::kind).forEach(chapters::add);
        outline.chapter(
                        "Income",
                        Stream.of(Kind.SALARY, Kind.STREAMS, Kind.TARGETS).flatMap(outline::kind))
                .ifPresent(chapters::add);
        outline.chapter(
                        "Milestones",
                        Stream.of(Kind.ADVANCEMENTS, Kind.CHECKPOINTS).flatMap(outline::kind))
                .ifPresent(chapters::add);
        outline.chapter(
                        "Metrics",
                        roadmap.metrics().stream()
                                .filter(group -> !outline.holds(group))
                                .map(group -> part(group.id(), group.title())))
                .ifPresent(chapters::add);
        outline.chapter(
                        "Strategy",
                        roadmap.strategy().stream()
                                .filter(part -> !outline.holds(part))
                                .map(part -> part(part.id(), part.title())))
                .ifPresent(chapters::add);
        return List.copyOf(chapters);
    }

    private void hold(Chapter chapter) {
        chapter.holds().ifPresent(held::add);
        chapter.chapters().forEach(this::hold);
    }

    private boolean holds(MetricGroup group) {
        return held.contains(new Content.Part(group.id()))
                || group.groups().stream().anyMatch(this::holds);
    }

    private boolean holds(StrategyPart part) {
        return held.contains(new Content.Part(part.id()));
    }

    private Stream<Chapter> kind(Kind kind) {
        return held.contains(kind) || !has(kind)
                ? Stream.empty()
                : Stream.of(new Chapter(kind.standardTitle(), Optional.of(kind), List.of()));
    }

    private boolean has(Kind kind) {
        return switch (kind) {
            case SUMMARY -> !without(roadmap.summary()).equals(Summary.NONE);
            case PHASES -> !roadmap.phases().isEmpty();
            case STAGES -> !roadmap.stages().isEmpty();
            case SALARY -> !roadmap.income().salary().isEmpty();
            case STREAMS ->
                !roadmap.income().streams().isEmpty()
                        || !roadmap.income().oneOffs().isEmpty();
            case TARGETS -> !roadmap.income().targets().isEmpty();
            case ADVANCEMENTS ->
                roadmap.milestones(MilestoneKind.ADVANCEMENT).findAny().isPresent();
            case CHECKPOINTS ->
                roadmap.milestones(MilestoneKind.CHECKPOINT).findAny().isPresent();
        };
    }

    /// The summary without what stands in the title and at the end of the document.
    private static Summary without(Summary summary) {
        return new Summary(
                Optional.empty(),
                Optional.empty(),
                summary.timeline(),
                summary.goal(),
                summary.outcome(),
                Optional.empty());
    }

    private Optional<Chapter> chapter(String title, Stream<Chapter> chapters) {
        List<Chapter> inner = chapters.toList();
        return inner.isEmpty() ? Optional.empty() : Optional.of(new Chapter(title, Optional.empty(), inner));
    }

    private static Chapter part(PartId id, String title) {
        return new Chapter(title, Optional.of(new Content.Part(id)), List.of());
    }
}
