package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.money.Pay;
import dev.milepost.money.RateLadder;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Trigger;
import java.util.List;
import java.util.Optional;

/// Reads sources of income.
final class StreamReader {

    static final List<String> KEYS = List.of("id", "title", "kind", "pay", "after", "from", "ramp", "rate", "note");

    private final Context context;
    private final References milestones;

    StreamReader(Context context, References milestones) {
        this.context = context;
        this.milestones = milestones;
    }

    Optional<IncomeStream> read(Value value) {
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            Optional<Pay> pay = fields.required("pay", context.amounts()::pay);
            Optional<String> id = context.ids().id(value);
            Optional<StreamKind> kind = kind(fields, id);
            Optional<Trigger> start = start(fields);
            int ramp = fields.value("ramp")
                    .flatMap(months -> Numbers.read(months, 0, MonthRange.LONGEST_PLAN))
                    .orElse(0);
            Optional<RateLadder> rates = fields.value("rate").flatMap(context.amounts()::ladder);
            Optional<String> note = fields.text("note");
            return id.filter(key -> title.isPresent() && pay.isPresent() && kind.isPresent())
                    .map(key -> new IncomeStream(
                            new StreamId(key), title.get(), kind.get(), pay.get(), start, ramp, rates, note));
        });
    }

    /// What it says, or what its id says: a stream `consulting` is consulting.
    private static Optional<StreamKind> kind(Fields stream, Optional<String> id) {
        Optional<StreamKind> named = id.flatMap(key -> Fields.named(key, StreamKind.class));
        return stream.has("kind") || (named.isEmpty() && id.isPresent())
                ? stream.required("kind", value -> stream.constant("kind", StreamKind.class))
                : named;
    }

    private Optional<Trigger> start(Fields stream) {
        if (stream.has("after") && stream.has("from")) {
            stream.value("from").ifPresent(from -> from.report(Code.CONFLICTING_KEYS, "after", "from"));
        }
        Optional<Trigger> after = stream.value("after")
                .flatMap(milestones::read)
                .map(id -> new Trigger.AfterMilestone(new MilestoneId(id)));
        return after.or(() ->
                stream.value("from").flatMap(context.months()::month).map(month -> new Trigger.AtMonth(month - 1)));
    }
}
