package dev.milepost.ui.paper;

import java.util.List;
import javafx.scene.text.FontWeight;

/// Something on paper. Later ones cover earlier ones.
sealed interface Mark {

    record Filled(Outline outline, Ink ink) implements Mark {}

    record Drawn(Outline outline, Pen pen) implements Mark {}

    /// A run of text on one line.
    ///
    /// @param at where its first letter stands on the base line
    /// @param width that it takes on the screen, in its own pixels
    /// @param weight normal or bold
    /// @param size in its own pixels
    record Said(String text, Matrix at, double width, FontWeight weight, double size, Ink ink) implements Mark {}

    /// What is seen of other marks within an outline.
    record Clipped(Outline outline, List<Mark> marks) implements Mark {
        public Clipped {
            marks = List.copyOf(marks);
        }
    }
}
