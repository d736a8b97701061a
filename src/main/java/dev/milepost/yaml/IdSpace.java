package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gives every claim of one namespace its id.
///
/// Pinned ids come first. A text that is alone gives its id by itself; texts that would give the same id take their
/// headings in front, nearest first, all of them and only as far as needed. The outcome does not depend on the order in
/// which the file has them. What repeats another's id, or its text under the same heading, is reported with both
/// places.
final class IdSpace {

    private final Map<String, IdClaim> settled = new LinkedHashMap<>();

    IdSpace(List<IdClaim> claims) {
        List<IdClaim> taken = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.pinned().isPresent())
                .forEach(claim -> settle(claim, claim.base(), taken));
        List<IdClaim> pending = withoutTwins(claims, taken);
        for (int level = 0; !pending.isEmpty() && level <= deepest(pending); level++) {
            int levels = level;
            pending = settleUnique(pending, claim -> claim.under(levels));
        }
        settleUnique(pending, IdClaim::withHash).forEach(claim -> settle(claim, claim.withHash(), taken));
        taken.forEach(this::keepUnderAnother);
    }

    Set<String> ids() {
        return Set.copyOf(settled.keySet());
    }

    Map<String, String> byPath() {
        return settled.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getValue().owner().path(), Map.Entry::getKey));
    }

    private List<IdClaim> withoutTwins(List<IdClaim> claims, List<IdClaim> taken) {
        Map<String, IdClaim> seen = new HashMap<>();
        List<IdClaim> pending = new ArrayList<>();
        for (IdClaim claim : claims) {
            if (claim.pinned().isPresent()) {
                continue;
            }
            IdClaim first = seen.putIfAbsent(claim.twinKey(), claim);
            if (first == null) {
                pending.add(claim);
            } else {
                refuse(claim, claim.base(), first, taken);
            }
        }
        return pending;
    }

    /// Settles those that no other wants or has, all at once; gives the rest.
    private List<IdClaim> settleUnique(List<IdClaim> pending, Function<IdClaim, String> id) {
        Map<String, Long> wanted = pending.stream().collect(Collectors.groupingBy(id, Collectors.counting()));
        Set<String> had = new LinkedHashSet<>(settled.keySet());
        List<IdClaim> rest = new ArrayList<>();
        for (IdClaim claim : pending) {
            String own = id.apply(claim);
            if (wanted.getOrDefault(own, 0L) == 1 && !had.contains(own)) {
                settled.put(own, claim);
            } else {
                rest.add(claim);
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
            int number = 2;
            while (settled.containsKey(Ids.under(claim.base(), Integer.toString(number)))) {
                number++;
            }
            settled.put(Ids.under(claim.base(), Integer.toString(number)), claim);
        }
    }

    private static int deepest(List<IdClaim> claims) {
        return claims.stream().mapToInt(IdClaim::headings).max().orElse(0);
    }
}
