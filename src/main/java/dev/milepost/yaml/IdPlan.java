package dev.milepost.yaml;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every id in a file, pinned or derived, by the path of what has it. Made before anything else is read, because an id
/// that is derived depends on all the others beside it.
final class IdPlan {

    /// A namespace: ids are unique in theirs. What one reference can name shares one.
    enum Space {
        /// Stages, sections, tracks and items.
        WORK,
        PHASES,
        MILESTONES,
        /// Streams, and amounts that come once.
        STREAMS,
        METRICS,
        /// Metric groups and strategy parts, which a chapter can hold.
        PARTS
    }

    private final Map<Space, Set<String>> ids;
    private final Map<String, String> byPath;

    private IdPlan(Map<Space, Set<String>> ids, Map<String, String> byPath) {
        this.ids = ids;
        this.byPath = byPath;
    }

    static IdPlan of(Value root) {
        IdClaims claims = IdClaims.of(root);
        Map<Space, Set<String>> ids = new EnumMap<>(Space.class);
        Map<String, String> byPath = new HashMap<>();
        for (Space space : Space.values()) {
            IdSpace settled = new IdSpace(claims.in(space));
            ids.put(space, settled.ids());
            byPath.putAll(settled.byPath());
        }
        return new IdPlan(ids, byPath);
    }

    /// The id of what stands there; empty where it has none because it repeats another's.
    Optional<String> id(Value value) {
        return Optional.ofNullable(byPath.get(value.path()));
    }

    Set<String> in(Space space) {
        return ids.getOrDefault(space, Set.of());
    }
}
