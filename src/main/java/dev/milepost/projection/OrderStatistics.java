package dev.milepost.projection;

import java.util.Arrays;

/// Exact percentiles of many numbers without sorting them all. For one thread; its arrays are used again.
///
/// Numbers are counted into up to 4,096 equal bins between the least and the greatest, and only the bins
/// that hold a wanted rank are sorted. Percentiles are of type 7: rank `h = (n - 1) p` from 0, straight
/// lines between ranks; P50 of 1, 2, 3, 4 is 2.5, P10 is 1.3. Source: R. J. Hyndman and Y. Fan, "Sample
/// quantiles in statistical packages", The American Statistician 50 (1996).
final class OrderStatistics {

    private static final int MOST_BINS = 4096;
    private static final int FEWEST_BINS = 64;
    private static final double[] WANTED = {0.1, 0.25, 0.5, 0.75, 0.9};

    private final int[] counts = new int[MOST_BINS];
    /// Where the numbers of a bin go, or -1 for a bin nobody asks for.
    private final int[] places = new int[MOST_BINS];
    /// No more than there are numbers, about, so that a few do not pay for many.
    private int bins = MOST_BINS;
    private float[] kept = new float[0];
    private final float[] picked = new float[2 * WANTED.length];

    /// @param numbers none of them NaN
    /// @param count at least 1
    Fan fan(float[] numbers, int from, int count) {
        return fan(numbers, from, count, Float.POSITIVE_INFINITY);
    }

    /// @param crowd what lies above is far away and counted together, so that the rest keeps its bins
    Fan fan(float[] numbers, int from, int count, float crowd) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = from; i < from + count; i++) {
            least = Math.min(least, numbers[i]);
            greatest = Math.max(greatest, numbers[i]);
        }
        if (least == greatest) {
            return new Fan(least, least, least, least, least);
        }
        bins = Math.clamp(Integer.highestOneBit(count), FEWEST_BINS, MOST_BINS);
        float scale = bins / (Math.min(greatest, crowd) - least);
        if (scale > 0 && scale < Float.POSITIVE_INFINITY) {
            pick(numbers, from, count, least, scale);
        } else {
            // All beyond the crowd, or closer to each other than bins can be.
            pickSorted(numbers, from, count);
        }
        return new Fan(at(0, count), at(1, count), at(2, count), at(3, count), at(4, count));
    }

    private void pick(float[] numbers, int from, int count, float least, float scale) {
        Arrays.fill(counts, 0, bins, 0);
        for (int i = from; i < from + count; i++) {
            counts[bin(numbers[i], least, scale)]++;
        }
        int size = 0;
        int seen = 0;
        int next = 0;
        for (int bin = 0; bin < bins; bin++) {
            int after = seen + counts[bin];
            places[bin] = -1;
            if (next < picked.length && rank(next, count) < after) {
                places[bin] = size;
                size += counts[bin];
                while (next < picked.length && rank(next, count) < after) {
                    next++;
                }
            }
            seen = after;
        }
        if (kept.length < size) {
            kept = new float[Math.max(size, count)];
        }
        for (int i = from; i < from + count; i++) {
            int bin = bin(numbers[i], least, scale);
            int place = places[bin];
            if (place >= 0) {
                kept[place] = numbers[i];
                places[bin] = place + 1;
            }
        }
        seen = 0;
        next = 0;
        for (int bin = 0; bin < bins && next < picked.length; bin++) {
            int after = seen + counts[bin];
            if (rank(next, count) < after) {
                int end = places[bin];
                Arrays.sort(kept, end - counts[bin], end);
                while (next < picked.length && rank(next, count) < after) {
                    picked[next] = kept[end - counts[bin] + rank(next, count) - seen];
                    next++;
                }
            }
            seen = after;
        }
    }

    private void pickSorted(float[] numbers, int from, int count) {
        float[] sorted = Arrays.copyOfRange(numbers, from, from + count);
        Arrays.sort(sorted);
        for (int i = 0; i < picked.length; i++) {
            picked[i] = sorted[rank(i, count)];
        }
    }

    /// Rising with the number: neither the difference nor the product is rounded out of order.
    private int bin(float number, float least, float scale) {
        return Math.min((int) ((number - least) * scale), bins - 1);
    }

    /// Of the number picked as `pick`, two for each percentile.
    private static int rank(int pick, int count) {
        int below = (int) ((count - 1) * WANTED[pick >> 1]);
        return (pick & 1) == 0 ? below : Math.min(below + 1, count - 1);
    }

    private double at(int percentile, int count) {
        double rank = (count - 1) * WANTED[percentile];
        double share = rank - (int) rank;
        double low = picked[2 * percentile];
        double high = picked[2 * percentile + 1];
        // Of two dates that never come the difference would be no number.
        return share == 0 || low == high ? low : low + share * (high - low);
    }
}
