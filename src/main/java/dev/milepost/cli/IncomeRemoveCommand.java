package dev.milepost.cli;

import dev.milepost.progress.IncomeKey;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.StreamId;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes back what was recorded for a month.
@Command(name = "remove", description = "cli.command.income-remove")
final class IncomeRemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MONTH", descriptionKey = "cli.parameter.month")
    private int month;

    @Option(names = "--stream", paramLabel = "ID", descriptionKey = "cli.option.stream")
    private @Nullable String stream;

    private final Invocation invocation;

    IncomeRemoveCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            AppState state = tracker.state();
            IncomeKey key = key(state);
            String source = source(state, key);
            new Recorder(tracker, invocation).record(new Act.RemoveIncome(key));
            invocation.answer(
                    new JsonObject()
                            .with("month", JsonValue.of(month))
                            .with(
                                    "stream",
                                    key.stream()
                                            .map(id -> JsonValue.of(id.value()))
                                            .orElse(JsonValue.absent()))
                            .with("amount", JsonValue.absent()),
                    invocation.text("cli.income-removed", String.valueOf(month), source));
            return Exit.FINE.code();
        });
    }

    /// What is logged is found even for a stream that the roadmap no longer has.
    private IncomeKey key(AppState state) {
        Optional<String> wanted = Optional.ofNullable(stream);
        return state.progress().income().keySet().stream()
                .filter(key -> key.month() == month)
                .filter(key -> key.stream().map(StreamId::value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> nothing(state, wanted));
    }

    private Refusal nothing(AppState state, Optional<String> wanted) {
        String source = wanted.map(new Named(state.roadmap(), invocation)::stream)
                .map(IncomeStream::title)
                .orElseGet(() -> invocation.text("income.whole-month"));
        return new Refusal(Exit.CONTENT, invocation.text("cli.no-such-income", String.valueOf(month), source));
    }

    private String source(AppState state, IncomeKey key) {
        return key.stream()
                .map(id -> state.roadmap().stream(id).map(IncomeStream::title).orElse(id.value()))
                .orElseGet(() -> invocation.text("income.whole-month"));
    }
}
