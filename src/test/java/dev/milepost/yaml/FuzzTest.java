package dev.milepost.yaml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzTest {

    private static final int CASES = 2_000;
    private static final long SEED = 20_260_314;

    @Test
    void whateverHappensToAFileReadingItAnswers() {
        byte[] whole = Samples.shipped();
        RoadmapReader reader = new RoadmapReader();
        for (int i = 0; i < CASES; i++) {
            long seed = SEED + i;
            byte[] damaged = damaged(whole, new Random(seed));
            assertDoesNotThrow(() -> reader.read(damaged), () -> "seed " + seed);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] copy = whole.clone();
        int flips = random.nextInt(8);
        for (int i = 0; i < flips; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(7));
        }
        // Signs that mean something to YAML do more harm than letters.
        byte[] signs = "[]{}:-#&*!|>'\"%@`,?\n\t ".getBytes(StandardCharsets.US_ASCII);
        for (int i = random.nextInt(4); i > 0; i--) {
            copy[random.nextInt(copy.length)] = signs[random.nextInt(signs.length)];
        }
        return random.nextBoolean() ? Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }
}
