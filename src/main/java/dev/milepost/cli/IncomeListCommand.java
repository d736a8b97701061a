package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.report.IncomeDocument;
import dev.milepost.report.JsonDocument;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.StreamId;
import dev.milepost.tracker.AppState;
import java.time.YearMonth;
import java.util.Map.Entry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// What months really paid, as recorded.
@Command(name = "list", description = "cli.command.income-list")
final class IncomeListCommand implements Callable<Integer> {

    private final Invocation invocation;

    IncomeListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            AppState state = tracker.state();
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(IncomeDocument.of(
                        state.roadmap().currency(), state.progress().income())));
            } else if (state.progress().income().isEmpty()) {
                terminal.line(invocation.text("cli.no-income"));
            } else {
                terminal.table(table(state));
            }
            return Exit.FINE.code();
        });
    }

    private Table table(AppState state) {
        Table table = new Table("");
        for (Entry<IncomeKey, Money> entry : state.progress().income().entrySet()) {
            int month = entry.getKey().month();
            table.row(
                    Table.cell(invocation.text("format.month", String.valueOf(month))),
                    Table.cell(
                            state.calendar()
                                    .map(calendar -> invocation
                                            .messages()
                                            .monthAndYear(YearMonth.from(calendar.firstDay(month))))
                                    .orElse(""),
                            Tone.MUTED),
                    Table.number(AmountWriter.writeInFull(entry.getValue())),
                    Table.cell(entry.getKey().stream()
                            .map(id -> title(state, id))
                            .orElseGet(() -> invocation.text("income.whole-month"))));
        }
        return table;
    }

    /// A stream the roadmap no longer has keeps its id.
    private static String title(AppState state, StreamId id) {
        return state.roadmap().stream(id).map(IncomeStream::title).orElse(id.value());
    }
}
