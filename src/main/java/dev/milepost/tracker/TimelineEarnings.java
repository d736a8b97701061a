package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Range;
import dev.milepost.tracker.TimelineView.RangeKind;
import dev.milepost.tracker.TimelineView.RangeLane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What is planned to be earned on the timeline, and what was.
record TimelineEarnings(TimelineGround ground) {

    List<Lane> lanes() {
        IncomePlan plan = ground.state().roadmap().income();
        MonthLane months = MonthLane.ofSalary(plan);
        List<Range> salary = IntStream.range(0, plan.salary().size())
                .mapToObj(i -> range(plan.salary().get(i), months.begin(i), months.end(i)))
                .toList();
        List<Lane> lanes = new ArrayList<>();
        add(lanes, "timeline.salary", RangeKind.SALARY, salary);
        add(lanes, "timeline.logged", RangeKind.LOGGED, logged());
        if (!lanes.isEmpty()) {
            lanes.addFirst(ground.words().heading("timeline.income"));
        }
        return lanes;
    }

    private void add(List<Lane> lanes, String label, RangeKind kind, List<Range> ranges) {
        if (!ranges.isEmpty()) {
            lanes.add(new RangeLane(ground.messages().text(label), kind, ranges));
        }
    }

    private Range range(SalaryStep step, int begin, int end) {
        String pay = ground.amounts().typeset(step.pay());
        return new Range(
                begin,
                end,
                pay,
                ground.messages()
                        .text("timeline.salary.detail", pay, ground.dates().months(step.months())));
    }

    /// What each month paid: the whole month where it is said, else the sum of its streams.
    private List<Range> logged() {
        Map<Integer, Money> months = new TreeMap<>();
        for (var entry : ground.state().progress().income().entrySet()) {
            IncomeKey key = entry.getKey();
            boolean wholeIsKnown =
                    ground.state().progress().income().containsKey(new IncomeKey(key.month(), Optional.empty()));
            if (key.stream().isEmpty() || !wholeIsKnown) {
                months.merge(key.month(), entry.getValue(), Money::plus);
            }
        }
        return months.entrySet().stream()
                .filter(entry -> entry.getKey() <= ground.scale().extent())
                .map(entry -> {
                    String paid = ground.amounts().writeRounded(entry.getValue());
                    return new Range(
                            entry.getKey() - 1,
                            entry.getKey(),
                            paid,
                            ground.messages()
                                    .text(
                                            "timeline.logged.detail",
                                            paid,
                                            ground.dates().due(entry.getKey())));
                })
                .toList();
    }
}
