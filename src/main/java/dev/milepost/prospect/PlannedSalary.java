package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.progress.Progress;
import dev.milepost.projection.Inflation;
import dev.milepost.projection.Interpolation;
import dev.milepost.projection.SalaryStep;
import dev.milepost.prospect.PlannedIncome.Baseline;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The salary of a plan, step by step: what the plan says, what the person assumes of it, and what a promotion
/// really brought.
///
/// What was paid from a milestone on takes the place of the level that begins with it, even if it is less than
/// before. Where no step begins with that milestone, it is a step of its own.
///
/// @param levels by step: the range the plan has for it, also where what was really paid has taken its place
/// @param begins by step
record PlannedSalary(
        Money baseline,
        Baseline origin,
        List<SalaryStep> steps,
        Interpolation interpolation,
        Map<String, MoneyRange> levels,
        Map<String, Begin> begins) {

    PlannedSalary {
        steps = List.copyOf(steps);
        levels = Map.copyOf(levels);
        begins = Map.copyOf(begins);
    }

    static PlannedSalary of(
            Roadmap roadmap,
            Progress progress,
            AssumptionBook book,
            PlanTimes times,
            Inflation prices,
            Ceiling ceiling) {
        return new Made(roadmap, progress, book, times, prices, ceiling).salary();
    }

    private static final class Made {

        private final Roadmap roadmap;
        private final ToldPay told;
        private final AssumptionBook book;
        private final PlanTimes times;
        private final Inflation prices;
        private final Ceiling ceiling;
        private final IncomePlan plan;
        private final List<SalaryStep> steps = new ArrayList<>();
        private final Map<String, MoneyRange> levels = new HashMap<>();
        private final Map<String, Begin> begins = new HashMap<>();

        Made(
                Roadmap roadmap,
                Progress progress,
                AssumptionBook book,
                PlanTimes times,
                Inflation prices,
                Ceiling ceiling) {
            this.roadmap = roadmap;
            this.told = new ToldPay(roadmap, progress);
            this.book = book;
            this.times = times;
            this.prices = prices;
            this.ceiling = ceiling;
            this.plan = roadmap.income();
        }

        PlannedSalary salary() {
            List<Begin> starts = times.salarySteps();
            Set<MilestoneId> begun = new HashSet<>();
            List<SalaryStep> asPlanned = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                SalaryStep step = asPlanned(i, starts.get(i));
                asPlanned.add(step);
                Optional<Money> paid = plan.salary().get(i).after().flatMap(told::with);
                plan.salary().get(i).after().ifPresent(begun::add);
                add(paid.map(money -> paying(step, money)).orElseGet(() -> assumed(step)), starts.get(i));
            }
            if (!starts.isEmpty()) {
                roadmap.milestones().stream()
                        .filter(milestone -> !begun.contains(milestone.id()))
                        .forEach(this::ownStep);
            }
            Money stated = before(asPlanned).orElse(Money.zero(roadmap.currency()));
            return new PlannedSalary(ceiling.under(stated), origin(asPlanned), steps, interpolation(), levels, begins);
        }

        private void add(SalaryStep step, Begin begin) {
            steps.add(step);
            begins.put(step.id(), begin);
        }

        private SalaryStep asPlanned(int i, Begin begin) {
            dev.milepost.roadmap.SalaryStep step = plan.salary().get(i);
            return new SalaryStep(
                            String.format(Locale.ROOT, "step-%03d", i + 1),
                            ceiling.under(step.pay()),
                            step.raise(),
                            begin.month(),
                            times.monthsOfStep(i))
                    .cutting(cut(step.cut()));
        }

        private SalaryStep assumed(SalaryStep step) {
            MoneyRange level = book.namedSpan(
                            AssumptionKey.of(AssumptionKind.SALARY, Integer.toString(steps.size() + 1)))
                    .map(span -> ceiling.under(span, roadmap.currency()))
                    .orElse(step.level());
            levels.put(step.id(), level);
            return new SalaryStep(step.id(), level, step.raise(), step.start(), step.months()).cutting(step.cut());
        }

        private SalaryStep paying(SalaryStep step, Money paid) {
            MoneyRange level = MoneyRange.exactly(inPlansMoney(paid, step.start()));
            levels.put(step.id(), assumed(step).level());
            return new SalaryStep(step.id(), level, step.raise(), step.start(), step.months())
                    .cutting(SalaryStep.Cut.ALLOWED);
        }

        private void ownStep(Milestone milestone) {
            told.with(milestone.id()).ifPresent(paid -> {
                Begin begin = Begin.at(times.month(milestone));
                String id = "reached-" + milestone.id().value();
                MoneyRange level = MoneyRange.exactly(inPlansMoney(paid, begin.month()));
                levels.put(id, level);
                add(
                        new SalaryStep(id, level, Optional.empty(), begin.month(), 0).cutting(SalaryStep.Cut.ALLOWED),
                        begin);
            });
        }

        /// Pay is what it is; the plan's amounts are perhaps in the money of its start.
        private Money inPlansMoney(Money paid, double month) {
            return ceiling.under(prices.inTodaysMoney(ceiling.under(paid), Math.max((int) Math.floor(month) + 1, 1)));
        }

        private Optional<Money> before(List<SalaryStep> asPlanned) {
            return told.atStart().or(plan::baseline).or(() -> inferred(asPlanned));
        }

        private Baseline origin(List<SalaryStep> asPlanned) {
            if (told.atStart().isPresent()) {
                return Baseline.STATED;
            }
            if (plan.baseline().isPresent()) {
                return Baseline.PLAN;
            }
            return inferred(asPlanned).isPresent() ? Baseline.INFERRED : Baseline.UNKNOWN;
        }

        private static Optional<Money> inferred(List<SalaryStep> asPlanned) {
            return asPlanned.stream()
                    .min(Comparator.comparingDouble(SalaryStep::start))
                    .flatMap(SalaryStep::inferredBaseline);
        }

        private Interpolation interpolation() {
            return switch (book.choice(AssumptionKind.INTERPOLATION)) {
                case "linear" -> Interpolation.LINEAR;
                case "geometric" -> Interpolation.GEOMETRIC;
                default -> Interpolation.STEP;
            };
        }

        private static SalaryStep.Cut cut(dev.milepost.roadmap.SalaryStep.Cut cut) {
            return switch (cut) {
                case REFUSED -> SalaryStep.Cut.REFUSED;
                case ALLOWED -> SalaryStep.Cut.ALLOWED;
            };
        }
    }
}
