package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.tracker.Act;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// States the salary before the plan's first step.
@Command(name = "salary", description = "cli.command.salary")
final class SalaryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "AMOUNT", descriptionKey = "cli.parameter.salary")
    private String amount = "";

    private final Invocation invocation;

    SalaryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Roadmap roadmap = tracker.state().roadmap();
            Money salary = new Amounts(invocation, roadmap.currency()).money(amount);
            new Recorder(tracker, invocation).record(new Act.StateSalary(salary));
            invocation.answer(
                    new JsonObject()
                            .with("currency", JsonValue.of(roadmap.currency().getCurrencyCode()))
                            .with("salary", JsonValue.of(salary)),
                    invocation.text("cli.salary-stated", AmountWriter.writeInFull(salary)));
            return Exit.FINE.code();
        });
    }
}
