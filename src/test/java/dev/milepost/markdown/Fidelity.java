package dev.milepost.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How faithfully one document carries over into another: every line that says something, reduced to its words, must be
/// there and in order. The rules are those of the project's `fidelity.py`.
final class Fidelity {

    private static final Pattern SILENT = Pattern.compile("[-*_]{3,}|`{3,}.*");
    private static final Pattern BOX = Pattern.compile("(?:[-*+]|\\d+[.)])\\s+\\[[ xX]\\]\\s");

    private final List<String> source;
    private final List<String> export;

    Fidelity(String source, String export) {
        this.source = lines(source);
        this.export = lines(export);
    }

    int of() {
        return source.size();
    }

    /// The lines that are missing or out of order.
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        int at = 0;
        for (String line : source) {
            int found = export.subList(at, export.size()).indexOf(line);
            if (found < 0) {
                lost.add(line);
            } else {
                at += found + 1;
            }
        }
        return lost;
    }

    static long boxes(String text) {
        return text.lines()
                .filter(line -> BOX.matcher(line.strip()).lookingAt())
                .count();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !SILENT.matcher(line).matches())
                .map(line -> line.replaceFirst("^#+\\s*", "")
                        .replaceFirst("^(?:[-*+]|\\d+[.)])\\s+", "")
                        .replaceFirst("^\\[[ xX]\\]\\s*", "")
                        .replaceAll("[*_`]", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
