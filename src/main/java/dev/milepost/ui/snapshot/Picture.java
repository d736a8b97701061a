package dev.milepost.ui.snapshot;

import dev.milepost.text.Messages;
import dev.milepost.tracker.AppState;
import dev.milepost.ui.kit.Look;
import dev.milepost.ui.shell.Shell;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Draws the window's content for one state.
public final class Picture {

    private static final double PERCENT = 100;

    private Picture() {}

    /// The window as a PNG file's bytes. UI thread only.
    ///
    /// @param width in pixels
    /// @param height in pixels
    /// @param scale in percent: at 200 a window of half the width and height is laid out, and drawn twice as large
    public static byte[] draw(AppState state, Messages messages, int width, int height, int scale) {
        Scene scene = laidOut(state, messages, width * PERCENT / scale, height * PERCENT / scale);
        double factor = scale / PERCENT;
        // A scene's own picture knows no scale.
        SnapshotParameters enlarged = new SnapshotParameters();
        enlarged.setTransform(Transform.scale(factor, factor));
        enlarged.setViewport(new Rectangle2D(0, 0, width, height));
        return png(scene.getRoot().snapshot(enlarged, new WritableImage(width, height)));
    }

    /// The window as it stands before it is drawn. UI thread only.
    ///
    /// @param width of the window, before it is enlarged
    /// @param height of the window, before it is enlarged
    public static Scene laidOut(AppState state, Messages messages, double width, double height) {
        Look.loadFonts();
        Shell shell = new Shell(act -> {}, messages);
        Scene scene = new Scene(shell, Math.ceil(width), Math.ceil(height));
        shell.render(state);
        // Scroll bars and lists settle with the second pass, as they do on the screen with the second pulse.
        for (int pass = 0; pass < 3; pass++) {
            shell.applyCss();
            shell.layout();
        }
        return scene;
    }

    private static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffer.setRGB(0, 0, width, height, pixels, 0, width);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(buffer, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
