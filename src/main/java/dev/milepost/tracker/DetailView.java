package dev.milepost.tracker;

import dev.milepost.money.AmountWriter;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Standing;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Phase;
import dev.milepost.text.Messages;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.tracker.RoadmapView.Line;
import dev.milepost.tracker.RoadmapView.PhaseChip;
import dev.milepost.tracker.RoadmapView.PhaseDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Builds what stands beside the outline: the selected item, and a phase of the career lane.
final class DetailView {

    private final AppState state;
    private final Messages messages;
    private final PlanDates dates;

    DetailView(AppState state, Messages messages, PlanDates dates) {
        this.state = state;
        this.messages = messages;
        this.dates = dates;
    }

    Optional<ItemDetail> item(ItemId id) {
        return state.roadmap().item(id).map(this::detail);
    }

    private ItemDetail detail(Item item) {
        ItemState standing = state.progress().state(item.id());
        List<Line> facts = new ArrayList<>();
        facts.add(new Line(messages.text("detail.planned"), dates.due(dates.dueMonth(item))));
        state.progress().standing(item.id()).map(this::since).ifPresent(facts::add);
        item.counter()
                .map(counter -> new Line(
                        messages.text("detail.goal"),
                        counter.per()
                                .map(rhythm -> messages.text(
                                        "detail.goal." + rhythm.name().toLowerCase(Locale.ROOT), counter.target()))
                                .orElse(messages.text("detail.goal.once", counter.target()))))
                .ifPresent(facts::add);
        item.hours()
                .ifPresent(hours ->
                        facts.add(new Line(messages.text("detail.estimate"), messages.text("detail.hours", hours))));
        item.facts().forEach(fact -> facts.add(new Line(fact.label(), fact.text())));
        return new ItemDetail(
                item.id(),
                dates.path(item).stream().map(Part::title).collect(Collectors.joining(" › ")),
                item.text(),
                standing,
                facts,
                item.links().stream()
                        .map(link -> link.title().orElse(link.target().toString()))
                        .toList());
    }

    private Line since(Standing standing) {
        return new Line(messages.text("detail.since." + standing.state().id()), messages.date(standing.on()));
    }

    Optional<PhaseDetail> phase() {
        List<Phase> phases = state.roadmap().phases();
        return phases.isEmpty() ? Optional.empty() : Optional.of(detail(current(phases), phases));
    }

    private Phase current(List<Phase> phases) {
        Optional<Phase> read = state.outlook()
                .phase()
                .flatMap(id ->
                        phases.stream().filter(phase -> phase.id().equals(id)).findFirst());
        return read.or(() -> state.month().flatMap(month -> Phases.at(state.roadmap(), month)))
                .orElse(phases.getFirst());
    }

    private PhaseDetail detail(Phase shown, List<Phase> phases) {
        List<PhaseChip> chips = new ArrayList<>();
        for (Phase phase : phases) {
            chips.add(new PhaseChip(phase.id(), messages.text("shell.phase", chips.size() + 1), phase.equals(shown)));
        }
        return new PhaseDetail(
                chips,
                shown.title(),
                dates.months(shown.months()),
                String.join(" → ", shown.path()),
                shown.roles().title().orElse(messages.text("phase.roles")),
                shown.roles().entries().stream()
                        .map(role -> new Line(role.title(), AmountWriter.typeset(role.pay())))
                        .toList(),
                shown.competencies().title().orElse(messages.text("phase.competencies")),
                shown.competencies().entries());
    }
}
