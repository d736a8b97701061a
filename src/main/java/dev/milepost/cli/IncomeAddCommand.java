package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.report.IncomeDocument;
import dev.milepost.report.JsonDocument;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records what a month really paid, in all or from one stream; below zero where more went out.
@Command(name = "add", description = "cli.command.income-add")
final class IncomeAddCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "MONTH", descriptionKey = "cli.parameter.month")
    private int month;

    @Parameters(index = "1", paramLabel = "AMOUNT", descriptionKey = "cli.parameter.amount")
    private String amount = "";

    @Option(names = "--stream", paramLabel = "ID", descriptionKey = "cli.option.stream")
    private @Nullable String stream;

    private final Invocation invocation;

    IncomeAddCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Roadmap roadmap = tracker.state().roadmap();
            requireMonth();
            requireBegun(tracker.state());
            Money paid = new Amounts(invocation, roadmap.currency()).earned(amount);
            Optional<IncomeStream> source = Optional.ofNullable(stream).map(new Named(roadmap, invocation)::stream);
            IncomeKey key = new IncomeKey(month, source.map(IncomeStream::id));
            new Recorder(tracker, invocation).record(new Act.RecordIncome(key.month(), paid, key.stream()));
            print(
                    roadmap,
                    key,
                    paid,
                    source.map(IncomeStream::title).orElseGet(() -> invocation.text("income.whole-month")));
            return Exit.FINE.code();
        });
    }

    private void requireMonth() {
        if (month < 1 || month > MonthRange.LONGEST_PLAN) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text(
                            "cli.month-out-of-range", String.valueOf(month), String.valueOf(MonthRange.LONGEST_PLAN)));
        }
    }

    /// Without a start date nobody knows which months have begun.
    private void requireBegun(AppState state) {
        Optional<LocalDate> begins =
                state.calendar().map(calendar -> calendar.firstDay(month)).filter(day -> day.isAfter(state.today()));
        if (begins.isPresent()) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text(
                            "cli.month-not-begun",
                            String.valueOf(month),
                            invocation.messages().date(begins.get())));
        }
    }

    private void print(Roadmap roadmap, IncomeKey key, Money paid, String source) {
        Terminal terminal = invocation.terminal();
        if (invocation.options().json()) {
            TreeMap<IncomeKey, Money> entry = new TreeMap<>();
            entry.put(key, paid);
            terminal.document(JsonDocument.write(IncomeDocument.of(roadmap.currency(), entry)));
            return;
        }
        terminal.line(invocation.text(
                "cli.income-added", String.valueOf(key.month()), AmountWriter.writeInFull(paid), source));
    }
}
