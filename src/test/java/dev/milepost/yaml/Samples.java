package dev.milepost.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Roadmap files to try the reader on.
final class Samples {

    static final Path SHIPPED = Path.of("roadmaps/container-expertise.yaml");
    private static final Path PROBLEMS = Path.of("src/test/resources/dev/milepost/yaml/problems");

    private Samples() {}

    /// Files with problems, each with the problems it has in lines that begin with `# expect: `.
    static List<Path> withProblems() {
        try (Stream<Path> files = Files.list(PROBLEMS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static Reading read(String... lines) {
        return new RoadmapReader().read(bytes(lines));
    }

    static byte[] shipped() {
        try {
            return Files.readAllBytes(SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
