package dev.milepost.cli;

import dev.milepost.report.JsonDocument;
import dev.milepost.tracker.AppState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Where I am: month, phase, complete against plan, next up, milestones, income now.
@Command(name = "status", description = "cli.command.status")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final AsOf asOf = new AsOf();

    private final Invocation invocation;

    StatusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            asOf.applyTo(tracker, invocation);
            AppState state = tracker.state();
            if (invocation.options().json()) {
                invocation.terminal().document(JsonDocument.write(StatusDocument.of(state)));
            } else {
                new StatusLines(state, invocation).print();
            }
            return Exit.FINE.code();
        });
    }
}
