package dev.milepost.tracker;

import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.GammaWait;
import dev.milepost.forecast.OpenItem;
import dev.milepost.forecast.Work;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Stage;
import dev.milepost.tracker.TimelineView.Drift;
import dev.milepost.tracker.TimelineView.Ghost;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the forecast makes of the bars and marks, in closed form: nothing is simulated here.
///
/// A part is done when the last of its open items is, and with it what the plan has before that. Its work
/// is the sum of the items' up to there, as the forecast itself sums a stage's, so that a stage and its
/// last section agree.
final class TimelineForecast {

    private final AppState state;
    private final Forecast forecast;
    private final double farthest;
    private final Optional<Finish.Ahead> whole;
    private final Map<ItemId, Work> upTo = new HashMap<>();
    private final Map<Work, double[]> known = new HashMap<>();

    /// @param farthest the end of the axis, in months since the start
    TimelineForecast(AppState state, Forecast forecast, double farthest) {
        this.state = state;
        this.forecast = forecast;
        this.farthest = farthest;
        this.whole = forecast.whole() instanceof Finish.Ahead ahead ? Optional.of(ahead) : Optional.empty();
        Work sum = Work.NONE;
        for (OpenItem item : forecast.openItems()) {
            sum = sum.plus(new Work(item.months(), item.months() * item.months()));
            upTo.put(item.item(), sum);
        }
    }

    /// Empty where nothing of it is open, and without a start date.
    Optional<Ghost> of(Part part, double planned) {
        if (state.calendar().isEmpty()) {
            return Optional.empty();
        }
        return part instanceof Stage stage
                ? ahead(forecast.stage(stage.id())).flatMap(finish -> ghost(finish, planned))
                : part.allItems()
                        .map(Item::id)
                        .flatMap(item -> Optional.ofNullable(upTo.get(item)).stream())
                        .reduce((one, other) -> one.mean() > other.mean() ? one : other)
                        .flatMap(this::finish)
                        .flatMap(finish -> ghost(finish, planned));
    }

    /// By the simulation where it has run, else when the milestone's work is done. Empty for one that is
    /// reached, and without a start date.
    Optional<Ghost> of(Milestone milestone) {
        if (state.calendar().isEmpty()
                || state.progress().reached(milestone.id()).isPresent()) {
            return Optional.empty();
        }
        double planned = milestone.month();
        return MilestoneProspect.of(state, milestone)
                .map(MilestoneProspect::reached)
                .map(fan -> within(fan.p10(), fan.p50(), fan.p90(), planned))
                .orElseGet(() -> ahead(forecast.milestone(milestone.id())).flatMap(finish -> ghost(finish, planned)));
    }

    private static Optional<Finish.Ahead> ahead(Finish finish) {
        return finish instanceof Finish.Ahead ahead ? Optional.of(ahead) : Optional.empty();
    }

    private Optional<Finish.Ahead> finish(Work work) {
        Work dispersed =
                new Work(work.mean(), work.variance() * forecast.evidence().dispersion());
        return whole.map(ahead ->
                new Finish.Ahead(dispersed, new GammaWait(dispersed, forecast.pace()), ahead.time(), ahead.calendar()));
    }

    private Optional<Ghost> ghost(Finish.Ahead finish, double planned) {
        double[] at = known.computeIfAbsent(
                finish.work(), _ -> new double[] {month(finish, 0.1), month(finish, 0.5), month(finish, 0.9)});
        return within(at[0], at[1], at[2], planned);
    }

    /// Empty where even the middle lies beyond the axis: there is no place to draw it.
    private Optional<Ghost> within(double low, double middle, double high, double planned) {
        return middle > farthest
                ? Optional.empty()
                : Optional.of(new Ghost(
                        planned, low, middle, Math.min(high, farthest), high > farthest, Drift.of(planned, middle)));
    }

    private static double month(Finish.Ahead finish, double probability) {
        return finish.month(probability).orElse(Double.POSITIVE_INFINITY);
    }
}
