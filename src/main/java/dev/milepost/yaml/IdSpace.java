package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives every claim of one namespace its id.
///
/// Pinned ids come first. A text that is alone gives its id by itself; texts that would give the same id
/// take their headings in front, nearest first, all of them and only as far as needed. The outcome does not
/// depend on the order in which the file has them. What repeats another's id, or its text under the same
/// heading, is reported with both places.
final class IdSpace {

    private final Map<String, IdClaim> settled = new LinkedHashMap<>();

    /// The first number not yet tried behind an id that is taken.
    private final Map<String, Integer> numbers = new HashMap<>();

    IdSpace(List<IdClaim> claims) {
        List<IdClaim> taken = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.pinned().isPresent())
                .forEach(claim -> settle(claim, claim.base(), taken));
        List<IdRivals> pending = settleUnique(IdRivals.of(withoutTwins(claims, taken)));
        while (pending.stream().anyMatch(IdRivals::hasHeading)) {
            pending = settleUnique(IdRivals.under(pending));
        }
        settleUnique(pending.stream().flatMap(IdRivals::withHash).toList())
                .forEach(rivals -> rivals.claims().forEach(claim -> settle(claim, rivals.id(), taken)));
        taken.forEach(this::keepUnderAnother);
    }

    Set<String> ids() {
        return Set.copyOf(settled.keySet());
    }

    Map<String, String> byPath() {
        return settled.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getValue().owner().path(), Map.Entry::getKey));
    }

    /// What two claims share when they say the same thing in the same place.
    private record Said(String headingPath, String text) {}

    private List<IdClaim> withoutTwins(List<IdClaim> claims, List<IdClaim> taken) {
        Map<Said, IdClaim> seen = new HashMap<>();
        List<IdClaim> pending = new ArrayList<>();
        for (IdClaim claim : claims) {
            if (claim.pinned().isPresent()) {
                continue;
            }
            IdClaim first = seen.putIfAbsent(new Said(claim.headingPath(), claim.text()), claim);
            if (first == null) {
                pending.add(claim);
            } else {
                refuse(claim, claim.base(), first, taken);
            }
        }
        return pending;
    }

    /// Settles those that no other wants or has, all at once; gives the rest.
    private List<IdRivals> settleUnique(List<IdRivals> pending) {
        Map<String, Integer> wanted = new HashMap<>();
        pending.forEach(rivals -> wanted.merge(rivals.id(), rivals.claims().size(), Integer::sum));
        List<IdRivals> rest = new ArrayList<>();
        for (IdRivals rivals : pending) {
            if (wanted.getOrDefault(rivals.id(), 0) == 1 && !settled.containsKey(rivals.id())) {
                settled.put(rivals.id(), rivals.claims().getFirst());
            } else {
                rest.add(rivals);
            }
        }
        return rest;
    }

    private void settle(IdClaim claim, String id, List<IdClaim> taken) {
        IdClaim first = settled.putIfAbsent(id, claim);
        if (first != null) {
            refuse(claim, id, first, taken);
        }
    }

    private static void refuse(IdClaim claim, String id, IdClaim first, List<IdClaim> taken) {
        int line = first.owner().place().line();
        claim.owner()
                .report(
                        Code.DUPLICATE_ID,
                        id,
                        Integer.toString(line),
                        first.owner().path());
        taken.add(claim);
    }

    private void keepUnderAnother(IdClaim claim) {
        if (claim.kept() == IdClaim.Kept.ALWAYS) {
            int number = numbers.getOrDefault(claim.base(), 2);
            while (settled.containsKey(Ids.under(claim.base(), Integer.toString(number)))) {
                number++;
            }
            settled.put(Ids.under(claim.base(), Integer.toString(number)), claim);
            numbers.put(claim.base(), number + 1);
        }
    }
}
