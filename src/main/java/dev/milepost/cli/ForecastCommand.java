package dev.milepost.cli;

import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.PaceEvidence;
import dev.milepost.forecast.Replay;
import dev.milepost.prospect.Prospect;
import dev.milepost.report.ForecastDocument;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.AppState;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// When stages, milestones and the whole are finished at the person's pace, or by their own weeks played
/// again.
@Command(name = "forecast", description = "cli.command.forecast")
final class ForecastCommand implements Callable<Integer> {

    private static final int PATHS = 4096;

    @Option(names = "--replay", descriptionKey = "cli.option.replay")
    private boolean replay;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.replay-seed")
    private long seed = 42;

    @Mixin
    private final AsOf asOf = new AsOf();

    private final Invocation invocation;

    ForecastCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            asOf.applyTo(tracker, invocation);
            AppState state = tracker.state();
            Forecast forecast = Prospect.of(state.question()).forecast();
            if (replay) {
                answerByReplay(state, forecast);
            } else {
                answerByPace(state, forecast);
            }
            return Exit.FINE.code();
        });
    }

    private void answerByPace(AppState state, Forecast forecast) {
        if (invocation.options().json()) {
            document(ForecastDocument.of(forecast, state.roadmap(), state.progress(), state.today()));
        } else {
            new ForecastLines(state, forecast, finish -> finish, invocation)
                    .print(invocation.text("cli.forecast.by-pace"));
        }
    }

    private void answerByReplay(AppState state, Forecast forecast) {
        UnaryOperator<Finish> replayed = replayed(forecast);
        if (invocation.options().json()) {
            document(ForecastDocument.replayed(
                    forecast, state.roadmap(), state.progress(), state.today(), replayed, seed));
        } else {
            new ForecastLines(state, forecast, replayed, invocation)
                    .print(invocation.text("cli.forecast.by-replay", PATHS, String.valueOf(seed)));
        }
    }

    /// Every finish with the same random numbers, so that later work is never done earlier.
    private UnaryOperator<Finish> replayed(Forecast forecast) {
        Replay weeks = Replay.of(forecast.history()).orElseThrow(() -> tooShort(forecast.evidence()));
        return finish -> switch (finish) {
            case Finish.Ahead ahead -> ahead.by(weeks.play(ahead.work(), PATHS, new SplittableRandom(seed)));
            case Finish.Done _, Finish.NothingToDo _ -> finish;
        };
    }

    private Refusal tooShort(PaceEvidence evidence) {
        return new Refusal(
                Exit.CONTENT,
                invocation.text(
                        "cli.forecast.too-short",
                        Replay.ENOUGH_WEEKS,
                        Replay.ENOUGH_TICKS,
                        evidence.ticks(),
                        evidence.weeks()));
    }

    private void document(JsonValue value) {
        invocation.terminal().document(JsonDocument.write(value));
    }
}
