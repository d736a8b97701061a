package dev.milepost.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder on the disk the build lies on, for one benchmark. Not in memory, where a sync costs nothing.
final class BenchFolder {

    private BenchFolder() {}

    static Path make(String name) throws IOException {
        Path parent = Path.of("target", "bench-data");
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent.toAbsolutePath(), name);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
