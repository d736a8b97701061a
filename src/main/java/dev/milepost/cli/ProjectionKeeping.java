package dev.milepost.cli;

import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.projection.Crew;
import dev.milepost.prospect.ForecastSnapshot;
import dev.milepost.prospect.Foresight;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Prospect;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Tracker;
import java.util.Optional;

/// Keeps the forecast of the month that is open, with nothing tried out, to be compared later with what came.
/// A month's forecast is kept once.
final class ProjectionKeeping {

    private final Tracker tracker;
    private final Invocation invocation;

    ProjectionKeeping(Tracker tracker, Invocation invocation) {
        this.tracker = tracker;
        this.invocation = invocation;
    }

    int keep() {
        AppState state = tracker.state();
        int month = state.month().orElseThrow(() -> new Refusal(Exit.CONTENT, invocation.text("cli.project.no-month")));
        ForecastMade kept =
                Optional.ofNullable(state.progress().forecasts().get(month)).orElseGet(() -> keep(state));
        invocation.answer(
                new JsonObject()
                        .with("month", JsonValue.of(kept.month()))
                        .with("on", JsonValue.of(kept.on()))
                        .with("engine", JsonValue.of(kept.engine()))
                        .with("seed", JsonValue.of(kept.seed()))
                        .with("inputsSha256", JsonValue.of(kept.inputsSha256())),
                invocation.text(
                        "cli.project.kept",
                        String.valueOf(kept.month()),
                        invocation.messages().date(kept.on())));
        return Exit.FINE.code();
    }

    private ForecastMade keep(AppState state) {
        Futures futures =
                new Foresight(Crew.alone()).of(Prospect.of(state.question()), Futures.Detail.FULL, () -> false);
        ForecastMade made = ForecastSnapshot.of(futures, ForecastSnapshot.ENGINE)
                .orElseThrow(() -> new Refusal(Exit.CONTENT, invocation.text("cli.beyond-limits")));
        new Recorder(tracker, invocation).record(new Act.KeepForecast(made));
        return made;
    }
}
