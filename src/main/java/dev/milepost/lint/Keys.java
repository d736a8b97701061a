package dev.milepost.lint;

import java.util.HashMap;
import java.util.Map;

/// Gives a number to what would otherwise have the key of something before it: `realistic-24`,
/// `realistic-24.2`.
final class Keys {

    private final Map<String, Integer> given = new HashMap<>();

    String unique(String key) {
        int times = given.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "." + times;
    }
}
