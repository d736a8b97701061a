package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Ids;
import dev.milepost.yaml.IdClaim.Kept;
import dev.milepost.yaml.IdPlan.Space;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Walks a file for everything that has an id. Reports ids that are none; whatever else is wrong is for the readers.
final class IdClaims {

    private final Map<Space, List<IdClaim>> claims = new EnumMap<>(Space.class);

    private IdClaims() {}

    static IdClaims of(Value root) {
        IdClaims claims = new IdClaims();
        claims.each(
                root.at("phases"), phase -> claims.claim(Space.PHASES, phase, "title", Optional.empty(), Kept.ALWAYS));
        claims.each(root.at("stages"), stage -> claims.part(stage, Optional.empty()));
        claims.each(root.at("milestones"), milestone -> claims.leaf(Space.MILESTONES, milestone, "title"));
        claims.each(
                root.at("income").flatMap(income -> income.at("streams")),
                stream -> claims.leaf(Space.STREAMS, stream, "title"));
        claims.each(
                root.at("income").flatMap(income -> income.at("one-offs")),
                payment -> claims.leaf(Space.STREAMS, payment, "title"));
        claims.each(root.at("metrics"), group -> claims.group(group, Optional.empty()));
        claims.each(
                root.at("strategy"), part -> claims.claim(Space.PARTS, part, "title", Optional.empty(), Kept.ALWAYS));
        return claims;
    }

    List<IdClaim> in(Space space) {
        return claims.getOrDefault(space, List.of());
    }

    private void part(Value part, Optional<IdClaim> heading) {
        Optional<IdClaim> own = claim(Space.WORK, part, "title", heading, Kept.ALWAYS);
        Optional<IdClaim> above = own.or(() -> heading);
        each(part.at("items"), item -> claim(Space.WORK, item, "text", above, Kept.UNLESS_TAKEN));
        each(part.at("sections"), section -> part(section, above));
        each(part.at("tracks"), track -> part(track, above));
    }

    private void group(Value group, Optional<IdClaim> heading) {
        Optional<IdClaim> own = claim(Space.PARTS, group, "title", heading, Kept.ALWAYS);
        Optional<IdClaim> above = own.or(() -> heading);
        each(
                group.at("metrics"),
                metric -> claim(
                        Space.METRICS,
                        metric,
                        metric.at("title").isPresent() ? "title" : "text",
                        above,
                        Kept.UNLESS_TAKEN));
        each(group.at("groups"), inner -> group(inner, above));
    }

    private void leaf(Space space, Value value, String textKey) {
        claim(space, value, textKey, Optional.empty(), Kept.UNLESS_TAKEN);
    }

    private Optional<IdClaim> claim(Space space, Value owner, String textKey, Optional<IdClaim> heading, Kept kept) {
        Optional<String> text = owner.quietText().or(() -> owner.at(textKey).flatMap(Value::quietText));
        Optional<String> pinned = owner.at("id").flatMap(IdClaims::pinned);
        if (text.isEmpty() && pinned.isEmpty()) {
            return Optional.empty();
        }
        IdClaim claim = IdClaim.of(owner, pinned, text.orElse(""), heading, kept);
        claims.computeIfAbsent(space, key -> new ArrayList<>()).add(claim);
        return Optional.of(claim);
    }

    /// The id written there, or empty and a report.
    static Optional<String> pinned(Value id) {
        return id.text().filter(text -> {
            if (!Ids.isValid(text)) {
                id.reportWithFix(Code.BAD_ID, Optional.of(Ids.derive(text)), Value.shortened(text));
            }
            return Ids.isValid(text);
        });
    }

    private void each(Optional<Value> list, Consumer<Value> visit) {
        list.map(Value::elements).orElse(List.of()).forEach(visit);
    }
}
