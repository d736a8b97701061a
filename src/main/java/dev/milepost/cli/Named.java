package dev.milepost.cli;

import dev.milepost.progress.Subject;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Nearest;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Track;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what the user named by id, or refuses with the id they probably meant.
final class Named {

    private final Roadmap roadmap;
    private final Invocation invocation;

    Named(Roadmap roadmap, Invocation invocation) {
        this.roadmap = roadmap;
        this.invocation = invocation;
    }

    /// A track and the part that offers it.
    record Offer(Part section, Track track) {}

    /// An item or a milestone.
    record Thing(Subject about, String title) {}

    Item item(String id) {
        return find(id, roadmap.items().toList(), item -> item.id().value(), "cli.no-item");
    }

    Milestone milestone(String id) {
        return find(id, roadmap.milestones(), milestone -> milestone.id().value(), "cli.no-milestone");
    }

    IncomeStream stream(String id) {
        return find(id, roadmap.income().streams(), stream -> stream.id().value(), "cli.no-stream");
    }

    Metric metric(String id) {
        return find(id, metrics(roadmap), metric -> metric.id().value(), "cli.no-metric");
    }

    Offer track(String id) {
        List<Offer> offers = roadmap.parts().flatMap(Named::offers).toList();
        return find(id, offers, offer -> offer.track().id().value(), "cli.no-track");
    }

    /// An item first, where a milestone has the same id.
    Thing thing(String id) {
        Stream<Thing> items = roadmap.items().map(item -> new Thing(Subject.of(item.id()), item.text()));
        Stream<Thing> milestones = roadmap.milestones().stream()
                .map(milestone -> new Thing(Subject.of(milestone.id()), milestone.title()));
        List<Thing> things = Stream.concat(items, milestones).toList();
        return find(id, things, thing -> thing.about().id(), "cli.no-item-or-milestone");
    }

    /// Every metric, in the author's order.
    static List<Metric> metrics(Roadmap roadmap) {
        return roadmap.metrics().stream().flatMap(group -> group.allMetrics()).toList();
    }

    private static Stream<Offer> offers(Part section) {
        return section.choice().stream()
                .flatMap(choice -> choice.tracks().stream())
                .map(track -> new Offer(section, track));
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
