package dev.milepost.tracker;

import dev.milepost.roadmap.MonthRange;
import java.util.stream.IntStream;

/// How many months there are.
///
/// @param planned the plan's, and more where today or something reached lies beyond them: nothing leaves the axis
/// @param extent how far one can scroll: ten years, or twice the plan
record TimelineScale(int planned, int extent) {

    static TimelineScale of(AppState state) {
        int planned = planned(state);
        int twice = Math.clamp(2L * planned, MonthRange.LONGEST_PLAN, 2 * MonthRange.LONGEST_PLAN);
        return new TimelineScale(planned, Math.max(planned, twice));
    }

    private static int planned(AppState state) {
        double lastReached = state.calendar()
                .map(calendar -> state.roadmap().milestones().stream()
                        .flatMap(milestone -> state.progress().reached(milestone.id()).stream())
                        .mapToDouble(reached -> calendar.monthsUntil(reached.on()))
                        .max()
                        .orElse(0))
                .orElse(0.0);
        int last = IntStream.concat(
                        IntStream.of(state.roadmap().months(), state.month().orElse(1)),
                        state.roadmap().stages().stream()
                                .mapToInt(stage -> stage.months().end()))
                .max()
                .orElse(1);
        return Math.min(Math.max(last, (int) Math.ceil(lastReached)), 2 * MonthRange.LONGEST_PLAN);
    }
}
