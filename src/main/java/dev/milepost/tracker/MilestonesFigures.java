package dev.milepost.tracker;

import dev.milepost.forecast.Forecast;
import dev.milepost.progress.Access;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.projection.DelayCost;
import dev.milepost.projection.Fan;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Prospect;
import dev.milepost.prospect.TickValue;
import dev.milepost.prospect.TickValue.Unlock;
import dev.milepost.prospect.TickValue.Worth;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.MilestonesView.Axis;
import dev.milepost.tracker.MilestonesView.Card;
import dev.milepost.tracker.MilestonesView.Choice;
import dev.milepost.tracker.MilestonesView.Detail;
import dev.milepost.tracker.MilestonesView.Figure;
import dev.milepost.tracker.MilestonesView.Span;
import dev.milepost.tracker.MilestonesView.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds the milestones screen. What it says of money and dates is what [Prospect] and [Futures] say.
final class MilestonesFigures {

    /// An axis shows at most so many times the plan: what lies beyond is not to be planned with.
    private static final double FARTHEST = 1.5;

    private final AppState state;
    private final Messages messages;
    private final Amounts amounts;
    private final ForecastWords words;
    private final IncomeEstimates estimates;
    private final MilestonesPay pay;
    private final MilestonesWork.Ledger ledger;
    private final Map<MilestoneId, Unlock> unlocks;
    private final Map<String, DelayCost> delays;
    private final Map<ItemId, Worth> worths;
    private final List<MilestoneStatus> all;
    private final Forecast forecast;

    MilestonesFigures(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        amounts = Amounts.of(state);
        words = new ForecastWords(messages);
        estimates = new IncomeEstimates(amounts, messages);
        pay = new MilestonesPay(state, messages);
        Prospect prospect = state.prospect();
        forecast = prospect.forecast();
        ledger = new MilestonesWork.Ledger(state.roadmap(), state.progress(), forecast);
        unlocks =
                TickValue.unlocks(prospect).stream().collect(Collectors.toMap(Unlock::milestone, Function.identity()));
        delays = state.futuresInFull().stream()
                .flatMap(futures -> futures.delayCosts().stream())
                .collect(Collectors.toMap(DelayCost::milestone, Function.identity()));
        worths = state.futuresInFull().map(TickValue::of).stream()
                .flatMap(value -> value.items().stream())
                .collect(Collectors.toMap(Worth::item, Function.identity()));
        all = state.roadmap().milestones().stream()
                .sorted(Comparator.comparingInt(Milestone::month))
                .map(milestone -> MilestoneStatus.of(milestone, state))
                .toList();
    }

    MilestonesView view() {
        MilestonesFilter filter = state.outlook().milestones().filter();
        List<MilestoneStatus> shown = all.stream().filter(filter::shows).toList();
        double months = months();
        return new MilestonesView(
                Stream.of(MilestonesFilter.values()).map(this::choice).toList(),
                shown.stream().map(status -> card(status, months)).toList(),
                messages.text(all.isEmpty() ? "milestones.none" : "milestones.none-of-these"),
                selected(shown).map(this::detail));
    }

    private Choice choice(MilestonesFilter filter) {
        long count = all.stream().filter(filter::shows).count();
        return new Choice(
                filter,
                messages.text("milestones.filter." + filter.id(), count),
                filter == state.outlook().milestones().filter());
    }

    /// The one that was chosen; else the first that lies ahead.
    private Optional<MilestoneStatus> selected(List<MilestoneStatus> shown) {
        Optional<MilestoneId> chosen = state.outlook().milestones().selected();
        return shown.stream()
                .filter(status -> chosen.equals(Optional.of(status.milestone().id())))
                .findFirst()
                .or(() -> shown.stream()
                        .filter(status -> status.standing() != MilestoneStatus.Standing.REACHED)
                        .findFirst())
                .or(() -> shown.stream().findFirst());
    }

    /// All axes are of the same length, so that they can be compared.
    private double months() {
        int plan = state.roadmap().months();
        double farthest = all.stream()
                .flatMap(status -> MilestoneProspect.of(state, status.milestone()).stream())
                .mapToDouble(prospect -> prospect.reached().p90())
                .filter(Double::isFinite)
                .max()
                .orElse(plan);
        return Math.max(plan, Math.min(Math.ceil(farthest), FARTHEST * plan));
    }

    private Card card(MilestoneStatus status, double months) {
        Milestone milestone = status.milestone();
        Optional<MilestoneProspect> prospect = MilestoneProspect.of(state, milestone);
        MilestonesWork work = ledger.of(milestone);
        String title = amounts.within(milestone.title());
        String line = line(status, work);
        List<Figure> figures = figures(status, prospect, work);
        String reached = status.reached()
                .map(day -> messages.text("milestones.reached-on", messages.date(day)))
                .orElse("");
        return new Card(
                milestone.id(),
                status.standing(),
                title,
                line,
                axis(status, prospect, months),
                figures,
                reached,
                !(state.vantage() instanceof Vantage.Present)
                        || state.safekeeping().access() instanceof Access.ReadOnly,
                said(title, line, reached, prospect, figures));
    }

