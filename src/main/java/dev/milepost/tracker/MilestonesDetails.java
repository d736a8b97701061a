package dev.milepost.tracker;

import dev.milepost.forecast.PaceEvidence;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.Reached;
import dev.milepost.progress.Subject;
import dev.milepost.projection.Fan;
import dev.milepost.prospect.TickValue.Unlock;
import dev.milepost.prospect.TickValue.Worth;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.text.Messages;
import dev.milepost.tracker.MilestonesView.Detail;
import dev.milepost.tracker.MilestonesView.Gate;
import dev.milepost.tracker.MilestonesView.Need;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds what stands beside the milestones: the selected one.
final class MilestonesDetails {

    private final AppState state;
    private final Messages messages;
    private final Amounts amounts;
    private final ForecastWords words;
    private final IncomeEstimates estimates;
    private final Map<ItemId, Item> items = new HashMap<>();

    MilestonesDetails(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        amounts = Amounts.of(state);
        words = new ForecastWords(messages);
        estimates = new IncomeEstimates(amounts, messages);
    }

    /// "Advancement · month 12".
    static String kind(Milestone milestone, Messages messages) {
        return messages.text("milestones.kind." + milestone.kind().name().toLowerCase(Locale.ROOT), milestone.month());
    }

    Detail of(
            MilestoneStatus status,
            Optional<MilestoneProspect> prospect,
            MilestonesWork work,
            Map<ItemId, Worth> worths,
            Optional<Unlock> unlock,
            PaceEvidence evidence) {
        state.roadmap().items().forEach(item -> items.put(item.id(), item));
        Milestone milestone = status.milestone();
        boolean reached = status.standing() == MilestoneStatus.Standing.REACHED;
        List<Need> needs = reached ? List.of() : needs(work, worths);
        return new Detail(
                milestone.id(),
                kind(milestone, messages),
                amounts.within(milestone.title()),
                forecast(status, prospect),
                reached ? "" : evidence(evidence),
                messages.text("milestones.needs", work.done(), work.total()),
                needs,
                needs.isEmpty() ? nothingLeft(status, work) : worth(needs, unlock),
                gatesTitle(milestone),
                gates(milestone),
                certificates(work),
                proof(milestone, work),
                held(status),
                MilestoneDetail.of(state, milestone.id(), messages).orElseThrow());
    }

