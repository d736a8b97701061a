package dev.milepost.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The anchors of one file, and how much each would be if written out.
final class Anchors {

    /// @param size how many values it holds, itself included, every alias in it written out
    /// @param height how many levels stand below it
    record Anchored(Node node, int size, int height) {}

    private final Map<String, Anchored> closed = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    void open(String name) {
        open.add(name);
    }

    void close(String name, Anchored anchored) {
        open.remove(name);
        closed.put(name, anchored);
    }

    /// Whether what the anchor names is still being read, so that an alias to it would contain itself.
    boolean isOpen(String name) {
        return open.contains(name);
    }

    Optional<Anchored> find(String name) {
        return Optional.ofNullable(closed.get(name));
    }

    Set<String> names() {
        return closed.keySet();
    }
}
