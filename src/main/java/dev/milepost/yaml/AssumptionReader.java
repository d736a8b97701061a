package dev.milepost.yaml;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.TaxGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the map of what an income plan takes for granted: a value for what concerns everything, and a map of values
/// for what concerns one milestone, stream, salary step or tax group each.
///
/// @param streams what pays on and on
/// @param payments those and what pays once
/// @param steps the salary steps by number
record AssumptionReader(
        Assumptions assumptions, References milestones, References streams, References payments, References steps) {

    static final List<String> KEYS =
            Arrays.stream(AssumptionKind.values()).map(AssumptionKind::id).toList();

    private static final Set<String> TAX_GROUPS =
            TaxGroup.taxed().map(TaxGroup::id).collect(Collectors.toUnmodifiableSet());

    void read(Value value) {
        if (!value.isNothing()) {
            value.fields(KEYS).ifPresent(this::read);
        }
    }

    private void read(Fields map) {
        for (AssumptionKind kind : AssumptionKind.values()) {
            map.value(kind.id())
                    .ifPresent(value -> subjects(kind)
                            .filter(_ -> !isForAll(kind, value))
                            .ifPresentOrElse(
                                    subjects -> each(kind, subjects, value),
                                    () -> assumptions.read(AssumptionKey.of(kind), value)));
        }
    }

    private static boolean isForAll(AssumptionKind kind, Value value) {
        return kind.about() == AssumptionKind.About.MILESTONE_OR_ALL && value.isText();
    }

    private void each(AssumptionKind kind, References subjects, Value value) {
        value.members()
                .forEach(member -> subjects.read(member.name())
                        .ifPresent(id -> assumptions.read(AssumptionKey.of(kind, id), member.value())));
    }

    /// What a kind's values can be about; empty for the kinds that concern everything.
    private Optional<References> subjects(AssumptionKind kind) {
        return switch (kind.about()) {
            case NOTHING -> Optional.empty();
            case MILESTONE, MILESTONE_OR_ALL -> Optional.of(milestones);
            case STREAM -> Optional.of(kind == AssumptionKind.CHANCE ? payments : streams);
            case SALARY_STEP -> Optional.of(steps);
            case TAX_CLASS -> Optional.of(new References(TAX_GROUPS, TAX_GROUPS));
        };
    }
}
