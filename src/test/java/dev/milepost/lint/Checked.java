package dev.milepost.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.roadmap.Roadmap;
import dev.milepost.text.Messages;
import dev.milepost.yaml.Reading;
import dev.milepost.yaml.RoadmapReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Small plans, written as their authors write them, and what one check finds in them.
final class Checked {

    static final Messages WORDS = new Messages(Locale.ENGLISH);

    private Checked() {}

    /// A plan of 24 months in dollars with some parts.
    static Roadmap plan(String... parts) {
        String head = "format: 1\nid: test\ntitle: Test\nmonths: 24\ncurrency: USD\n";
        Reading reading = new RoadmapReader().read((head + String.join("\n", parts)).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems());
        return reading.roadmap().orElseThrow();
    }

    static Roadmap shipped() {
        return new RoadmapReader()
                .read(Path.of("roadmaps/container-expertise.yaml"))
                .roadmap()
                .orElseThrow();
    }

    static List<Finding> findings(FindingKind kind, Roadmap roadmap) {
        return PlanChecks.of(roadmap).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    static void assertNone(FindingKind kind, String... parts) {
        assertEquals(List.of(), findings(kind, plan(parts)));
    }

    /// One finding: its id, and its severity with its words.
    static void assertOne(FindingKind kind, String id, String words, String... parts) {
        List<Finding> found = findings(kind, plan(parts));
        assertEquals(List.of(id), found.stream().map(Finding::id).toList());
        assertEquals(words, text(found.getFirst()));
    }

    static String text(Finding finding) {
        return finding.severity().id() + ": " + finding.message(WORDS);
    }
}
