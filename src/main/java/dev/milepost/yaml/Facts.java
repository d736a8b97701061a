package dev.milepost.yaml;

import dev.milepost.roadmap.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads facts: a mapping whose keys are the author's labels, in the author's order.
final class Facts {

    private Facts() {}

    static List<Fact> read(Value value) {
        Set<String> labels = value.node() instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
        Optional<Fields> fields = value.isNothing() ? Optional.empty() : value.fields(labels);
        List<Fact> facts = new ArrayList<>();
        fields.ifPresent(known ->
                labels.forEach(label -> known.text(label).ifPresent(text -> facts.add(new Fact(label.strip(), text)))));
        return facts;
    }
}
