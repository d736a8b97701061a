package dev.milepost.lint;

import dev.milepost.roadmap.Chapter;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CHECKPOINT: a milestone before the work it looks back on, and checkpoints beside the rhythm their
/// heading names.
///
/// What a milestone looks back on is what it `needs`. A checkpoint that names nothing is held against
/// the stage that it shares the most words with, if it is two words or more.
final class CheckpointOrder implements PlanCheck {

    private static final Pattern EVERY = Pattern.compile("\\b(\\d{1,3})[- ]months?\\b", Pattern.CASE_INSENSITIVE);
    private static final int TELLING_WORDS = 2;

    /// A stage in its lane.
    private record Placed(Stage stage, int begin, Set<String> stems) {}

    @Override
    public List<Finding> findings(Plan plan) {
        List<Placed> stages = placed(plan);
        Map<String, Placed> holders = holders(stages);
        List<Finding> findings = new ArrayList<>();
        for (Milestone milestone : plan.roadmap().milestones()) {
            if (!milestone.needs().isEmpty()) {
                findings.addAll(beforeItsNeeds(milestone, holders));
            } else if (milestone.kind() == MilestoneKind.CHECKPOINT) {
                beforeItsSubject(milestone, stages).ifPresent(findings::add);
            }
        }
        besideTheRhythm(plan).ifPresent(findings::add);
        return findings;
    }

    private static List<Placed> placed(Plan plan) {
        MonthLane lane = MonthLane.ofStages(plan.roadmap());
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < lane.ranges().size(); i++) {
            Stage stage = plan.roadmap().stages().get(i);
            placed.add(new Placed(
                    stage,
                    lane.begin(i),
                    Text.stems(stage.title() + " " + stage.focus().orElse(""))));
        }
        return placed;
    }

    /// The stage that holds each item and part.
    private static Map<String, Placed> holders(List<Placed> stages) {
        Map<String, Placed> holders = new HashMap<>();
        for (Placed placed : stages) {
            placed.stage()
                    .allParts()
                    .flatMap((Part part) -> Stream.concat(
                            Stream.of(part.id().value()),
                            part.items().stream().map(item -> item.id().value())))
                    .forEach(id -> holders.putIfAbsent(id, placed));
        }
        return holders;
    }

    private static List<Finding> beforeItsNeeds(Milestone milestone, Map<String, Placed> holders) {
        return milestone.needs().stream()
                .flatMap(need -> Optional.ofNullable(holders.get(need)).stream())
                .distinct()
                .filter(placed -> milestone.month() <= placed.begin())
                .map(placed -> comparison(milestone, placed)
                        .contradiction(
                                "lint.checkpoint.needs",
                                milestone.title(),
                                Integer.toString(milestone.month()),
                                placed.stage().title(),
                                Text.months(placed.stage().months())))
                .toList();
    }

    private static Optional<Finding> beforeItsSubject(Milestone milestone, List<Placed> stages) {
        Set<String> stems = Text.stems(milestone.title());
        Optional<Placed> subject = Optional.empty();
        int most = TELLING_WORDS - 1;
        for (Placed placed : stages) {
            Set<String> common = new HashSet<>(stems);
            common.retainAll(placed.stems());
            if (common.size() > most) {
                most = common.size();
                subject = Optional.of(placed);
            }
        }
        return subject.filter(placed -> milestone.month() <= placed.begin())
                .map(placed -> comparison(milestone, placed)
                        .contradiction(
                                "lint.checkpoint.subject",
                                milestone.title(),
                                Integer.toString(milestone.month()),
                                placed.stage().title(),
                                Text.months(placed.stage().months())));
    }

    private static Comparison comparison(Milestone milestone, Placed placed) {
        return Comparison.of(
                FindingKind.CHECKPOINT,
                new PlanPlace.OfMilestone(milestone.id()),
                new PlanPlace.OfPart(placed.stage().id()));
    }

    /// "6-Month Checkpoints" at months 3, 6, 9, 12, 18 and 24: what is not every six months is named.
    private static Optional<Finding> besideTheRhythm(Plan plan) {
        Optional<String> heading = plan.roadmap().chapters().stream()
                .flatMap(CheckpointOrder::andBelow)
                .filter(chapter -> chapter.holds()
                        .filter(Chapter.Content.Kind.CHECKPOINTS::equals)
                        .isPresent())
                .map(Chapter::title)
                .findFirst();
        Optional<Integer> rhythm = heading.map(EVERY::matcher)
                .filter(Matcher::find)
                .map(match -> Integer.valueOf(match.group(1)))
                .filter(months -> months > 0);
        List<Milestone> checkpoints =
                plan.roadmap().milestones(MilestoneKind.CHECKPOINT).toList();
        List<Milestone> beside = checkpoints.stream()
                .filter(each ->
                        rhythm.filter(months -> each.month() % months != 0).isPresent())
                .toList();
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        List<PlanPlace> places = beside.stream()
                .<PlanPlace>map(milestone -> new PlanPlace.OfMilestone(milestone.id()))
                .toList();
        return Optional.of(new Comparison(FindingKind.CHECKPOINT, "rhythm", places)
                .note(
                        "lint.checkpoint.rhythm",
                        heading.orElseThrow(),
                        Text.list(checkpoints.stream().mapToInt(Milestone::month))));
    }

    private static Stream<Chapter> andBelow(Chapter chapter) {
        return Stream.concat(Stream.of(chapter), chapter.chapters().stream().flatMap(CheckpointOrder::andBelow));
    }
}
