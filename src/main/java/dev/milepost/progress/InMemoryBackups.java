package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Copies of a store in memory that last as long as the object: for made-up people and for tests.
public final class InMemoryBackups implements Backups {

    private static final Path FOLDER = Path.of("backups");

    private final ProgressStore store;
    private final Map<Backup, SortedMap<RoadmapId, Journal>> copies = new LinkedHashMap<>();

    public InMemoryBackups(ProgressStore store) {
        this.store = store;
    }

    @Override
    public Path folder() {
        return FOLDER;
    }

    @Override
    public List<Backup> list() {
        return List.copyOf(copies.keySet()).reversed();
    }

    @Override
    public Backup make(Backup.Reason reason, Instant at) {
        Backup made = new Backup(
                FOLDER.resolve("milepost-" + copies.size() + "-" + reason.id() + ".db"), at, Optional.of(reason), 0);
        copies.put(made, journals());
        return made;
    }

    @Override
    public Optional<Backup> makeIfDue(Instant now) {
        boolean due = list().stream()
                .findFirst()
                .filter(newest -> newest.at().isAfter(now.minus(Duration.ofDays(1))))
                .isEmpty();
        return due && !store.roadmaps().isEmpty() ? Optional.of(make(Backup.Reason.DAILY, now)) : Optional.empty();
    }

    @Override
    public void copyTo(Path out) {
        throw new UnsupportedOperationException("there is no file in memory");
    }

    @Override
    public SortedMap<RoadmapId, Journal> read(Path file) {
        return copies.entrySet().stream()
                .filter(copy -> copy.getKey().file().equals(file))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new StoreException(StoreException.Reason.NOT_A_DATABASE, file.toString()));
    }

    private SortedMap<RoadmapId, Journal> journals() {
        SortedMap<RoadmapId, Journal> journals = new TreeMap<>();
        store.roadmaps().forEach(roadmap -> journals.put(roadmap, Journal.of(store.entries(roadmap, 0))));
        return journals;
    }
}
