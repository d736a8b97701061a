package dev.milepost.projection;

import java.nio.charset.StandardCharsets;

/// Random numbers by name: every random quantity has a stream of its own, found by its key, so that adding
/// or reordering quantities leaves the others as they were.
///
/// The stream of a key is that of `new SplittableRandom(streamSeed)`:
/// `x(p) = mix64(streamSeed + (p + 1) * GOLDEN)`, with Stafford's variant 13 as `mix64` and FNV-1a for the
/// key. `u = ((x >>> 12) + 0.5) * 2^-52` is never 0 or 1, and `1 - u` is exact. Number 0 of "pace" with
/// seed 42 is 0.1141492065239035.
///
/// Sources: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; D. Stafford,
/// "Better bit mixing", 2011; Fowler, Noll, Vo, draft-eastlake-fnv.
final class KeyedUniforms {

    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private KeyedUniforms() {}

    static long mix64(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static long fnv1a64(String key) {
        long hash = FNV_START;
        for (byte octet : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    static long streamSeed(long seed, String key) {
        return mix64(seed ^ fnv1a64(key));
    }

    /// @param number from 0
    static long bits(long streamSeed, long number) {
        return mix64(streamSeed + (number + 1) * GOLDEN);
    }

    static double unit(long bits) {
        return unit52(bits >>> 12);
    }

    /// The middle of one of the 2^52 equal parts of the unit interval.
    static double unit52(long part) {
        return (part + 0.5) * 0x1p-52;
    }
}
