package dev.milepost.report;

import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.Pace;
import dev.milepost.forecast.PaceEvidence;
import dev.milepost.progress.PlanCalendar;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/// Pace and finish dates: `{today, start, method, seed, basedOn, evidence, pace, stages[], milestones[], whole}`.
///
/// `method` is `pace` or `replay`, `basedOn` is `plan` until there are 8 ticks in 4 weeks and `you` from
/// then on. Everything that is to be finished has `{id, title, month, plan, standing, done, p10, p50, p90,
/// months: {p10, p50, p90}, oddsByPlan}`: `standing` is `done`, `ahead` or `nothing-to-do`; a milestone is
/// done when its work is. Dates are null without a start date and where they lie more than ten years ahead;
/// `months` count from the start of the plan.
public final class ForecastDocument {

    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;

    private final Forecast forecast;
    private final Optional<PlanCalendar> calendar;
    private final UnaryOperator<Finish> method;

    private ForecastDocument(Forecast forecast, Progress progress, UnaryOperator<Finish> method) {
        this.forecast = forecast;
        this.calendar = progress.start().map(PlanCalendar::new);
        this.method = method;
    }

    /// By the pace.
    public static JsonValue of(Forecast forecast, Roadmap roadmap, Progress progress, LocalDate today) {
        return new ForecastDocument(forecast, progress, finish -> finish)
                .document(roadmap, today, "pace", OptionalLong.empty());
    }

    /// By the weeks there were.
    ///
    /// @param replay tells a finish anew
    public static JsonValue replayed(
            Forecast forecast,
            Roadmap roadmap,
            Progress progress,
            LocalDate today,
            UnaryOperator<Finish> replay,
            long seed) {
        return new ForecastDocument(forecast, progress, replay)
                .document(roadmap, today, "replay", OptionalLong.of(seed));
    }

    private JsonValue document(Roadmap roadmap, LocalDate today, String name, OptionalLong seed) {
        PaceEvidence evidence = forecast.evidence();
        Pace pace = forecast.pace();
        return new JsonObject()
                .with("today", JsonValue.of(today))
                .with(
                        "start",
                        calendar.map(known -> JsonValue.of(known.start())).orElse(JsonValue.absent()))
                .with("method", JsonValue.of(name))
                .with("seed", seed.isPresent() ? JsonValue.of(seed.getAsLong()) : JsonValue.absent())
                .with("basedOn", JsonValue.of(evidence.isThin() ? "plan" : "you"))
                .with(
                        "evidence",
                        new JsonObject()
                                .with("ticks", JsonValue.of(evidence.ticks()))
                                .with("weeks", JsonValue.of(evidence.weeks()))
                                .with("counted", Figures.share(evidence.counted()))
                                .with("expected", Figures.share(evidence.expected()))
                                .with("dispersion", Figures.share(evidence.dispersion()))
                                .value())
                .with(
                        "pace",
                        new JsonObject()
                                .with("mean", Figures.share(pace.mean()))
                                .with("p10", Figures.share(pace.quantile(LOW)))
                                .with("p50", Figures.share(pace.quantile(MIDDLE)))
                                .with("p90", Figures.share(pace.quantile(HIGH)))
                                .value())
                .with(
                        "stages",
                        JsonValue.of(roadmap.stages().stream().map(this::stage).toList()))
                .with(
                        "milestones",
                        JsonValue.of(roadmap.milestones().stream()
                                .map(this::milestone)
                                .toList()))
                .with("whole", finish(roadmap.id().value(), roadmap.title(), roadmap.months(), forecast.whole()))
                .value();
    }

    private JsonValue stage(Stage stage) {
        return finish(stage.id().value(), stage.title(), stage.months().last(), forecast.stage(stage.id()));
    }

    private JsonValue milestone(Milestone milestone) {
        return finish(milestone.id().value(), milestone.title(), milestone.month(), forecast.milestone(milestone.id()));
    }

    private JsonValue finish(String id, String title, int month, Finish byPace) {
        JsonObject written = new JsonObject()
                .with("id", JsonValue.of(id))
                .with("title", JsonValue.of(title))
                .with("month", JsonValue.of(month))
                .with(
                        "plan",
                        calendar.map(known -> JsonValue.of(known.lastDay(month)))
                                .orElse(JsonValue.absent()));
        return switch (method.apply(byPace)) {
            case Finish.Done(LocalDate on) ->
                over(written, "done", JsonValue.of(on)).value();
            case Finish.NothingToDo() ->
                over(written, "nothing-to-do", JsonValue.absent()).value();
            case Finish.Ahead ahead -> ahead(written, ahead, month).value();
        };
    }

    private static JsonObject over(JsonObject written, String standing, JsonValue done) {
        written.with("standing", JsonValue.of(standing)).with("done", done);
        JsonObject months = new JsonObject();
        for (String key : List.of("p10", "p50", "p90")) {
            written.with(key, JsonValue.absent());
            months.with(key, JsonValue.absent());
        }
        return written.with("months", months.value()).with("oddsByPlan", JsonValue.absent());
    }

    private JsonObject ahead(JsonObject written, Finish.Ahead ahead, int month) {
        return written.with("standing", JsonValue.of("ahead"))
                .with("done", JsonValue.absent())
                .with("p10", date(ahead, LOW))
                .with("p50", date(ahead, MIDDLE))
                .with("p90", date(ahead, HIGH))
                .with(
                        "months",
                        new JsonObject()
                                .with("p10", months(ahead, LOW))
                                .with("p50", months(ahead, MIDDLE))
                                .with("p90", months(ahead, HIGH))
                                .value())
                .with("oddsByPlan", Figures.share(ahead.probabilityByMonth(month)));
    }

    private JsonValue date(Finish.Ahead ahead, double probability) {
        return calendar.flatMap(_ -> ahead.date(probability)).map(JsonValue::of).orElse(JsonValue.absent());
    }

    private static JsonValue months(Finish.Ahead ahead, double probability) {
        return ahead.month(probability).map(Figures::share).orElse(JsonValue.absent());
    }
}
