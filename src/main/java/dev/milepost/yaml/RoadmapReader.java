package dev.milepost.yaml;

import java.nio.file.Path;
import java.util.Optional;

/// Reads roadmap files. Stateless, safe for any thread; whatever it is given, it answers with a [Reading].
///
/// Limits: 32 MiB a file, 200,000 values with every alias written out, 64 levels, 1,000 problems.
public final class RoadmapReader {

    /// The file at `path`.
    public Reading read(Path path) {
        Problems problems = new Problems();
        return reading(RoadmapFile.read(path, problems), problems);
    }

    /// A file's content.
    public Reading read(byte[] content) {
        Problems problems = new Problems();
        return reading(RoadmapFile.withinLimit(content, problems), problems);
    }

    private static Reading reading(Optional<byte[]> content, Problems problems) {
        return new Reading(
                content.flatMap(bytes -> RoadmapText.decode(bytes, problems))
                        .flatMap(text -> new NodeParser(text, problems).parse())
                        .flatMap(root -> new DocumentReader(new Value(root, "", problems)).read()),
                problems.inOrder());
    }
}
