package dev.milepost.ui.kit;

import java.text.Bidi;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/// Labels by what they say and how they look.
public final class Words {

    private Words() {}

    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// An empty label to be filled by a render.
    public static Label styled(String... styles) {
        return of("", styles);
    }

    /// What assistive technology reads of several parts, without the empty ones.
    public static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /// Lets the words take several lines. Text that runs from right to left stays on one, cut where it must be:
    /// JavaFX 26 fails on the space at which it would break such a line.
    public static void wrap(Labeled words) {
        words.wrapTextProperty()
                .bind(words.textProperty()
                        .map(text -> !Bidi.requiresBidi(text.toCharArray(), 0, text.length()))
                        .orElse(true));
    }

    /// Text that may take several lines.
    public static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
