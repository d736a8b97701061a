package dev.milepost.prospect;

import dev.milepost.roadmap.Ids;
import dev.milepost.roadmap.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a plan's targets are called: by scenario and month, `realistic-24`.
public final class TargetIds {

    private TargetIds() {}

    /// One for each target, in their order. The same scenario may have targets for several months, and even two
    /// for one: the second is `realistic-24-2`.
    public static List<String> of(List<Target> targets) {
        Set<String> taken = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Target target : targets) {
            String base = Ids.under(Ids.derive(target.scenario()), Integer.toString(target.month()));
            String id = base;
            for (int number = 2; !taken.add(id); number++) {
                id = Ids.under(base, Integer.toString(number));
            }
            ids.add(id);
        }
        return ids;
    }
}
