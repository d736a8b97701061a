package dev.milepost.markdown;

import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Chapter;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Summary;

/// Writes roadmaps as Markdown (CommonMark with task lists). Stateless, safe for any thread; the same input always
/// gives the same text, with line feeds as line ends.
public final class MarkdownWriter {

    private MarkdownWriter() {}

    /// The whole document.
    public static String write(Roadmap roadmap, Progress progress) {
        Page page = new Page();
        page.heading(1, title(roadmap));
        ChapterWriter writer = new ChapterWriter(page, roadmap, progress);
        String separator = "";
        for (Chapter chapter : Outline.of(roadmap)) {
            page.rule(separator);
            separator = "---";
            writer.write(chapter, 2);
        }
        roadmap.summary().closing().ifPresent(closing -> {
            page.rule("---");
            page.line("*" + Escapes.inline(closing) + "*");
        });
        return page.text();
    }

    /// "02.2 - Container Expertise Development (Mid-Term Mastery)".
    private static String title(Roadmap roadmap) {
        Summary summary = roadmap.summary();
        return summary.number().map(number -> number + " - ").orElse("")
                + roadmap.title()
                + summary.subtitle().map(subtitle -> " (" + subtitle + ")").orElse("");
    }
}
