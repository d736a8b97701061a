package dev.milepost.markdown;

import java.util.List;

/// The document as it grows, line by line. For one document, on one thread.
final class Page {

    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private boolean afterBlank = true;

    /// A heading with a blank line on either side; below the sixth level all are of the sixth.
    void heading(int level, String title) {
        blank();
        line("#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + Escapes.heading(title));
        blank();
    }

    /// A rule between blank lines; nothing where `mark` is empty.
    void rule(String mark) {
        if (!mark.isEmpty()) {
            blank();
            line(mark);
            blank();
        }
    }

    void line(String content) {
        text.append(indent).append(content).append('\n');
        afterBlank = false;
    }

    /// A blank line, unless there is one already.
    void blank() {
        if (!afterBlank) {
            text.append('\n');
            afterBlank = true;
        }
    }

    /// Lines of one paragraph that stay lines when it is set: all but the last end in two spaces.
    void paragraph(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(i < lines.size() - 1 ? lines.get(i) + "  " : lines.get(i));
        }
    }

    /// A list item, `marker` being what stands before its text: what `below` writes belongs to it.
    void item(String marker, String content, Runnable below) {
        line(marker + content);
        String outer = indent;
        indent = outer + " ".repeat(marker.indexOf(' ') + 1);
        below.run();
        indent = outer;
    }

    String text() {
        return text.toString().stripTrailing() + "\n";
    }
}
