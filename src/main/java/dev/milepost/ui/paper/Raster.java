package dev.milepost.ui.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// A picture of dots that was drawn, and what makes a file of it: for any thread, since nothing shows the bands.
///
/// @param width in dots
/// @param height in dots
/// @param bands as wide as the picture, from its top down
record Raster(int width, int height, List<Image> bands) {

    Raster {
        bands = List.copyOf(bands);
    }

    byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int top = 0;
        for (Image band : bands) {
            int high = (int) band.getHeight();
            band.getPixelReader()
                    .getPixels(0, 0, width, high, PixelFormat.getIntArgbInstance(), dots, top * width, width);
            top += high;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
