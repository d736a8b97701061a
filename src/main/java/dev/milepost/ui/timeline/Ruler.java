package dev.milepost.ui.timeline;

import dev.milepost.ui.kit.Words;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;

/// How long texts are in one style. Measuring is slow and asked for at every step of the wheel, so it is
/// done once.
final class Ruler {

    private final Label label;
    private final Map<String, Double> widths = new HashMap<>();

    Ruler(String... styles) {
        label = Words.of("", styles);
        label.setManaged(false);
        label.setVisible(false);
    }

    /// Must be in the scene, for its style to be known.
    Label node() {
        return label;
    }

    double width(String text) {
        return widths.computeIfAbsent(text, this::measured);
    }

    private double measured(String text) {
        if (widths.isEmpty()) {
            label.applyCss();
        }
        label.setText(text);
        return Math.ceil(label.prefWidth(-1));
    }
}
