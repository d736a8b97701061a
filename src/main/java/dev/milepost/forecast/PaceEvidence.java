package dev.milepost.forecast;

import java.util.OptionalDouble;

/// What the history says about the pace.
///
/// @param ticks items finished since the plan began, none of them discounted: "15 ticks"
/// @param weeks full weeks of work since then, pauses left out: "in 13 weeks"
/// @param counted N, the ticks with old ones discounted
/// @param expected E, how many ticks the plan had for that time, as discounted
/// @param dispersion phi, at least 1: by how much the person works in bursts, so that a tick says less
public record PaceEvidence(int ticks, int weeks, double counted, double expected, double dispersion) {

    /// Below either of these a forecast rests on the plan, not on the person.
    public static final int ENOUGH_TICKS = 8;

    public static final int ENOUGH_WEEKS = 4;

    public static final PaceEvidence NONE = new PaceEvidence(0, 0, 0, 0, 1);

    public PaceEvidence {
        if (!(counted >= 0 && expected >= 0 && dispersion >= 1)) {
            throw new IllegalArgumentException("evidence is not negative, and its dispersion at least 1");
        }
    }

    /// Whether to say that the forecast is based on the plan and not on the person.
    public boolean isThin() {
        return ticks < ENOUGH_TICKS || weeks < ENOUGH_WEEKS;
    }

    /// SPI(t): what was earned by the time it took, both discounted alike; empty where no time has gone by.
    public OptionalDouble performance() {
        return expected > 0 ? OptionalDouble.of(counted / expected) : OptionalDouble.empty();
    }
}
