package dev.milepost.tracker;

import dev.milepost.progress.Access;
import dev.milepost.progress.Progress;
import dev.milepost.progress.Standing;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Phase;
import dev.milepost.text.Messages;
import dev.milepost.tracker.RoadmapView.CounterLine;
import dev.milepost.tracker.RoadmapView.ItemDetail;
import dev.milepost.tracker.RoadmapView.Line;
import dev.milepost.tracker.RoadmapView.PhaseChip;
import dev.milepost.tracker.RoadmapView.PhaseDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Builds what stands beside the outline: the selected item, and a phase of the career lane.
final class DetailView {

    private final AppState state;
    private final Messages messages;
    private final PlanDates dates;
    private final Amounts amounts;

    DetailView(AppState state, Messages messages, PlanDates dates) {
        this.state = state;
        this.messages = messages;
        this.dates = dates;
        this.amounts = Amounts.of(state);
    }

    Optional<ItemDetail> item(ItemId id) {
        return state.roadmap().item(id).map(this::detail);
    }

    private ItemDetail detail(Item item) {
        Progress progress = state.progress();
        Subject subject = Subject.of(item.id());
        return new ItemDetail(
                item.id(),
                amounts.within(dates.path(item).stream().map(Part::title).collect(Collectors.joining(" › "))),
                amounts.within(item.text()),
                progress.state(item.id()),
                progress.standing(item.id()).map(Standing::on),
                progress.due(item.id()),
                dates.due(dates.dueMonth(item)),
                Tally.of(item, progress, state.today())
                        .map(tally -> new CounterLine(tally.count(), tally.inWords(messages), tally.fraction())),
                progress.note(subject).orElse(""),
                progress.evidence(subject).stream()
                        .map(new EvidenceWords(messages, amounts)::line)
                        .toList(),
                facts(item),
                item.links().stream()
                        .map(link -> link.title().orElse(link.target().toString()))
                        .map(amounts::within)
                        .toList(),
                new ItemHistory(state, messages, dates).of(item.id()),
                state.today(),
                !(state.vantage() instanceof Vantage.Present)
                        || state.safekeeping().access() instanceof Access.ReadOnly);
    }

    private List<Line> facts(Item item) {
        List<Line> facts = new ArrayList<>();
        item.hours()
                .ifPresent(hours ->
                        facts.add(new Line(messages.text("detail.estimate"), messages.text("detail.hours", hours))));
        item.facts().forEach(fact -> facts.add(new Line(fact.label(), amounts.within(fact.text()))));
        return facts;
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
                amounts.within(shown.title()),
                dates.months(shown.months()),
                amounts.within(String.join(" → ", shown.path())),
                shown.roles().title().orElse(messages.text("phase.roles")),
                shown.roles().entries().stream()
                        .map(role -> new Line(amounts.within(role.title()), amounts.typeset(role.pay())))
                        .toList(),
                shown.competencies().title().orElse(messages.text("phase.competencies")),
                shown.competencies().entries().stream().map(amounts::within).toList());
    }
}
