package dev.milepost.ui.paper;

import dev.milepost.ui.kit.Look;
import java.io.IOException;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The program's typeface, as files have it.
final class Typeface {

    static final String FAMILY = "Milepost Inter";

    private Typeface() {}

    /// Normal or bold: there are no others.
    static FontWeight weight(Font font) {
        return font.getStyle().contains("Bold") ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    static byte[] file(FontWeight weight) throws IOException {
        return Look.font(weight);
    }
}
