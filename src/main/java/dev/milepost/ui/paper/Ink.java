package dev.milepost.ui.paper;

import javafx.scene.paint.Color;

/// A colour, and how much of what is below it can be seen.
///
/// @param red from 0 to 255, as `green` and `blue`
/// @param opacity from 0, which nobody sees, to 1
record Ink(int red, int green, int blue, double opacity) {

    static final Ink NONE = new Ink(0, 0, 0, 0);

    private static final int FULL = 255;

    /// @param opacity of what wears the colour
    static Ink of(Color colour, double opacity) {
        return new Ink(
                part(colour.getRed()), part(colour.getGreen()), part(colour.getBlue()), colour.getOpacity() * opacity);
    }

    private static int part(double share) {
        return (int) Math.round(share * FULL);
    }

    /// As stylesheets and SVG write it.
    String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    boolean isSeen() {
        return opacity > 0;
    }
}
