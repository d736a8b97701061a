package dev.milepost.yaml;

import dev.milepost.roadmap.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Claims to the same id that have the same headings left to put in front, so that none of those can tell them apart.
/// Taken together, a file with a hundred thousand of them costs no more than one with a few.
///
/// @param id with the headings in front that it has so far
/// @param next the nearest heading that is not in front yet
/// @param claims at least one
record IdRivals(String id, Optional<IdClaim> next, List<IdClaim> claims) {

    /// The claims by the ids they would have alone.
    static List<IdRivals> of(List<IdClaim> claims) {
        return together(claims.stream()
                .map(claim -> new IdRivals(claim.base(), claim.heading(), List.of(claim)))
                .toList());
    }

    /// With one more heading in front of each that has one left.
    static List<IdRivals> under(List<IdRivals> rivals) {
        return together(rivals.stream()
                .map(each -> each.next
                        .map(above -> new IdRivals(Ids.under(above.base(), each.id), above.heading(), each.claims))
                        .orElse(each))
                .toList());
    }

    boolean hasHeading() {
        return next.isPresent();
    }

    /// The last resort for different texts that derive the same id, as "Learn C" and "Learn C++" do.
    Stream<IdRivals> withHash() {
        return claims.stream()
                .map(claim -> new IdRivals(
                        Ids.under(id, Integer.toHexString(claim.text().hashCode())), Optional.empty(), List.of(claim)));
    }

    private record Rivalry(String id, String nextPath) {}

    private static List<IdRivals> together(List<IdRivals> rivals) {
        Map<Rivalry, IdRivals> together = new LinkedHashMap<>();
        Map<Rivalry, List<IdClaim>> claims = new LinkedHashMap<>();
        for (IdRivals each : rivals) {
            Rivalry rivalry = new Rivalry(
                    each.id, each.next.map(next -> next.owner().path()).orElse(""));
            together.putIfAbsent(rivalry, each);
            claims.computeIfAbsent(rivalry, _ -> new ArrayList<>()).addAll(each.claims);
        }
        return claims.entrySet().stream()
                .map(entry -> {
                    Optional<IdClaim> next =
                            Optional.ofNullable(together.get(entry.getKey())).flatMap(IdRivals::next);
                    return new IdRivals(entry.getKey().id(), next, entry.getValue());
                })
                .toList();
    }
}
