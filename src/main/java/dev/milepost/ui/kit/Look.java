package dev.milepost.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.milepost.tracker.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// How the window looks: AtlantaFX's controls, our tokens on top, and one typeface that is the same everywhere.
public final class Look {

    private static final List<FontWeight> WEIGHTS = List.of(FontWeight.NORMAL, FontWeight.BOLD);

    private Look() {}

    /// Makes the typeface known to the toolkit. Its figures are all of one width, so that columns of numbers align.
    public static void loadFonts() {
        for (FontWeight weight : WEIGHTS) {
            try (InputStream font = open(weight)) {
                if (Font.loadFont(font, 0) == null) {
                    throw new IllegalStateException("not a font: " + weight);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /// The typeface as an OpenType file.
    ///
    /// @param weight normal or bold; there are no others
    public static byte[] font(FontWeight weight) throws IOException {
        try (InputStream font = open(weight)) {
            return font.readAllBytes();
        }
    }

    private static InputStream open(FontWeight weight) {
        String file = "fonts/MilepostInter-" + (weight == FontWeight.BOLD ? "Bold" : "Regular") + ".otf";
        return Objects.requireNonNull(Look.class.getResourceAsStream(file), file);
    }

    /// Dresses everything under `root`, now and when the theme changes.
    ///
    /// @param sheets stylesheets of the screens, named by their own packages
    public static void apply(Theme theme, Parent root, List<String> sheets) {
        Application.setUserAgentStylesheet(controls(theme));
        dress(theme, root, sheets);
    }

    /// Dresses a scene alone; the others keep their theme.
    public static void dress(Theme theme, Scene scene, List<String> sheets) {
        scene.setUserAgentStylesheet(controls(theme));
        dress(theme, scene.getRoot(), sheets);
    }

    private static String controls(Theme theme) {
        return theme == Theme.LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
    }

    private static void dress(Theme theme, Parent root, List<String> sheets) {
        root.getStylesheets().setAll(sheet(Look.class, "tokens-" + theme.id() + ".css"));
        root.getStylesheets().add(sheet(Look.class, "kit.css"));
        root.getStylesheets().addAll(sheets);
    }

    /// The address of a stylesheet that lies beside a class.
    public static String sheet(Class<?> beside, String name) {
        URL found = beside.getResource(name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
