package dev.milepost.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GoldenTest {

    private static final int WIDE = 480;
    private static final int HIGH = 300;

    private static BufferedImage grey(int shade, int rows) {
        BufferedImage picture = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[WIDE * rows];
        Arrays.fill(pixels, shade << 16 | shade << 8 | shade);
        picture.setRGB(0, 0, WIDE, rows, pixels, 0, WIDE);
        return picture;
    }

    @Test
    void whatNobodySeesMakesNoDifference() {
        assertTrue(Golden.isLike(grey(100, HIGH), grey(100 + Golden.STEP, HIGH)), "a little lighter");
        BufferedImage speckled = grey(100, HIGH);
        for (int i = 0; i < 36; i++) {
            speckled.setRGB(13 * i % WIDE, 7 * i % HIGH, 0xffffff);
        }
        assertTrue(Golden.isLike(grey(100, HIGH), speckled));
    }

    @Test
    void whatCanBeSeenMakesADifference() {
        assertFalse(Golden.isLike(grey(100, HIGH), grey(101 + Golden.STEP, HIGH)), "another colour");
        assertFalse(Golden.isLike(grey(100, 100), grey(100, 101)), "a line of one pixel");
        BufferedImage larger = new BufferedImage(WIDE, HIGH + 1, BufferedImage.TYPE_INT_RGB);
        assertFalse(Golden.isLike(grey(0, HIGH), larger), "another size");
    }
}
