package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// ROLE-PAY: what the roles of a phase pay, against the salary steps of its months.
///
/// Three questions: is there a role that pays nothing of a step's range; does one of the roles that a
/// promotion names pay all of the step it begins; does the path through the phase's roles reach a
/// role's pay before its promotion.
final class RolePay implements PlanCheck {

    /// A role that is paid by the year, and how many percent of a step's range are in its own.
    private record Reach(Role role, BigDecimal percent) {

        boolean isNone() {
            return percent.signum() == 0;
        }

        boolean isFull() {
            return percent.compareTo(Percentage.HUNDRED) == 0;
        }

        /// `Lead ($160k–$210k): 0.0%`.
        String text() {
            return role.title() + " (" + AmountWriter.typeset(role.pay()) + "): " + Percentage.text(percent);
        }
    }

    @Override
    public List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        MonthLane lane = plan.phases();
        for (int i = 0; i < lane.ranges().size(); i++) {
            Phase phase = plan.roadmap().phases().get(i);
            for (Step step : plan.salary()) {
                boolean together = Math.max(lane.begin(i), step.begin()) < Math.min(lane.end(i), step.end());
                List<Reach> roles = together ? reach(phase, step) : List.of();
                unreached(phase, step, roles).ifPresent(findings::add);
                named(plan, phase, step, roles).ifPresent(findings::add);
                findings.addAll(early(plan, phase, step, roles));
            }
        }
        return findings;
    }

    private static List<Reach> reach(Phase phase, Step step) {
        return phase.roles().entries().stream()
                .flatMap(role -> Band.aYear(role.pay()).stream()
                        .map(pay ->
                                new Reach(role, percent(pay, role.pay().range().openTop(), step.pay()))))
                .toList();
    }

    private static BigDecimal percent(Band role, boolean open, Band step) {
        BigDecimal top = open ? role.high().max(step.high()) : role.high();
        BigDecimal low = role.low().max(step.low());
        BigDecimal high = top.min(step.high());
        BigDecimal width = step.high().subtract(step.low());
        if (low.compareTo(high) > 0) {
            return BigDecimal.ZERO;
        }
        return width.signum() == 0 ? Percentage.HUNDRED : Percentage.share(high.subtract(low), width);
    }

    private static Optional<Finding> unreached(Phase phase, Step step, List<Reach> roles) {
        if (roles.stream().noneMatch(Reach::isNone)) {
            return Optional.empty();
        }
        return Optional.of(comparison(phase, step)
                .contradiction("lint.role-pay.reach", phase.title(), step.months(), pay(step), list(roles)));
    }

    /// "Principal Engineer or Lead role" begins a step that neither pays in full.
    private static Optional<Finding> named(Plan plan, Phase phase, Step step, List<Reach> roles) {
        Optional<Milestone> begun = step.stated().after().flatMap(plan::milestone);
        List<Reach> named = begun.map(milestone -> named(milestone, roles)).orElse(List.of());
        if (named.isEmpty() || named.stream().anyMatch(Reach::isFull)) {
            return Optional.empty();
        }
        return Optional.of(with(begun.get(), phase, step)
                .asking("named")
                .contradiction("lint.role-pay.named", begun.get().title(), step.months(), pay(step), list(named)));
    }

    /// The path leads over a role that pays nothing of the step to one whose promotion is still to come
    /// when the step begins.
    private static List<Finding> early(Plan plan, Phase phase, Step step, List<Reach> roles) {
        List<Finding> findings = new ArrayList<>();
        List<String> path = phase.path();
        List<Reach> onPath = path.stream()
                .flatMap(post ->
                        roles.stream().filter(each -> each.role().title().equals(post)))
                .toList();
        for (int i = 1; i < onPath.size(); i++) {
            Reach reach = onPath.get(i);
            if (!onPath.get(i - 1).isNone() || !reach.isFull()) {
                continue;
            }
            plan.roadmap()
                    .milestones(MilestoneKind.ADVANCEMENT)
                    .filter(milestone -> milestone.month() > step.begin()
                            && !named(milestone, List.of(reach)).isEmpty())
                    .map(milestone -> with(milestone, phase, step)
                            .asking("early")
                            .contradiction(
                                    "lint.role-pay.early",
                                    reach.role().title(),
                                    AmountWriter.typeset(reach.role().pay()),
                                    pay(step),
                                    Integer.toString(step.begin() + 1),
                                    milestone.title(),
                                    Integer.toString(milestone.month())))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static List<Reach> named(Milestone milestone, List<Reach> roles) {
        Predicate<String> isNamed = Text.namesOf(milestone.title());
        return roles.stream().filter(each -> isNamed.test(each.role().title())).toList();
    }

    private static Comparison comparison(Phase phase, Step step) {
        return Comparison.of(FindingKind.ROLE_PAY, new PlanPlace.OfPhase(phase.id()), step.place());
    }

    private static Comparison with(Milestone milestone, Phase phase, Step step) {
        return Comparison.of(
                FindingKind.ROLE_PAY,
                new PlanPlace.OfPhase(phase.id()),
                step.place(),
                new PlanPlace.OfMilestone(milestone.id()));
    }

    private static String pay(Step step) {
        return AmountWriter.typeset(step.stated().pay());
    }

    private static String list(List<Reach> roles) {
        return roles.stream().map(Reach::text).collect(Collectors.joining(", "));
    }
}
