package dev.milepost.tracker;

import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.MonthLane;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.tracker.TimelineView.Lane;
import dev.milepost.tracker.TimelineView.Range;
import dev.milepost.tracker.TimelineView.RangeKind;
import dev.milepost.tracker.TimelineView.RangeLane;
import java.util.ArrayList;
import java.util.List;
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

    private List<Range> logged() {
        LoggedMonths logged = LoggedMonths.of(ground.state());
        return logged.months().headSet(ground.scale().extent() + 1).stream()
                .map(month -> {
                    String paid =
                            ground.amounts().writeRounded(logged.total(month).orElseThrow());
                    return new Range(
                            month - 1,
                            month,
                            paid,
                            ground.messages()
                                    .text(
                                            "timeline.logged.detail",
                                            paid,
                                            ground.dates().due(month)));
                })
                .toList();
    }
}
