package dev.milepost.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Charts can be read by those who see no red, no green, no blue or no colour at all, in both themes.
class ColourBlindnessTest {

    private static final Path SHEETS = Path.of("src/main/resources/dev/milepost/ui");

    /// How somebody sees: what of linear red, green and blue becomes each of the three. After Machado, Oliveira and
    /// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
    enum Sight {
        ALL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
        GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

        @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
        private final double[] shares;

        Sight(double... shares) {
            this.shares = shares;
        }

        double contrast(Color one, Color other) {
            double a = luminance(one);
            double b = luminance(other);
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }

        private double luminance(Color colour) {
            double[] from = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                seen[i] = Math.clamp(
                        shares[3 * i] * from[0] + shares[3 * i + 1] * from[1] + shares[3 * i + 2] * from[2], 0, 1);
            }
            return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
        }

        private static double linear(double share) {
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }

    private static String income() throws IOException {
        return Files.readString(SHEETS.resolve("income/income.css"));
    }

    private static Color token(String theme, String name) throws IOException {
        Matcher found = Pattern.compile(Pattern.quote(name) + ":\\s*(#[0-9a-f]{6});")
                .matcher(Files.readString(SHEETS.resolve("kit/tokens-" + theme + ".css")));
        assertTrue(found.find(), name);
        return Color.web(found.group(1));
    }

    /// What a rule of the income chart gives a property.
    private static String value(String style, String property) throws IOException {
        Matcher found = Pattern.compile("(?m)^\\." + style + "\\b[^{]*\\{[^}]*?" + property + ": ([^;]+);")
                .matcher(income());
        assertTrue(found.find(), style + " " + property);
        return found.group(1);
    }

    private static Color over(Color below, String theme, String style, String property) throws IOException {
        double share = Double.parseDouble(value(style, "-fx-opacity"));
        return below.interpolate(token(theme, value(style, property)), share);
    }

    @ParameterizedTest
    @EnumSource
    void linesStandOutOfTheCardAndOfTheFan(Sight sight) throws IOException {
        for (String theme : List.of("light", "dark")) {
            Color card = token(theme, "-mp-card");
            for (String line : List.of("band-median", "plan-mid", "logged-line", "band-unchanged")) {
                double ratio = sight.contrast(token(theme, value(line, "-fx-stroke")), card);
                assertTrue(ratio >= 3, () -> theme + ": " + line + " " + ratio);
            }
            Color faint = over(card, theme, "plan-low", "-fx-stroke");
            assertTrue(sight.contrast(faint, card) >= 3, () -> theme + ": plan " + sight.contrast(faint, card));
            Color fan = over(over(card, theme, "band-outer", "-fx-fill"), theme, "band-inner", "-fx-fill");
            Color median = token(theme, value("band-median", "-fx-stroke"));
            assertTrue(sight.contrast(median, fan) >= 3, () -> theme + ": " + sight.contrast(median, fan));
        }
    }

    @ParameterizedTest
    @EnumSource
    void layersThatFollowEachOtherDiffer(Sight sight) throws IOException {
        assertEquals("-mp-card", value("layer", "-fx-stroke"), "a line between any two that touch");
        for (String theme : List.of("light", "dark")) {
            for (int i = 0; i < 5; i++) {
                String one = value("layer-" + i, "-fx-fill");
                String other = value("layer-" + (i + 1), "-fx-fill");
                double ratio = sight.contrast(token(theme, one), token(theme, other));
                assertTrue(ratio >= 1.5, () -> theme + ": " + one + " and " + other + " " + ratio);
            }
        }
    }

    /// Lines of the same colour differ in their dashes, states of the timeline in their shape.
    @Test
    void nothingIsToldByColourAlone() throws IOException {
        String sheet = income();
        List<String> dashed = new ArrayList<>();
        Matcher rules = Pattern.compile("(?m)^\\.([a-z-]+) \\{[^}]*-fx-stroke-dash-array: ([^;]+);")
                .matcher(sheet);
        Set<String> dashes = new TreeSet<>();
        while (rules.find()) {
            dashed.add(rules.group(1));
            dashes.add(rules.group(2));
        }
        assertEquals(
                List.of("band-unchanged", "plan-mid"), dashed.stream().sorted().toList());
        assertEquals(2, dashes.size(), dashes.toString());
        String timeline = Files.readString(SHEETS.resolve("timeline/timeline.css"));
        Set<String> shapes = new TreeSet<>();
        Matcher drifts = Pattern.compile("\\.drift(?::[a-z]+)? \\{[^}]*-fx-shape: ([^;]+);")
                .matcher(timeline);
        while (drifts.find()) {
            shapes.add(drifts.group(1));
        }
        assertEquals(3, shapes.size(), "ahead, behind, on plan: " + shapes);
    }
}
