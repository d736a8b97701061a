package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Trigger;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what begins and ends a stretch of pay: a milestone or a month.
record TriggerReader(Months months, References milestones) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// With the milestone `after` which it begins, or else with the beginning of the month under `monthKey`; reports
    /// where both stand.
    Optional<Trigger> begin(Fields fields, String monthKey) {
        if (fields.has("after")) {
            fields.value(monthKey).ifPresent(month -> month.report(Code.CONFLICTING_KEYS, "after", monthKey));
        }
        return fields.value("after")
                .flatMap(this::milestone)
                .or(() -> fields.value(monthKey).flatMap(months::month).map(month -> new Trigger.AtMonth(month - 1)));
    }

    /// With a milestone, or else with the end of a month; digits are a month.
    Optional<Trigger> end(Value value) {
        return value.quietText().filter(text -> DIGITS.matcher(text).matches()).isPresent()
                ? months.month(value).map(Trigger.AtMonth::new)
                : milestone(value);
    }

    private Optional<Trigger> milestone(Value value) {
        return milestones.read(value).map(id -> new Trigger.AfterMilestone(new MilestoneId(id)));
    }
}
