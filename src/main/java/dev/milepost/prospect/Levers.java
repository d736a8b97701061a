package dev.milepost.prospect;

import dev.milepost.money.MoneyRange;
import dev.milepost.projection.Onset;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Milestone;
import dev.milepost.projection.SimulationModel.Outcome;
import dev.milepost.projection.SimulationModel.Readiness;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.SalaryStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What could be better in a prospect, apart from the pace: promotions without a wait, or before their
/// month, or sure to be granted; amounts and hours at the high end of their ranges; streams that are sure
/// to come, or begin at once.
final class Levers {

    private static final AssumptionValue NOTHING = figure(0);
    private static final AssumptionValue CERTAIN = figure(1);
    private static final int DECIMALS = 2;

    private final Prospect prospect;
    private final SimulationModel model;
    private final List<Lever> levers = new ArrayList<>();

    private Levers(Prospect prospect) {
        this.prospect = prospect;
        this.model = prospect.simulation();
    }

    static List<Lever> of(Prospect prospect) {
        Levers levers = new Levers(prospect);
        levers.addPromotions();
        levers.addSalary();
        levers.addStreams();
        return List.copyOf(levers.levers);
    }

    private void addPromotions() {
        List<Lever.Part> waits = new ArrayList<>();
        List<Lever.Part> dates = new ArrayList<>();
        List<Lever> grants = new ArrayList<>();
        for (Milestone milestone : model.milestones()) {
            if (milestone.readiness() instanceof Readiness.Reached
                    || !(milestone.outcome() instanceof Outcome.Promotion(double wait, double probability))) {
                continue;
            }
            String id = milestone.id();
            if (wait > 0) {
                waits.add(new Lever.Part(AssumptionKey.of(AssumptionKind.WAIT, id), figure(wait), NOTHING));
            }
            if (milestone.earliest() == SimulationModel.Earliest.AS_PLANNED && milestone.planMonth() > now()) {
                dates.add(new Lever.Part(
                        AssumptionKey.of(AssumptionKind.EARLY, id),
                        new AssumptionValue.Option("no"),
                        new AssumptionValue.Option("yes")));
            }
            if (probability < 1) {
                grants.add(Lever.of(AssumptionKey.of(AssumptionKind.GRANT, id), figure(probability), CERTAIN));
            }
        }
        if (!waits.isEmpty()) {
            levers.add(new Lever(AssumptionKey.of(AssumptionKind.WAIT), waits));
        }
        if (!dates.isEmpty()) {
            levers.add(new Lever(AssumptionKey.of(AssumptionKind.EARLY), dates));
        }
        levers.addAll(grants);
    }

    private void addSalary() {
        List<SalaryStep> steps = prospect.question().roadmap().income().salary();
        for (int i = 0; i < steps.size(); i++) {
            AssumptionKey key = AssumptionKey.of(AssumptionKind.SALARY, String.valueOf(i + 1));
            addHighEnd(key, span(key).orElse(span(steps.get(i).pay())));
        }
    }

    private void addStreams() {
        Map<String, Coming> coming = coming();
        for (IncomeStream stream : prospect.question().roadmap().income().streams()) {
            String id = stream.id().value();
            Coming own = coming.get(id);
            if (own == null) {
                continue;
            }
            AssumptionKey pay = AssumptionKey.of(AssumptionKind.PAY, id);
            addHighEnd(pay, span(pay).orElse(span(stream.pay().range())));
            AssumptionKey hours = AssumptionKey.of(AssumptionKind.HOURS, id);
            span(hours).ifPresent(span -> addHighEnd(hours, span));
            if (own.probability() < 1) {
                levers.add(Lever.of(AssumptionKey.of(AssumptionKind.CHANCE, id), figure(own.probability()), CERTAIN));
            }
            OptionalDouble start = start(own.onset());
            AssumptionValue soonest = new AssumptionValue.Figure(
                    BigDecimal.valueOf(Math.max(0, now())).setScale(DECIMALS, RoundingMode.CEILING));
            if (start.isPresent() && start.getAsDouble() > now()) {
                levers.add(Lever.of(AssumptionKey.of(AssumptionKind.START, id), figure(start.getAsDouble()), soonest));
            }
        }
    }

    /// What the simulation has of a stream.
    private record Coming(Onset onset, double probability) {}

    private Map<String, Coming> coming() {
        Map<String, Coming> coming = new HashMap<>();
        model.earnings()
                .streams()
                .forEach(stream -> coming.put(stream.id(), new Coming(stream.onset(), stream.probability())));
        model.earnings()
                .hourly()
                .forEach(hourly -> coming.put(hourly.id(), new Coming(hourly.onset(), hourly.probability())));
        model.earnings()
                .equity()
                .forEach(equity -> coming.put(equity.id(), new Coming(equity.onset(), equity.probability())));
        return coming;
    }

    /// At the earliest; empty after a milestone that has been reached.
    private OptionalDouble start(Onset onset) {
        return switch (onset) {
            case Onset.AtMonth(double month) -> OptionalDouble.of(month);
            case Onset.AfterMilestone(String id, double plus) ->
                model.milestones().stream()
                        .filter(milestone -> milestone.id().equals(id))
                        .filter(milestone -> !(milestone.readiness() instanceof Readiness.Reached))
                        .mapToDouble(milestone -> Math.max(milestone.planMonth(), now()) + plus)
                        .findFirst();
        };
    }

    /// The same high end, and no low one.
    private void addHighEnd(AssumptionKey key, AssumptionValue.Span span) {
        if (span.low().compareTo(span.high()) < 0) {
            levers.add(Lever.of(key, span, new AssumptionValue.Span(span.high(), span.high())));
        }
    }

    private Optional<AssumptionValue.Span> span(AssumptionKey key) {
        return prospect.assumptions()
                .of(key)
                .map(Assumption::value)
                .filter(AssumptionValue.Span.class::isInstance)
                .map(AssumptionValue.Span.class::cast);
    }

    private static AssumptionValue.Span span(MoneyRange range) {
        return new AssumptionValue.Span(range.low().units(), range.high().units());
    }

    private double now() {
        return model.outset().now();
    }

    private static AssumptionValue figure(double number) {
        return new AssumptionValue.Figure(BigDecimal.valueOf(number));
    }
}
