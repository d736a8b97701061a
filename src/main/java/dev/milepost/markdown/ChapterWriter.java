package dev.milepost.markdown;

import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Chapter;
import dev.milepost.roadmap.Chapter.Content;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Summary;
import java.util.List;
import java.util.stream.Stream;

/// Writes chapters: heading, what they hold, their own chapters.
final class ChapterWriter {

    private final Page page;
    private final Roadmap roadmap;
    private final Progress progress;

    ChapterWriter(Page page, Roadmap roadmap, Progress progress) {
        this.page = page;
        this.roadmap = roadmap;
        this.progress = progress;
    }

    void write(Chapter chapter, int level) {
        page.heading(level, chapter.title());
        chapter.holds().ifPresent(content -> write(content, chapter.title(), level + 1));
        chapter.chapters().forEach(inner -> write(inner, level + 1));
    }

    private void write(Content content, String title, int level) {
        IncomeWriter income = new IncomeWriter(page, roadmap.income());
        switch (content) {
            case Content.Kind kind -> {
                switch (kind) {
                    case SUMMARY -> summary(roadmap.summary());
                    case PHASES -> new PhaseWriter(page).write(roadmap.phases(), level);
                    case STAGES -> roadmap.stages().forEach(new PartWriter(page, progress, level)::stage);
                    case SALARY -> income.salary();
                    case STREAMS -> income.streams();
                    case TARGETS -> income.targets(title);
                    case ADVANCEMENTS -> milestones(MilestoneKind.ADVANCEMENT);
                    case CHECKPOINTS -> milestones(MilestoneKind.CHECKPOINT);
                }
            }
            case Content.Part part -> part(part.id());
        }
    }

    private void summary(Summary summary) {
        List<String> lines = Stream.of(
                        summary.timeline().map(text -> Escapes.labelled("Timeline", text)),
                        summary.goal().map(text -> Escapes.labelled("Goal", text)),
                        summary.outcome().map(text -> Escapes.labelled("Outcome", text)))
                .flatMap(line -> line.stream())
                .toList();
        page.paragraph(lines);
    }

    private void milestones(MilestoneKind kind) {
        roadmap.milestones(kind).forEach(this::milestone);
    }

    private void milestone(Milestone milestone) {
        String box = progress.reached(milestone.id()).isPresent() ? "[x] " : "[ ] ";
        page.line("- " + box + Escapes.labelled("Month " + milestone.month(), milestone.title()));
    }

    private void part(PartId id) {
        ReferenceWriter writer = new ReferenceWriter(page);
        roadmap.metrics().stream()
                .flatMap(ChapterWriter::withInner)
                .filter(group -> group.id().equals(id))
                .forEach(writer::metrics);
        roadmap.strategy().stream().filter(part -> part.id().equals(id)).forEach(part -> writer.points(part.points()));
    }

    private static Stream<MetricGroup> withInner(MetricGroup group) {
        return Stream.concat(Stream.of(group), group.groups().stream().flatMap(ChapterWriter::withInner));
    }
}
