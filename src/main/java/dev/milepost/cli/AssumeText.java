package dev.milepost.cli;

import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.Nearest;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.TaxGroup;
import dev.milepost.tracker.AssumptionWords;
import dev.milepost.tracker.Privacy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Reads assumptions as they are typed, `wait:senior=3`, or refuses them with what to write instead.
final class AssumeText {

    private final Roadmap roadmap;
    private final Invocation invocation;
    private final AssumptionWords words;

    AssumeText(Roadmap roadmap, Invocation invocation) {
        this.roadmap = roadmap;
        this.invocation = invocation;
        this.words = new AssumptionWords(roadmap, Privacy.OPEN, invocation.messages());
    }

    /// What is typed later replaces what was typed before.
    Overrides overrides(Overrides first, List<String> typed) {
        Overrides all = first;
        for (String text : typed) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new Refusal(Exit.USAGE, invocation.text("cli.assume.no-value", text));
            }
            AssumptionKey key = key(text.substring(0, equals).strip());
            all = all.with(key, value(key, text.substring(equals + 1).strip()));
        }
        return all;
    }

    /// A key that this roadmap has something for.
    AssumptionKey key(String text) {
        List<String> known = known();
        return AssumptionKey.parse(text)
                .filter(key -> known.contains(key.toString()))
                .orElseThrow(() -> unknown(text, known));
    }

    private Refusal unknown(String text, List<String> known) {
        String said = invocation.text("cli.assume.no-key", text);
        return new Refusal(
                Exit.USAGE,
                said + " "
                        + Nearest.to(text, known)
                                .map(nearest -> invocation.text("cli.did-you-mean", nearest))
                                .orElseGet(() -> invocation.text("cli.assume.see-list")));
    }

    private AssumptionValue value(AssumptionKey key, String text) {
        return AssumptionValue.parse(key.kind(), text)
                .orElseThrow(() -> new Refusal(
                        Exit.USAGE, invocation.text("cli.assume.bad-value", key, text, words.form(key.kind()))));
    }

    private List<String> known() {
        return Arrays.stream(AssumptionKind.values())
                .flatMap(kind -> keys(kind).stream())
                .map(AssumptionKey::toString)
                .toList();
    }

    private List<AssumptionKey> keys(AssumptionKind kind) {
        List<AssumptionKey> keys = new ArrayList<>();
        switch (kind.about()) {
            case NOTHING -> keys.add(AssumptionKey.of(kind));
            case MILESTONE_OR_ALL -> {
                keys.add(AssumptionKey.of(kind));
                keys.addAll(promotions(kind));
            }
            case MILESTONE -> keys.addAll(promotions(kind));
            case STREAM -> {
                roadmap.income()
                        .streams()
                        .forEach(stream ->
                                keys.add(AssumptionKey.of(kind, stream.id().value())));
                roadmap.income()
                        .oneOffs()
                        .forEach(once ->
                                keys.add(AssumptionKey.of(kind, once.id().value())));
            }
            case SALARY_STEP ->
                IntStream.rangeClosed(1, roadmap.income().salary().size())
                        .mapToObj(step -> AssumptionKey.of(kind, String.valueOf(step)))
                        .forEach(keys::add);
            case TAX_CLASS ->
                Arrays.stream(TaxGroup.values())
                        .filter(group -> group != TaxGroup.EXEMPT)
                        .map(group -> AssumptionKey.of(kind, group.id()))
                        .forEach(keys::add);
        }
        return keys;
    }

    private List<AssumptionKey> promotions(AssumptionKind kind) {
        return roadmap.milestones().stream()
                .filter(milestone -> kind == AssumptionKind.EARLY || milestone.kind() == MilestoneKind.ADVANCEMENT)
                .map(milestone -> AssumptionKey.of(kind, milestone.id().value()))
                .toList();
    }
}
