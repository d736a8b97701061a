package dev.milepost.progress;

import dev.milepost.roadmap.RoadmapId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Copies of a store in memory that last as long as the object: for made-up people and for tests.
public final class InMemoryBackups implements Backups {

    private static final Path FOLDER = Path.of("backups");
    private static final long BYTES_OF_NOTHING = 40_960;
    private static final long BYTES_AN_ENTRY = 160;

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

    /// All are good.
    @Override
    public Optional<Backup> newestGood(Instant now) {
        return list().stream()
                .filter(backup -> !backup.at().isAfter(now))
                .max(Comparator.comparing(Backup::at))
                .or(() -> list().stream().max(Comparator.comparing(Backup::at)));
    }

    @Override
    public Backup make(Backup.Reason reason, Instant at) {
        SortedMap<RoadmapId, Journal> journals = journals();
        Backup made = new Backup(
                FOLDER.resolve("milepost-" + copies.size() + "-" + reason.id() + ".db"),
                at,
                Optional.of(reason),
                bytes(journals));
        copies.put(made, journals);
        return made;
    }

    @Override
    public Optional<Backup> makeIfDue(Instant now) {
        boolean due = list().stream()
                .noneMatch(backup -> !backup.at().isAfter(now) && backup.at().isAfter(now.minus(Duration.ofDays(1))));
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

    /// About what a file would take.
    private static long bytes(SortedMap<RoadmapId, Journal> journals) {
        long entries = journals.values().stream()
                .mapToLong(journal -> journal.entries().size())
                .sum();
        return BYTES_OF_NOTHING + BYTES_AN_ENTRY * entries;
    }

    private SortedMap<RoadmapId, Journal> journals() {
        SortedMap<RoadmapId, Journal> journals = new TreeMap<>();
        store.roadmaps().forEach(roadmap -> journals.put(roadmap, Journal.of(store.entries(roadmap, 0))));
        return journals;
    }
}
