package dev.milepost.yaml;

import dev.milepost.roadmap.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads facts: a mapping whose keys are the author's labels, in the author's order.
final class Facts {

    private Facts() {}

    static List<Fact> read(Value value) {
        List<String> labels = value.node() instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(entry -> entry.key().text()).toList()
                : List.of();
        Optional<Fields> fields = value.isNothing() ? Optional.empty() : value.fields(labels);
        List<Fact> facts = new ArrayList<>();
        fields.ifPresent(known ->
                labels.forEach(label -> known.text(label).ifPresent(text -> facts.add(new Fact(label.strip(), text)))));
        return facts;
    }
}
