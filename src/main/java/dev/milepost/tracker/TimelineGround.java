package dev.milepost.tracker;

import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.Rollup;
import dev.milepost.progress.Subject;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.Stretch;
import java.util.Map;
import java.util.Optional;

/// What all lanes of the timeline are made from.
///
/// @param rollup what is done
/// @param stretches when parts are planned
/// @param ghosts when they will be done, by the forecast
/// @param baseline the dates that were kept and are to be drawn beside today's; empty where none are
record TimelineGround(
        AppState state,
        Messages messages,
        TimelineSight sight,
        TimelineScale scale,
        TimelineWords words,
        Rollup rollup,
        PlanDates dates,
        Amounts amounts,
        TimelineStretches stretches,
        TimelineForecast ghosts,
        Map<Subject, BaselineKept> baseline) {

    static TimelineGround of(AppState state, Messages messages) {
        TimelineSight sight = state.outlook().timeline();
        TimelineScale scale = TimelineScale.of(state);
        PlanDates dates = new PlanDates(state, messages);
        return new TimelineGround(
                state,
                messages,
                sight,
                scale,
                new TimelineWords(state, messages, dates, scale.extent()),
                Rollup.of(state.roadmap(), state.progress()),
                dates,
                Amounts.of(state),
                new TimelineStretches(state.roadmap(), state.progress()),
                new TimelineForecast(state, state.prospect().forecast(), scale.extent()),
                sight.baseline()
                        .flatMap(name ->
                                Optional.ofNullable(state.progress().baselines().get(name)))
                        .orElse(Map.of()));
    }

    boolean showsForecast() {
        return sight.shows(TimelineSight.Layer.FORECAST);
    }

    Optional<Stretch> kept(Subject about) {
        return Optional.ofNullable(baseline.get(about))
                .flatMap(event -> state.calendar()
                        .map(calendar -> TimelineStretches.months(calendar, event.begin(), event.end())));
    }
}
