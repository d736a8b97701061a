package dev.milepost.cli;

import dev.milepost.progress.ProgressStore;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Nearest;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.Summary;
import java.util.Currency;
import java.util.List;

/// Stands in for roadmaps whose files are not here: nothing in them has a name.
final class Nameless {

    /// Amounts are recorded with their own.
    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private final ProgressStore store;
    private final Invocation invocation;

    Nameless(ProgressStore store, Invocation invocation) {
        this.store = store;
        this.invocation = invocation;
    }

    /// @throws Refusal where nothing is recorded under the id
    Roadmap roadmap(String id) {
        return store.roadmaps().stream()
                .filter(known -> known.value().equals(id))
                .findFirst()
                .map(Nameless::empty)
                .orElseThrow(() -> unknown(id));
    }

    private static Roadmap empty(RoadmapId id) {
        return new Roadmap(
                id,
                id.value(),
                Summary.NONE,
                1,
                NO_CURRENCY,
                List.of(),
                List.of(),
                List.of(),
                IncomePlan.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    private Refusal unknown(String id) {
        List<String> known = store.roadmaps().stream().map(RoadmapId::value).toList();
        String said = invocation.text("cli.no-journal", id);
        return new Refusal(
                Exit.CONTENT,
                Nearest.to(id, known)
                        .map(nearest -> said + " " + invocation.text("cli.did-you-mean", nearest))
                        .orElse(said));
    }
}
