package dev.milepost.yaml;

import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads milestones.
final class MilestoneReader {

    static final List<String> KEYS = List.of("id", "title", "kind", "month", "needs", "wait", "chance", "early");

    private final Context context;
    private final References work;

    MilestoneReader(Context context, List<Stage> stages) {
        this.context = context;
        Set<String> usable = stages.stream()
                .flatMap(Stage::allParts)
                .flatMap(part -> Stream.concat(
                        Stream.of(part.id().value()),
                        part.items().stream().map(item -> item.id().value())))
                .collect(Collectors.toSet());
        this.work = new References(usable, context.ids().in(IdPlan.Space.WORK));
    }

    Optional<Milestone> read(Value value) {
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            Optional<Integer> month = fields.required("month", context.months()::month);
            MilestoneKind kind = fields.constant("kind", MilestoneKind.class).orElse(MilestoneKind.CHECKPOINT);
            List<String> needs = fields.list("needs", work::read);
            Optional<String> key = context.ids().id(value).filter(_ -> title.isPresent() && month.isPresent());
            context.assumptions().read(fields, "wait", AssumptionKind.WAIT, key);
            context.assumptions().read(fields, "chance", AssumptionKind.GRANT, key);
            context.assumptions().read(fields, "early", AssumptionKind.EARLY, key);
            return key.map(id -> new Milestone(new MilestoneId(id), kind, title.get(), month.get(), needs));
        });
    }
}
