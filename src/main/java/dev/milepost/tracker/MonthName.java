package dev.milepost.tracker;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// English names of months, cut short anywhere behind the third letter, in any case: "Oct", "sept", "OCTOBER".
final class MonthName {

    private static final int SHORTEST = 3;

    private MonthName() {}

    static Optional<Month> read(String name) {
        String begin = name.toUpperCase(Locale.ROOT);
        return begin.length() < SHORTEST
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> month.name().startsWith(begin))
                        .findFirst();
    }
}
