package dev.milepost.tracker;

import dev.milepost.progress.Subject;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import java.util.HashMap;
import java.util.Map;

/// What things of a roadmap are called in a sentence: short, and by their id where the roadmap no
/// longer has them.
final class Names {

    /// Longer names than these many characters are cut.
    static final int LONGEST = 60;

    private final Map<Subject, String> names = new HashMap<>();
    private final Map<StreamId, String> streams = new HashMap<>();

    Names(Roadmap roadmap) {
        roadmap.phases().forEach(phase -> names.put(Subject.of(phase.id()), phase.title()));
        roadmap.parts().forEach(part -> names.put(Subject.of(part.id()), part.title()));
        roadmap.items().forEach(item -> names.put(Subject.of(item.id()), item.text()));
        roadmap.milestones().forEach(milestone -> names.put(Subject.of(milestone.id()), milestone.title()));
        roadmap.metrics().stream()
                .flatMap(MetricGroup::allMetrics)
                .forEach(metric ->
                        names.put(Subject.of(metric.id()), metric.title().orElse(metric.text())));
        roadmap.income().streams().forEach(stream -> streams.put(stream.id(), stream.title()));
    }

    String of(Subject subject) {
        return shortened(names.getOrDefault(subject, subject.id()));
    }

    String of(ItemId item) {
        return of(Subject.of(item));
    }

    String of(MilestoneId milestone) {
        return of(Subject.of(milestone));
    }

    String of(PartId part) {
        return of(Subject.of(part));
    }

    String of(MetricId metric) {
        return of(Subject.of(metric));
    }

    String of(StreamId stream) {
        return shortened(streams.getOrDefault(stream, stream.value()));
    }

    /// At most [#LONGEST] characters, cut between words where that loses little.
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut).stripTrailing() + "…";
    }
}
