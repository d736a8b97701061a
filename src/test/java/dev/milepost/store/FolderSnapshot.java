package dev.milepost.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every name under a folder, with the bytes of each file and when it was last written, to hold against another.
record FolderSnapshot(SortedMap<String, String> files) {

    static FolderSnapshot of(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> !path.equals(folder)).forEach(path -> files.put(path.toString(), content(path)));
        }
        return new FolderSnapshot(files);
    }

    /// Deletes a folder with everything in it.
    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String content(Path path) {
        try {
            return Files.isDirectory(path)
                    ? "folder"
                    : Files.getLastModifiedTime(path) + " " + Arrays.hashCode(Files.readAllBytes(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
