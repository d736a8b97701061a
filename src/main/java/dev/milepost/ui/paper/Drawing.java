package dev.milepost.ui.paper;

import java.util.List;

/// A traced picture: immutable, for any thread.
///
/// @param width in pixels
/// @param height in pixels
/// @param marks from the lowest to the uppermost
record Drawing(double width, double height, List<Mark> marks) {
    Drawing {
        marks = List.copyOf(marks);
    }
}
