package dev.milepost.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours stand in the token files, and can be read there.
class ColoursTest {

    private static final Path SHEETS = Path.of("src/main/resources/dev/milepost/ui");
    private static final Path SOURCES = Path.of("src/main/java/dev/milepost/ui");
    private static final Pattern TOKEN = Pattern.compile("(-(?:mp|color)-[a-z-]+):\\s*([^;]+);");
    private static final Pattern DECLARATION = Pattern.compile("(-fx-[a-z-]+):([^;}]*)");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\s*\\(");
    private static final Pattern IN_JAVA = Pattern.compile(
            "\\bColor\\.|\\bColor\\b.*\\.web\\(|setStyle\\(|setFill\\(|setStroke\\(|setTextFill\\(|\\bBackground\\.fill|#[0-9a-fA-F]{6}\\b");

    private static Map<String, String> tokens(String theme) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher found = TOKEN.matcher(Files.readString(SHEETS.resolve("kit/tokens-" + theme + ".css")));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static Map<String, String> files(Path under, String end) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(under)) {
            for (Path path : paths.filter(each -> each.toString().endsWith(end)).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path).replaceAll("(?s)/\\*.*?\\*/", ""));
            }
        }
        return files;
    }

    private static Map<String, String> stylesheets() throws IOException {
        Map<String, String> sheets = files(SHEETS, ".css");
        sheets.keySet().removeIf(name -> name.startsWith("tokens-"));
        assertTrue(sheets.size() > 4, sheets.keySet().toString());
        return sheets;
    }

    @Test
    void noStylesheetNamesAColourOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (var sheet : stylesheets().entrySet()) {
            LITERAL.matcher(sheet.getValue()).results().forEach(hit -> found.add(sheet.getKey() + ": " + hit.group()));
            Matcher declaration = DECLARATION.matcher(sheet.getValue());
            while (declaration.find()) {
                Stream.of(declaration.group(2).split("[\\s,()]+"))
                        .filter(ColoursTest::isNamedColour)
                        .forEach(word -> found.add(sheet.getKey() + ": " + word));
            }
        }
        assertEquals(List.of(), found);
    }

    private static boolean isNamedColour(String word) {
        if (!word.matches("[a-z]+") || word.equals("transparent")) {
            return false;
        }
        try {
            Color.valueOf(word);
            return true;
        } catch (IllegalArgumentException noColour) {
            return false;
        }
    }

    @Test
    void noClassNamesAColour() throws IOException {
        List<String> found = files(SOURCES, ".java").entrySet().stream()
                .flatMap(file -> file.getValue().lines().map(line -> file.getKey() + ": " + line.strip()))
                .filter(line -> IN_JAVA.matcher(line).find())
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void bothThemesHaveTheSameTokens() throws IOException {
        assertEquals(tokens("light").keySet(), tokens("dark").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTokenUsedExistsAndEveryOneIsUsed(String theme) throws IOException {
        Set<String> own = tokens(theme).keySet().stream()
                .filter(name -> name.startsWith("-mp-"))
                .collect(Collectors.toSet());
        String all = String.join("\n", stylesheets().values()) + "\n"
                + String.join("\n", tokens(theme).values());
        Set<String> used = Pattern.compile("-mp-[a-z-]+")
                .matcher(all)
                .results()
                .map(hit -> hit.group())
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(own), new TreeSet<>(used));
    }

    /// Text, and marks that must be told from what lies under them. Ratios after WCAG 2.2, 1.4.3 and 1.4.11.
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, canvas, 4.5",
        "ink, card, 4.5",
        "ink, sidebar, 4.5",
        "ink, accent-soft, 4.5",
        "ink, hover, 4.5",
        "ink, groove, 4.5",
        "ink, accent-faint, 4.5",
        "ink, done-soft, 4.5",
        "ink, accent-line, 4.5",
        "muted, canvas, 4.5",
        "muted, card, 4.5",
        "muted, sidebar, 4.5",
        "muted, accent-soft, 4.5",
        "muted, badge, 4.5",
        "muted, hover, 4.5",
        "muted, groove, 4.5",
        "card, ink, 4.5",
        "accent-text, card, 4.5",
        "accent-text, accent-soft, 4.5",
        "on-accent, accent, 4.5",
        "on-done, done-fill, 4.5",
        "on-accent, done-fill, 4.5",
        "done-text, card, 4.5",
        "warning-text, card, 4.5",
        "warning-text, accent-soft, 4.5",
        "cost-text, card, 4.5",
        "target-text, card, 4.5",
        "target-text, target-soft, 4.5",
        "accent, card, 3",
        "accent, sidebar, 3",
        "done, card, 3",
        "done-fill, card, 3",
        "cost, card, 3",
        "target, card, 3",
        "skipped, card, 3",
        "box, card, 3",
        "muted, card, 3"
    })
    void textAndMarksStandOut(String front, String back, double least) throws IOException {
        for (String theme : List.of("light", "dark")) {
            Map<String, String> tokens = tokens(theme);
            double ratio = contrast(colour(tokens, front), colour(tokens, back));
            assertTrue(ratio >= least, () -> theme + ": " + front + " on " + back + " is " + ratio);
        }
    }

    private static Color colour(Map<String, String> tokens, String name) {
        return Color.web(tokens.get("-mp-" + name));
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// What surrounds a field tells where to type: WCAG 2.2, 1.4.11. The top bar's box has its own ground instead.
    @Test
    void fieldsAreFramedInTheColourOfBoxes() throws IOException {
        String sheets = String.join("\n", stylesheets().values());
        assertFramed(sheets, ".text-field, .date-picker > .text-field {");
        assertFramed(sheets, ".combo-box, .combo-box:focused {");
        assertFramed(sheets, ".date-picker > .arrow-button {");
    }

    private static void assertFramed(String sheet, String rule) {
        int at = sheet.indexOf(rule);
        assertTrue(at >= 0, rule);
        String first = sheet.substring(at + rule.length()).strip();
        assertTrue(first.startsWith("-fx-background-color: -mp-box,"), rule);
    }
}