    private String said(
            String title, String line, String reached, Optional<MilestoneProspect> prospect, List<Figure> figures) {
        return Stream.concat(
                        Stream.of(
                                title,
                                line,
                                reached,
                                prospect.map(known -> messages.text("milestones.said.forecast", range(known)))
                                        .orElse("")),
                        figures.stream().map(figure -> figure.name() + " " + figure.value()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String line(MilestoneStatus status, MilestonesWork work) {
        Milestone milestone = status.milestone();
        Stream<String> left =
                status.standing() == MilestoneStatus.Standing.REACHED ? Stream.empty() : left(milestone, work);
        Stream<String> overdue = status.standing() == MilestoneStatus.Standing.OVERDUE
                ? Stream.of(messages.text("milestones.overdue"))
                : Stream.empty();
        return Stream.of(Stream.of(MilestonesDetails.kind(milestone, messages)), overdue, pay.parts(milestone), left)
                .flatMap(Function.identity())
                .collect(Collectors.joining(" · "));
    }

    /// "12 items left", "2 gates open".
    private Stream<String> left(Milestone milestone, MilestonesWork work) {
        long gates = state.progress().gates(milestone.id()).stream()
                .filter(gate -> gate.met().isEmpty())
                .count();
        return Stream.concat(
                work.open().isEmpty()
                        ? Stream.empty()
                        : Stream.of(messages.text("milestones.left", work.open().size())),
                gates == 0 ? Stream.empty() : Stream.of(messages.text("milestones.gates.open", gates)));
    }

    private List<Figure> figures(MilestoneStatus status, Optional<MilestoneProspect> prospect, MilestonesWork work) {
        String none = messages.text("milestones.no-figure");
        boolean reached = status.standing() == MilestoneStatus.Standing.REACHED;
        String unknown = reached || state.isUnforeseeable() ? none : messages.text("milestones.computing");
        MilestoneId id = status.milestone().id();
        String late = Optional.ofNullable(delays.get(id.value()))
                .filter(cost -> !reached)
                .map(cost -> Math.round(cost.perMonth() / 100) > 0 ? estimates.delay(cost.perMonth()) : none)
                .orElse(unknown);
        String ready = reached
                ? messages.text("milestones.ready.reached")
                : work.total() == 0 ? none : messages.text("milestones.ready.of", work.done(), work.total());
        return List.of(
                new Figure(
                        messages.text("milestones.odds"),
                        prospect.map(known -> words.oddsByPlan(known, status.milestone(), state))
                                .orElse(unknown),
                        Tone.PLAIN),
                amount("milestones.pays", reached ? gained(id, none) : pays(id, none), Tone.GAIN),
                amount("milestones.late", late, Tone.COST),
                new Figure(messages.text("milestones.ready"), ready, Tone.PLAIN));
    }

    /// What is no amount has no colour either.
    private Figure amount(String name, String value, Tone tone) {
        boolean none = value.equals(messages.text("milestones.no-figure"));
        return new Figure(messages.text(name), value, none ? Tone.PLAIN : tone);
    }

    /// By the middles of the plan's ranges, to $1k.
    private String pays(MilestoneId id, String none) {
        Optional<Unlock> unlock = Optional.ofNullable(unlocks.get(id));
        return unlock.map(Unlock::yearly)
                .filter(yearly -> !IncomeEstimates.isNothing(yearly.mid()))
                .map(yearly -> estimates.difference(yearly.mid()))
                .or(() -> unlock.map(Unlock::once)
                        .filter(once -> !IncomeEstimates.isNothing(once.mid()))
                        .map(once -> messages.text("milestones.once", estimates.difference(once.mid()))))
                .orElse(none);
    }

    private String gained(MilestoneId id, String none) {
        OptionalDouble gained = pay.gained(id);
        return gained.isPresent() ? estimates.difference(gained.getAsDouble()) : none;
    }

    private Axis axis(MilestoneStatus status, Optional<MilestoneProspect> prospect, double months) {
        Milestone milestone = status.milestone();
        Optional<PlanCalendar> calendar = state.calendar();
        OptionalDouble reached = status.reached()
                .flatMap(day -> calendar.map(known -> known.monthsUntil(day)))
                .map(month -> OptionalDouble.of(Math.max(0, month)))
                .orElse(OptionalDouble.empty());
        return new Axis(
                months,
                milestone.month(),
                messages.text("milestones.month-label", milestone.month()),
                prospect.map(MilestoneProspect::reached).map(fan -> new Span(fan.p10(), fan.p50(), fan.p90())),
                reached);
    }

    private String range(MilestoneProspect prospect) {
        return range(prospect.reached());
    }

    private String range(Fan months) {
        return new MilestonesDetails(state, messages).range(months);
    }

    private Detail detail(MilestoneStatus status) {
        Milestone milestone = status.milestone();
        return new MilestonesDetails(state, messages)
                .of(
                        status,
                        MilestoneProspect.of(state, milestone),
                        ledger.of(milestone),
                        worths,
                        Optional.ofNullable(unlocks.get(milestone.id())),
                        forecast.evidence());
    }
}
