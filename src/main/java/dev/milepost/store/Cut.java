package dev.milepost.store;

import dev.milepost.progress.Backup;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How far the backups go that were there when one of them was put back. Sequences above are given out anew afterwards:
/// what those backups have there is something else, and was taken back.
///
/// It is kept in the database that was put in place, so that it holds from the moment that is in place and no earlier,
/// and it names the backups, so that it does not matter what the clock says.
///
/// @param lasts the last sequence that counts, by the name of the backup
record Cut(SortedMap<String, Long> lasts) {

    /// The preference it is kept under; the program's own business.
    static final String KEY = "put-back";

    private static final Cut NONE = new Cut(Collections.emptySortedMap());

    Cut {
        lasts = Collections.unmodifiableSortedMap(new TreeMap<>(lasts));
    }

    /// What a database says.
    static Cut of(Map<String, String> preferences) {
        SortedMap<String, Long> lasts = new TreeMap<>();
        try {
            for (String line : preferences.getOrDefault(KEY, "").lines().toList()) {
                int space = line.indexOf(' ');
                lasts.put(line.substring(space + 1), Long.parseLong(line.substring(0, Math.max(0, space))));
            }
            return new Cut(lasts);
        } catch (NumberFormatException notOurs) {
            return NONE;
        }
    }

    Cut with(List<Backup> backups, long last) {
        SortedMap<String, Long> more = new TreeMap<>(lasts);
        backups.forEach(backup -> more.merge(name(backup.file()), last, Math::min));
        return new Cut(more);
    }

    boolean isNothing() {
        return lasts.isEmpty();
    }

    long last(Path backup) {
        return lasts.getOrDefault(name(backup), Long.MAX_VALUE);
    }

    String text() {
        return lasts.entrySet().stream()
                .map(last -> last.getValue() + " " + last.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
