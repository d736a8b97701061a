package dev.milepost.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.tracker.Theme;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.kit.Styles;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of charts as they should be. What differs is put into `target/golden`: the picture seen, and where it
/// differs. `mvn test -Dtest='*PicturesTest' -Dmilepost.golden=write` makes all of them anew; look at them before
/// they are committed.
public final class Golden {

    /// What a pixel's red, green or blue may differ by, of 255. The faintest area of a chart, the outer part of the
    /// fan on a light card, differs from the card by 27.
    static final int STEP = 16;

    /// How many of a picture's pixels may differ by more: of 480 by 300, 36. A line of one pixel that moves changes
    /// twice its length, a number of three figures at an axis has about 60.
    static final double SHARE = 1 / 4000.0;

    private static final int PALETTE = 256;
    private static final Path KEPT = Path.of("src/test/resources/dev/milepost/ui/golden");
    private static final Path FAULTS = Path.of("target/golden");

    private Golden() {}

    /// Draws a chart on a card, from the thread of the test.
    public static BufferedImage draw(Supplier<? extends Region> chart, Theme theme, String sheet, int wide, int high) {
        return draw(chart, theme, sheet, wide, high, drawn -> {});
    }

    /// @param before what is done to the chart when it is laid out
    public static <R extends Region> BufferedImage draw(
            Supplier<R> chart, Theme theme, String sheet, int wide, int high, Consumer<R> before) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Look.loadFonts();
            R made = chart.get();
            StackPane card = new StackPane(made);
            card.getStyleClass().add(Styles.CARD);
            StackPane root = new StackPane(card);
            Look.apply(theme, root, List.of(sheet));
            Scene scene = new Scene(root, wide, high);
            for (int pass = 0; pass < 2; pass++) {
                root.applyCss();
                root.layout();
            }
            before.accept(made);
            root.applyCss();
            root.layout();
            return picture(scene.snapshot(new WritableImage(wide, high)));
        });
    }

    private static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    /// Fails where `seen` is not the picture kept under `name`.
    public static void check(String name, BufferedImage seen) throws IOException {
        Path file = KEPT.resolve(name + ".png");
        if ("write".equals(System.getProperty("milepost.golden"))) {
            Files.createDirectories(KEPT);
            ImageIO.write(kept(seen), "png", file.toFile());
            return;
        }
        assertTrue(Files.exists(file), () -> "no picture " + file + "; -Dmilepost.golden=write makes it");
        BufferedImage kept = ImageIO.read(file.toFile());
        if (!isLike(kept, seen)) {
            Files.createDirectories(FAULTS);
            ImageIO.write(seen, "png", FAULTS.resolve(name + ".png").toFile());
            ImageIO.write(
                    difference(kept, seen),
                    "png",
                    FAULTS.resolve(name + "-difference.png").toFile());
            throw new AssertionError(name + " differs from its picture by " + share(kept, seen)
                    + " of its pixels: see target/golden; if it should, -Dmilepost.golden=write keeps it");
        }
    }

    public static boolean isLike(BufferedImage one, BufferedImage other) {
        return share(one, other) <= SHARE;
    }

    /// How many pixels differ noticeably: 1 for pictures of different sizes.
    private static double share(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (differs(one.getRGB(x, y), other.getRGB(x, y))) {
                    differing++;
                }
            }
        }
        return (double) differing / (one.getWidth() * one.getHeight());
    }

    private static boolean differs(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > STEP) {
                return true;
            }
        }
        return false;
    }

    /// In so few colours that a byte names one, none further than 8 from its own: files become half as large.
    private static BufferedImage kept(BufferedImage seen) {
        BufferedImage fine = rounded(seen, 8);
        int[] colours = colours(fine);
        BufferedImage rounded = colours.length <= PALETTE ? fine : rounded(seen, 16);
        int[] palette = colours.length <= PALETTE ? colours : colours(rounded);
        if (palette.length > PALETTE) {
            return rounded;
        }
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed =
                new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                int index = Arrays.binarySearch(palette, rounded.getRGB(x, y) & 0xffffff);
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        return indexed;
    }

    private static BufferedImage rounded(BufferedImage seen, int step) {
        BufferedImage rounded = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                int colour = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int part = seen.getRGB(x, y) >> shift & 0xff;
                    colour |= Math.min(255, (part + step / 2) / step * step) << shift;
                }
                rounded.setRGB(x, y, colour);
            }
        }
        return rounded;
    }

    private static int[] colours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels)
                .map(pixel -> pixel & 0xffffff)
                .distinct()
                .sorted()
                .toArray();
    }

    /// White where both are alike, black where they are not.
    private static BufferedImage difference(BufferedImage kept, BufferedImage seen) {
        BufferedImage difference = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                boolean outside = x >= kept.getWidth() || y >= kept.getHeight();
                difference.setRGB(x, y, outside || differs(kept.getRGB(x, y), seen.getRGB(x, y)) ? 0 : 0xffffff);
            }
        }
        return difference;
    }
}