    private List<String> forecast(MilestoneStatus status, Optional<MilestoneProspect> prospect) {
        if (status.reached().isPresent()) {
            return List.of(messages.text(
                    "milestones.reached-on", messages.date(status.reached().get())));
        }
        if (prospect.isEmpty()) {
            return List.of(messages.text(state.isUnforeseeable() ? "milestones.unknown" : "milestones.computing"));
        }
        Fan months = prospect.get().reached();
        return Stream.of(messages.text("milestones.eight-in-ten", range(months)), middle(months))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// "Mar–Jun 2028"; in months of the plan as long as that has no start.
    String range(Fan months) {
        return state.calendar()
                .map(calendar -> words.range(months, calendar))
                .orElseGet(() -> Double.isFinite(months.p90())
                        ? messages.text("milestones.months", month(months.p10()), month(months.p90()))
                        : messages.text("milestones.month-or-later", month(months.p10())));
    }

    private String middle(Fan months) {
        return Double.isFinite(months.p50())
                ? messages.text(
                        "milestones.middle",
                        state.calendar()
                                .map(calendar -> messages.monthAndYear(YearMonth.from(calendar.dayAt(months.p50()))))
                                .orElseGet(() -> messages.text("format.month", month(months.p50()))))
                : messages.text("milestones.less-than-half");
    }

    private static int month(double months) {
        return Double.isFinite(months) ? (int) Math.max(1, Math.ceil(months)) : 0;
    }

    private String evidence(PaceEvidence evidence) {
        return messages.text(
                evidence.isThin() ? "milestones.evidence.plan" : "milestones.evidence.person",
                evidence.ticks(),
                evidence.weeks());
    }

    private List<Need> needs(MilestonesWork work, Map<ItemId, Worth> worths) {
        return work.open().stream()
                .map(id -> need(id, "", worth(Optional.ofNullable(worths.get(id)))))
                .sorted(Comparator.comparing(need -> need.state() != ItemState.IN_PROGRESS))
                .toList();
    }

    private Need need(ItemId id, String facts, String aside) {
        return new Need(id, state.progress().state(id), amounts.within(item(id).text()), facts, aside);
    }

    private String worth(Optional<Worth> worth) {
        return worth.map(Worth::amount)
                .filter(amount -> Double.isFinite(amount) && Math.round(amount / 100) > 0)
                .map(estimates::delay)
                .orElse("");
    }

    /// With the work done, what is left are the person's own gates.
    private String nothingLeft(MilestoneStatus status, MilestonesWork work) {
        if (status.standing() == MilestoneStatus.Standing.REACHED) {
            return "";
        }
        String said = messages.text(work.total() == 0 ? "milestones.needs.none" : "milestones.needs.done");
        return state.progress().gates(status.milestone().id()).stream()
                .filter(gate -> gate.met().isEmpty())
                .findFirst()
                .map(gate -> said + " " + messages.text("milestones.needs.gate", amounts.within(gate.text())))
                .orElse(said);
    }

    private String worth(List<Need> needs, Optional<Unlock> unlock) {
        List<String> said = new ArrayList<>();
        if (needs.stream().anyMatch(need -> !need.aside().isEmpty())) {
            said.add(messages.text("milestones.worth", state.question().horizon()));
        }
        unlock.filter(known -> !IncomeEstimates.isNothing(known.yearly().mid()))
                .map(known -> messages.text(
                        "milestones.opens-a-year",
                        estimates.difference(known.yearly().mid())))
                .ifPresent(said::add);
        return String.join(" ", said);
    }

    private String gatesTitle(Milestone milestone) {
        List<GateSet> gates = state.progress().gates(milestone.id());
        long met = gates.stream().filter(gate -> gate.met().isPresent()).count();
        return gates.isEmpty()
                ? messages.text("milestones.gates")
                : messages.text("milestones.gates.of", met, gates.size());
    }

    private List<Gate> gates(Milestone milestone) {
        return state.progress().gates(milestone.id()).stream()
                .map(gate -> new Gate(
                        gate.number(),
                        amounts.within(gate.text()),
                        gate.met()
                                .map(day -> messages.text("milestones.gate.met", messages.date(day)))
                                .orElse(""),
                        !amounts.within(gate.text()).equals(gate.text())))
                .toList();
    }

    private List<Need> certificates(MilestonesWork work) {
        return Stream.concat(work.open().stream(), work.finished().stream())
                .filter(id -> item(id).kind() == ItemKind.CERTIFICATION)
                .map(id -> need(id, facts(item(id)), ""))
                .toList();
    }

    private Item item(ItemId id) {
        return Objects.requireNonNull(items.get(id), id.value());
    }

    private String facts(Item item) {
        Stream<String> due = state.progress().due(item.id()).stream()
                .map(day -> messages.text("overview.why.due", messages.date(day)));
        return Stream.concat(
                        due,
                        item.facts().stream().map(fact -> messages.text("milestones.fact", fact.label(), fact.text())))
                .map(amounts::within)
                .collect(Collectors.joining(" · "));
    }

    private String proof(Milestone milestone, MilestonesWork work) {
        Progress progress = state.progress();
        long with = work.finished().stream()
                .filter(item -> !progress.evidence(Subject.of(item)).isEmpty())
                .count();
        int own = progress.evidence(Subject.of(milestone.id())).size();
        Stream<String> ofItems = work.finished().isEmpty()
                ? Stream.empty()
                : Stream.of(messages.text(
                        "milestones.proof.items", with, work.finished().size() - with));
        Stream<String> ofIts = own == 0 ? Stream.empty() : Stream.of(messages.text("milestones.proof.own", own));
        return Stream.concat(ofItems, ofIts).collect(Collectors.joining(" · "));
    }

    /// How long a milestone has been held; of one ahead, how long the last advancement before it.
    private String held(MilestoneStatus status) {
        if (status.reached().isPresent()) {
            return messages.text("milestones.held", monthsSince(status.reached().get()));
        }
        return state.roadmap()
                .milestones(MilestoneKind.ADVANCEMENT)
                .filter(level -> level.month() < status.milestone().month())
                .flatMap(level ->
                        state.progress().reached(level.id()).map(reached -> new Level(level, reached)).stream())
                .max(Comparator.comparing(level -> level.reached().on()))
                .map(level -> messages.text(
                        "milestones.held.level",
                        amounts.within(Names.shortened(level.milestone().title())),
                        monthsSince(level.reached().on())))
                .orElse("");
    }

    private record Level(Milestone milestone, Reached reached) {}

    private long monthsSince(LocalDate day) {
        return Math.max(0, Period.between(day, state.today()).toTotalMonths());
    }
}
