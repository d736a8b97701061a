package dev.milepost.yaml;

import dev.milepost.roadmap.Summary;

/// Reads what the roadmap says of itself, from keys at the top of the file.
final class SummaryReader {

    private SummaryReader() {}

    static Summary read(Fields roadmap) {
        return new Summary(
                roadmap.text("number"),
                roadmap.text("subtitle"),
                roadmap.text("timeline"),
                roadmap.text("goal"),
                roadmap.text("outcome"),
                roadmap.text("closing"));
    }
}
