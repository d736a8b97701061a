package dev.milepost.cli;

import dev.milepost.prospect.AssumptionBook;
import dev.milepost.prospect.Overrides;
import dev.milepost.report.JsonDocument;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.tracker.AppState;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// Everything a projection takes for granted and where it comes from, the program's own first.
@Command(name = "list", description = "cli.command.assume-list")
final class AssumeListCommand implements Callable<Integer> {

    private final Invocation invocation;

    AssumeListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            AppState state = tracker.state();
            AssumptionBook book = AssumptionBook.of(state.roadmap(), state.progress(), Overrides.NONE);
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(AssumeLines.document(book.all())
                        .with("orphans", AssumeLines.keys(book.orphans()))
                        .value()));
                return Exit.FINE.code();
            }
            terminal.table(new AssumeLines(state.roadmap(), invocation).table(book.all()));
            if (!book.orphans().isEmpty()) {
                terminal.line("");
                terminal.line(invocation.text(
                        "cli.assume.orphans",
                        book.orphans().stream().map(AssumptionKey::toString).collect(Collectors.joining(", "))));
            }
            return Exit.FINE.code();
        });
    }
}
