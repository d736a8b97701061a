package dev.milepost.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// How a kind of income is taxed.
public enum TaxGroup {
    WAGE,
    SELF_EMPLOYED,
    EQUITY,
    /// Not at all.
    EXEMPT;

    /// As files and keys of assumptions name it: `self-employed`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Those that can have a rate.
    public static Stream<TaxGroup> taxed() {
        return Arrays.stream(values()).filter(group -> group != EXEMPT);
    }
}
