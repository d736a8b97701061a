package dev.milepost.roadmap;

import java.util.List;

/// A part of the roadmap's reference text: risks, technology evolution, decision frameworks.
public record StrategyPart(PartId id, String title, List<Point> points) {

    public StrategyPart {
        points = List.copyOf(points);
    }
}
