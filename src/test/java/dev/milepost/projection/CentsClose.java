package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Compares amounts that may differ by what rounding to the cent leaves.
final class CentsClose {

    private CentsClose() {}

    static void assertClose(long expected, long actual, double tolerance) {
        assertEquals((double) expected, (double) actual, tolerance);
    }
}
