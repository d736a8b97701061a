package dev.milepost.cli;

import dev.milepost.progress.ProgressStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// What of somebody's preferences goes where.
final class Preferences {

    /// Those that say nothing about the person.
    static final Set<String> IMPERSONAL = Set.of("theme");

    private Preferences() {}

    /// Takes in what is not said here yet. A roadmap file that is not on this machine would keep every command from
    /// finding one, so it is left out.
    ///
    /// @return how many were new
    static int takeIn(SortedMap<String, String> others, ProgressStore store) {
        int taken = 0;
        for (var preference : others.entrySet()) {
            String key = preference.getKey();
            String value = preference.getValue();
            if (store.preference(key).isEmpty() && isOfUse(key, value)) {
                store.setPreference(key, value);
                taken++;
            }
        }
        return taken;
    }

    private static boolean isOfUse(String key, String value) {
        return !key.equals(RoadmapPlace.LAST_OPENED)
                || path(value).filter(Files::isRegularFile).isPresent();
    }

    private static Optional<Path> path(String value) {
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
