package dev.milepost.roadmap;

import java.util.List;
import java.util.Optional;

/// A point of the strategy: a title with a sentence, or with points of its own.
public record Point(String title, Optional<String> text, List<Point> points) {

    public Point {
        points = List.copyOf(points);
    }
}
