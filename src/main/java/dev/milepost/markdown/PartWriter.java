package dev.milepost.markdown;

import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Section;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.Track;
import java.util.List;
import java.util.Optional;

/// Writes stages and what stands in them: sections and tracks directly below a stage or below a choice as headings,
/// everything deeper as numbered lists.
final class PartWriter {

    private static final int DEEPEST_HEADING = 6;

    private final Page page;
    private final Progress progress;
    private final ItemWriter items;
    private final int level;

    PartWriter(Page page, Progress progress, int level) {
        this.page = page;
        this.progress = progress;
        this.items = new ItemWriter(page, progress);
        this.level = level;
    }

    void stage(Stage stage) {
        page.heading(level, PhaseWriter.months(stage.months()) + ": " + stage.title());
        stage.focus().ifPresent(focus -> page.line(Escapes.labelled("Focus", focus)));
        page.blank();
        items(stage.items(), 1);
        for (Section section : stage.sections()) {
            page.heading(level + 1, section.title());
            inside(section, level + 2);
        }
        tracks(stage, level + 1, 1);
    }

    /// What stands in a part whose heading has been written.
    private void inside(Part part, int tracksLevel) {
        int next = sections(part.sections(), items(part.items(), 1));
        tracks(part, tracksLevel, next);
        page.blank();
    }

    /// Writes items and gives the number of the next numbered point: projects are points of their own.
    private int items(List<Item> written, int first) {
        int number = first;
        for (Item item : written) {
            if (item.kind() == ItemKind.PROJECT) {
                page.blank();
                items.project(item, number++);
            } else {
                items.task(item);
            }
        }
        return number;
    }

    private int sections(List<Section> sections, int first) {
        int number = first;
        for (Section section : sections) {
            point(section, section.title(), number++, DEEPEST_HEADING + 1);
        }
        return number;
    }

    private void tracks(Part part, int tracksLevel, int first) {
        List<Track> tracks = part.choice().map(Choice::tracks).orElse(List.of());
        Optional<PartId> chosen = progress.chosenTrack(part.id());
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            String title = "Track " + Choice.letter(i) + ": " + track.title();
            if (tracksLevel > DEEPEST_HEADING) {
                point(track, title, first + i, tracksLevel);
                continue;
            }
            page.heading(tracksLevel, title);
            if (chosen.filter(track.id()::equals).isPresent()) {
                page.line("*chosen*");
                page.blank();
            }
            inside(track, tracksLevel + 1);
        }
    }

    private void point(Part part, String title, int number, int tracksLevel) {
        page.blank();
        page.item(number + ". ", Escapes.bold(title), () -> inside(part, tracksLevel));
        page.blank();
    }
}
