package dev.milepost.lint;

import dev.milepost.money.PercentRange;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Trigger;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A roadmap as the checks look at it: with what follows from its statements worked out once.
final class Plan {

    private final Roadmap roadmap;
    private final Map<MilestoneId, Milestone> milestones = new HashMap<>();
    private final List<Step> steps;
    private final MonthLane phases;

    Plan(Roadmap roadmap) {
        this.roadmap = roadmap;
        roadmap.milestones().forEach(milestone -> milestones.putIfAbsent(milestone.id(), milestone));
        this.steps = List.copyOf(steps());
        this.phases = new MonthLane(roadmap.phases().stream().map(Phase::months).toList());
    }

    Roadmap roadmap() {
        return roadmap;
    }

    /// The salary steps in the author's order.
    List<Step> salary() {
        return steps;
    }

    /// The phases' months, in the author's order.
    MonthLane phases() {
        return phases;
    }

    Optional<Milestone> milestone(MilestoneId id) {
        return Optional.ofNullable(milestones.get(id));
    }

    /// `$140k`.
    String amount(BigDecimal cents) {
        return Band.text(cents, roadmap.currency());
    }

    /// `$140k–$160k`.
    String amounts(Band band) {
        return band.text(roadmap.currency());
    }

    /// The salary before the first step: stated, or else inferred.
    Optional<BigDecimal> baseline() {
        return roadmap.income().baseline().map(Band::cents).or(this::inferredBaseline);
    }

    /// The salary before the first step where both ends of its raise lead back to one figure, as far as
    /// cents go.
    Optional<BigDecimal> inferredBaseline() {
        return beforeTheFirstRaise()
                .filter(band -> band.low().subtract(band.high()).abs().compareTo(BigDecimal.ONE) <= 0)
                .map(Band::low);
    }

    /// What the first step and its raise say was earned before, to the cent: $140k-$160k after 40-60%
    /// gives 140/1.40 = 160/1.60 = $100k. The ends are as they come out: the low one may be above the
    /// high one.
    Optional<Band> beforeTheFirstRaise() {
        return steps.stream()
                .findFirst()
                .flatMap(first -> first.stated()
                        .raise()
                        .filter(Plan::isDivisible)
                        .map(raise -> new Band(
                                before(first.pay().low(), raise.low()),
                                before(first.pay().high(), raise.high()))));
    }

    /// When a stream begins, in months since the start. Where the plan does not say, an employment is
    /// there from the first day, and anything else begins with the last salary step or after two thirds
    /// of the plan.
    int begin(IncomeStream stream) {
        return stream.start().flatMap(this::month).orElseGet(() -> assumedBegin(stream));
    }

    /// The last month in which a stream pays; beyond every plan where it goes on.
    int end(IncomeStream stream) {
        return stream.terms().end().flatMap(this::month).orElse(Integer.MAX_VALUE);
    }

    private Optional<Integer> month(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtMonth(int month) -> Optional.of(month);
            case Trigger.AfterMilestone(MilestoneId id) -> milestone(id).map(Milestone::month);
        };
    }

    private int assumedBegin(IncomeStream stream) {
        return stream.kind() == StreamKind.EMPLOYMENT
                ? 0
                : steps.stream().mapToInt(Step::begin).max().orElse(Math.round(roadmap.months() * 2 / 3f));
    }

    private List<Step> steps() {
        List<SalaryStep> salary = roadmap.income().salary();
        MonthLane lane = MonthLane.ofSalary(roadmap.income());
        Keys keys = new Keys();
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < salary.size(); i++) {
            SalaryStep step = salary.get(i);
            String key = step.after().map(id -> "after-" + id).orElse("months-" + step.months());
            int begin =
                    step.after().flatMap(this::milestone).map(Milestone::month).orElse(lane.begin(i));
            all.add(new Step(step, new PlanPlace.OfSalaryStep(keys.unique(key)), begin, lane.end(i)));
        }
        return all;
    }

    private static boolean isDivisible(PercentRange raise) {
        return raise.low().compareTo(Percentage.HUNDRED.negate()) > 0;
    }

    private static BigDecimal before(BigDecimal pay, BigDecimal percent) {
        return pay.multiply(Percentage.HUNDRED)
                .divide(Percentage.HUNDRED.add(percent), MathContext.DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP);
    }
}
