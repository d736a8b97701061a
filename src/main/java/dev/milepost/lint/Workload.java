package dev.milepost.lint;

import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How many of the boxes are needed where tracks are alternatives, and how unevenly the stages ask for
/// them.
final class Workload implements PlanCheck {

    /// A stage that asks this many times as much a month as another is worth knowing of.
    private static final BigDecimal UNEVEN = BigDecimal.valueOf(2);

    private record Pace(Stage stage, BigDecimal itemsAMonth) {}

    @Override
    public List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        alternatives(plan).ifPresent(findings::add);
        unevenness(plan).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> alternatives(Plan plan) {
        List<PlanPlace> choices = plan.roadmap()
                .parts()
                .filter(part -> part.choice().isPresent())
                .<PlanPlace>map(part -> new PlanPlace.OfPart(part.id()))
                .toList();
        long items = plan.roadmap().items().filter(item -> item.kind().counts()).count();
        long needed =
                plan.roadmap().stages().stream().mapToLong(Workload::needed).sum();
        if (choices.isEmpty() || needed == items) {
            return Optional.empty();
        }
        int milestones = plan.roadmap().milestones().size();
        return Optional.of(new Comparison(FindingKind.WORKLOAD, "tracks", choices)
                .note(
                        "lint.workload.tracks",
                        Long.toString(items + milestones),
                        Long.toString(items),
                        Integer.toString(milestones),
                        Long.toString(needed)));
    }

    private static Optional<Finding> unevenness(Plan plan) {
        List<Pace> paces = paces(plan);
        Comparator<Pace> byPace = Comparator.comparing(Pace::itemsAMonth);
        Optional<Pace> most = paces.stream().max(byPace);
        Optional<Pace> least = paces.stream().min(byPace);
        return most.flatMap(steep -> least.flatMap(flat -> {
            BigDecimal times = steep.itemsAMonth().divide(flat.itemsAMonth(), 6, RoundingMode.HALF_UP);
            if (times.compareTo(UNEVEN) < 0) {
                return Optional.empty();
            }
            return Optional.of(Comparison.of(
                            FindingKind.WORKLOAD,
                            new PlanPlace.OfPart(steep.stage().id()),
                            new PlanPlace.OfPart(flat.stage().id()))
                    .note(
                            "lint.workload.pace",
                            paces.stream().map(Workload::text).collect(Collectors.joining(", ")),
                            steep.stage().title(),
                            Percentage.digits(times),
                            flat.stage().title()));
        }));
    }

    private static List<Pace> paces(Plan plan) {
        MonthLane lane = MonthLane.ofStages(plan.roadmap());
        List<Pace> paces = new ArrayList<>();
        for (int i = 0; i < lane.ranges().size(); i++) {
            Stage stage = plan.roadmap().stages().get(i);
            long needed = needed(stage);
            if (needed > 0) {
                BigDecimal months = BigDecimal.valueOf(lane.end(i) - lane.begin(i));
                paces.add(new Pace(stage, BigDecimal.valueOf(needed).divide(months, 6, RoundingMode.HALF_UP)));
            }
        }
        return paces;
    }

    private static String text(Pace pace) {
        return pace.itemsAMonth().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /// The items that count before anything is chosen, as the roll-up has it: the first tracks stand
    /// for all.
    private static long needed(Part part) {
        long own = part.items().stream().filter(item -> item.kind().counts()).count();
        long sections = part.sections().stream().mapToLong(Workload::needed).sum();
        long tracks = part.choice().stream()
                .flatMap(choice -> choice.tracks().stream().limit(choice.choose()))
                .mapToLong(Workload::needed)
                .sum();
        return own + sections + tracks;
    }
}
