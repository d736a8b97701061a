package dev.milepost.tracker;

import dev.milepost.forecast.Forecast;
import dev.milepost.text.Messages;
import dev.milepost.tracker.TimelineView.Choice;
import dev.milepost.tracker.TimelineView.SlidePreview;
import dev.milepost.tracker.TimelineView.Switch;
import dev.milepost.tracker.TimelineView.Tools;
import dev.milepost.tracker.TimelineView.ZoomChip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What can be chosen about the timeline: its scale, what is drawn over it, and whether to move what is
/// not done.
record TimelineTools(AppState state, Messages messages, TimelineSlide slide, Forecast forecast) {

    private static final int[] STEPS = {-4, -1, 1, 4};

    Tools tools() {
        TimelineSight sight = sight();
        return new Tools(
                sight,
                Stream.of(Zoom.FIT, Zoom.MONTHS, Zoom.WEEKS)
                        .map(zoom -> new ZoomChip(
                                zoom,
                                messages.text("timeline.zoom." + zoom.id()),
                                zoom == sight.zoom(),
                                new Act.ArrangeTimeline(sight.zoomed(zoom))))
                        .toList(),
                new Switch(
                        messages.text("timeline.forecast"),
                        sight.shows(TimelineSight.Layer.FORECAST),
                        new Act.ArrangeTimeline(sight.switched(TimelineSight.Layer.FORECAST))),
                messages.text("timeline.baseline"),
                baselines(),
                messages.date(state.today()),
                messages.text("timeline.baseline.keep"),
                messages.text("timeline.baseline.drop"),
                state.progress().baselines().keySet().stream()
                        .map(name -> new Choice(Amounts.of(state).within(name), false, new Act.DropBaseline(name)))
                        .toList(),
                messages.text("timeline.slide"),
                slides());
    }

    private TimelineSight sight() {
        return state.outlook().timeline();
    }

    private List<Choice> baselines() {
        TimelineSight sight = sight();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                messages.text("timeline.baseline.none"),
                sight.baseline()
                        .filter(name -> state.progress().baselines().containsKey(name))
                        .isEmpty(),
                new Act.ArrangeTimeline(sight.beside(Optional.empty()))));
        state.progress().baselines().keySet().stream()
                .map(name -> new Choice(
                        Amounts.of(state).within(name),
                        sight.baseline().equals(Optional.of(name)),
                        new Act.ArrangeTimeline(sight.beside(Optional.of(name)))))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> slides() {
        if (slide.items() == 0) {
            return List.of();
        }
        return Stream.concat(
                        slide.toToday(forecast).stream()
                                .mapToObj(weeks -> choice(messages.text("timeline.slide.today", weeks), weeks)),
                        Stream.of(1, 4, -1).map(weeks -> choice(later(weeks), weeks)))
                .toList();
    }

    private String later(int weeks) {
        return weeks < 0
                ? messages.text("timeline.slide.earlier", -weeks)
                : messages.text("timeline.slide.later", weeks);
    }

    private Choice choice(String text, int weeks) {
        return new Choice(text, false, new Act.ArrangeTimeline(sight().sliding(OptionalInt.of(weeks))));
    }

    /// Empty while nothing is tried out.
    Optional<SlidePreview> preview() {
        OptionalInt tried = sight().slide();
        if (tried.isEmpty() || slide.items() == 0) {
            return Optional.empty();
        }
        int weeks = tried.getAsInt();
        List<Choice> steps = new ArrayList<>();
        for (int step : STEPS) {
            if (weeks + step == 0) {
                continue;
            }
            steps.add(choice(
                    messages.text(step < 0 ? "timeline.slide.less" : "timeline.slide.more", Math.abs(step)),
                    weeks + step));
        }
        return Optional.of(new SlidePreview(
                messages.text("timeline.slide.preview", slide.items(), later(weeks)),
                steps,
                messages.text("timeline.slide.apply"),
                slide.by(weeks),
                messages.text("timeline.slide.cancel"),
                new Act.ArrangeTimeline(sight().sliding(OptionalInt.empty()))));
    }
}
