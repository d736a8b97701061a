package dev.milepost.cli;

import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Nearest;
import dev.milepost.roadmap.Roadmap;
import java.util.List;
import java.util.function.Function;

/// Finds what the user named by id, or refuses with the id they probably meant.
final class Named {

    private final Roadmap roadmap;
    private final Invocation invocation;

    Named(Roadmap roadmap, Invocation invocation) {
        this.roadmap = roadmap;
        this.invocation = invocation;
    }

    Item item(String id) {
        return find(id, roadmap.items().toList(), item -> item.id().value(), "cli.no-item");
    }

    Milestone milestone(String id) {
        return find(id, roadmap.milestones(), milestone -> milestone.id().value(), "cli.no-milestone");
    }

    IncomeStream stream(String id) {
        return find(id, roadmap.income().streams(), stream -> stream.id().value(), "cli.no-stream");
    }

    private <T> T find(String id, List<T> all, Function<T, String> idOf, String otherwise) {
        return all.stream()
                .filter(each -> idOf.apply(each).equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, all.stream().map(idOf).toList(), otherwise));
    }

    private Refusal unknown(String id, List<String> known, String key) {
        String said = invocation.text(key, id);
        return new Refusal(
                Exit.CONTENT,
                Nearest.to(id, known)
                        .map(nearest -> said + " " + invocation.text("cli.did-you-mean", nearest))
                        .orElse(said));
    }
}
