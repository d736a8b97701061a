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
import javafx.scene.text.Font;

/// How the window looks: AtlantaFX's controls, our tokens on top, and one typeface that is the same everywhere.
public final class Look {

    private static final List<String> FONTS = List.of("MilepostInter-Regular.otf", "MilepostInter-Bold.otf");

    private Look() {}

    /// Makes the typeface known to the toolkit. Its figures are all of one width, so that columns of numbers align.
    public static void loadFonts() {
        for (String file : FONTS) {
            try (InputStream font = Look.class.getResourceAsStream("fonts/" + file)) {
                if (Font.loadFont(Objects.requireNonNull(font, file), 0) == null) {
                    throw new IllegalStateException("not a font: " + file);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /// Dresses everything under `root`, now and when the theme changes.
    ///
    /// @param sheets stylesheets of the screens, named by their own packages
    public static void apply(Theme theme, Parent root, List<String> sheets) {
        Application.setUserAgentStylesheet(
                theme == Theme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
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
