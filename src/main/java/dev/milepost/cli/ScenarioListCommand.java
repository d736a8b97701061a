package dev.milepost.cli;

import dev.milepost.prospect.Overrides;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Every saved scenario with what it assumes.
@Command(name = "list", description = "cli.command.scenario-list")
final class ScenarioListCommand implements Callable<Integer> {

    private final Invocation invocation;

    ScenarioListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().look(tracker -> {
            SortedMap<String, SortedMap<AssumptionKey, AssumptionValue>> scenarios =
                    tracker.state().progress().scenarios();
            Terminal terminal = invocation.terminal();
            if (invocation.options().json()) {
                terminal.document(JsonDocument.write(new JsonObject()
                        .with(
                                "scenarios",
                                JsonValue.of(scenarios.entrySet().stream()
                                        .map(each -> ScenarioLines.document(
                                                        each.getKey(), Overrides.of(each.getValue()))
                                                .value())
                                        .toList()))
                        .value()));
            } else if (scenarios.isEmpty()) {
                terminal.line(invocation.text("cli.scenario.nothing"));
            } else {
                Table table = new Table("");
                scenarios.forEach((name, values) ->
                        table.row(Table.cell(name), Table.cell(ScenarioLines.words(Overrides.of(values)), Tone.MUTED)));
                terminal.table(table);
            }
            return Exit.FINE.code();
        });
    }
}
