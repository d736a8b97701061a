package dev.milepost.projection;

import java.util.LinkedHashMap;
import java.util.Map;

/// Tables of the distributions used lately, so that the next simulation of nearly the same plan need not
/// compute them again. Safe for any thread.
final class Curves {

    private static final int MOST = 64;

    private final Map<Distribution, Curve> tables = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Distribution, Curve> eldest) {
            return size() > MOST;
        }
    };

    Curve of(Distribution distribution, SimulationOptions.Arithmetic arithmetic) {
        return switch (arithmetic) {
            case EXACT -> distribution.curve();
            case TABLES -> {
                synchronized (tables) {
                    yield tables.computeIfAbsent(distribution, wanted -> new Table(wanted.curve()));
                }
            }
        };
    }
}
