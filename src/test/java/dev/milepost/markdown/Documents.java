package dev.milepost.markdown;

import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.yaml.RoadmapReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Roadmaps and documents to try the writer on.
final class Documents {

    private static final Path FOLDER = Path.of("src/test/resources/dev/milepost/markdown");

    private Documents() {}

    static Roadmap shipped() {
        return new RoadmapReader()
                .read(Path.of("roadmaps/container-expertise.yaml"))
                .roadmap()
                .orElseThrow();
    }

    static Roadmap roadmap(String... lines) {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new RoadmapReader().read(content).roadmap().orElseThrow();
    }

    /// The document without its first heading.
    static String body(String... lines) {
        String text = MarkdownWriter.write(roadmap(lines), Progress.NONE);
        return text.substring(text.indexOf('\n')).strip();
    }

    static Progress progress(ProgressEvent... events) {
        return Progress.NONE.after(List.of(events));
    }

    static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
