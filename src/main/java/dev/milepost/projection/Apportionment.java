package dev.milepost.projection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Makes rounded parts add up to their rounded total, without touching what must stay as it is.
final class Apportionment {

    private Apportionment() {}

    /// Gives the cents by which `parts` miss `total` to the largest parts that may change, one each; of equal parts to
    /// the first. 33 + 33 + 33 for a total of 100 gives 34 + 33 + 33. No part falls below zero.
    ///
    /// @param free the indexes that may change; enough of them to make the total
    static long[] of(long total, long[] parts, List<Integer> free) {
        long[] result = parts.clone();
        long missing = total
                - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        List<Integer> largestFirst = free.stream()
                .sorted(Comparator.comparingLong((Integer i) -> parts[i]).reversed())
                .toList();
        int step = Long.signum(missing);
        while (missing != 0) {
            long before = missing;
            for (int i : largestFirst) {
                if (missing != 0 && result[i] + step >= 0) {
                    result[i] += step;
                    missing -= step;
                }
            }
            if (missing == before) {
                throw new IllegalStateException("nothing may change to make the parts add up");
            }
        }
        return result;
    }
}
