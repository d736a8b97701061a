package dev.milepost.tracker;

import dev.milepost.progress.Subject;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What things of a roadmap are called in a sentence: short, and by their id where the roadmap no
/// longer has them.
final class Names {

    /// Longer names than these many characters are cut.
    static final int LONGEST = 60;

    private final Roadmap roadmap;

    /// Made when first asked for: most sentences name milestones and streams alone, and are made anew all the time.
    private Optional<Map<Subject, String>> names = Optional.empty();

    Names(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    private Map<Subject, String> names() {
        Map<Subject, String> known = names.orElseGet(this::collected);
        names = Optional.of(known);
        return known;
    }

    private Map<Subject, String> collected() {
        Map<Subject, String> all = new HashMap<>();
        roadmap.phases().forEach(phase -> all.put(Subject.of(phase.id()), phase.title()));
        roadmap.parts().forEach(part -> all.put(Subject.of(part.id()), part.title()));
        roadmap.items().forEach(item -> all.put(Subject.of(item.id()), item.text()));
        roadmap.milestones().forEach(milestone -> all.put(Subject.of(milestone.id()), milestone.title()));
        roadmap.metrics().stream()
                .flatMap(MetricGroup::allMetrics)
                .forEach(metric ->
                        all.put(Subject.of(metric.id()), metric.title().orElse(metric.text())));
        return all;
    }

    String of(Subject subject) {
        return shortened(names().getOrDefault(subject, subject.id()));
    }

    String of(ItemId item) {
        return of(Subject.of(item));
    }

    String of(MilestoneId milestone) {
        return shortened(roadmap.milestone(milestone).map(Milestone::title).orElse(milestone.value()));
    }

    String of(PartId part) {
        return of(Subject.of(part));
    }

    String of(MetricId metric) {
        return of(Subject.of(metric));
    }

    String of(StreamId stream) {
        return shortened(roadmap.income().streams().stream()
                .filter(each -> each.id().equals(stream))
                .map(IncomeStream::title)
                .findFirst()
                .orElse(stream.value()));
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
