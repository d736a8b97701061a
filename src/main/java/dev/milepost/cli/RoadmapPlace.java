package dev.milepost.cli;

import dev.milepost.progress.ProgressStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Which roadmap file a run is about when the user names none: the one the window opened last, otherwise the
/// user's copy of the shipped one, which is made the first time it is needed and never written over.
final class RoadmapPlace {

    static final String LAST_OPENED = "roadmap";

    private final Path dataFolder;
    private final ShippedRoadmap shipped;

    RoadmapPlace(Path dataFolder, ShippedRoadmap shipped) {
        this.dataFolder = dataFolder;
        this.shipped = shipped;
    }

    Path byDefault(ProgressStore store) {
        return store.preference(LAST_OPENED).map(Path::of).orElseGet(this::copyOfShipped);
    }

    private Path copyOfShipped() {
        Path folder = dataFolder.resolve("roadmaps");
        Path copy = folder.resolve(shipped.fileName());
        if (Files.exists(copy)) {
            return copy;
        }
        try {
            Files.createDirectories(folder, Readers.OWNER.ofFolder(folder));
            Path unfinished = Files.createTempFile(folder, shipped.fileName(), ".part");
            try {
                Files.write(unfinished, shipped.content());
                Files.move(unfinished, copy);
            } catch (FileAlreadyExistsException _) {
                // Another run was faster; its copy stands.
                return copy;
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
