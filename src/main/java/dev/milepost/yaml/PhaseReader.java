package dev.milepost.yaml;

import dev.milepost.money.Pay;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Role;
import dev.milepost.roadmap.Titled;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the phases of the career lane.
final class PhaseReader {

    static final List<String> KEYS = List.of("id", "title", "months", "path", "roles", "competencies");
    static final List<String> ROLE_KEYS = List.of("title", "pay");
    static final List<String> TITLED_KEYS = List.of("title", "list");

    private final Context context;

    PhaseReader(Context context) {
        this.context = context;
    }

    Optional<Phase> read(Value value) {
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            Optional<MonthRange> months = fields.required("months", context.months()::range);
            List<String> path = fields.list("path", Value::text);
            Titled<Role> roles = titled(fields, "roles", this::role);
            Titled<String> competencies = titled(fields, "competencies", Value::text);
            return context.ids()
                    .id(value)
                    .filter(id -> title.isPresent() && months.isPresent())
                    .map(id -> new Phase(new PartId(id), title.get(), months.get(), path, roles, competencies));
        });
    }

    private Optional<Role> role(Value value) {
        return value.fields(ROLE_KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            Optional<Pay> pay = fields.required("pay", context.amounts()::pay);
            return title.flatMap(name -> pay.map(paid -> new Role(name, paid)));
        });
    }

    /// A list, or a mapping of the author's own heading and a list.
    private static <T> Titled<T> titled(Fields phase, String key, Function<Value, Optional<T>> reader) {
        Optional<Value> value = phase.value(key);
        if (value.isPresent() && value.get().node() instanceof Node.Mapping) {
            return value.get()
                    .fields(TITLED_KEYS)
                    .map(fields -> new Titled<>(fields.text("title"), fields.list("list", reader)))
                    .orElseGet(() -> Titled.of(List.of()));
        }
        return Titled.of(phase.list(key, reader));
    }
}
