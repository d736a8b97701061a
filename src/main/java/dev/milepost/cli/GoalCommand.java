package dev.milepost.cli;

import dev.milepost.money.Money;
import dev.milepost.projection.Crew;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.prospect.Answer;
import dev.milepost.prospect.Goal;
import dev.milepost.prospect.GoalSeek;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.tracker.AppState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks the projection backwards: what would have to be so that an income is reached by a month?
@Command(name = "goal", description = "cli.command.goal")
final class GoalCommand implements Callable<Integer> {

    @Parameters(paramLabel = "AMOUNT", descriptionKey = "cli.parameter.goal")
    private String amount = "";

    @Option(names = "--by", paramLabel = "MONTH", required = true, descriptionKey = "cli.option.goal-by")
    private int month;

    @Option(names = "--in-all", descriptionKey = "cli.option.in-all")
    private boolean inAll;

    @Option(names = "--confidence", paramLabel = "P", descriptionKey = "cli.option.confidence")
    private String confidence = "50%";

    @Mixin
    private final AssumeOptions assumed = new AssumeOptions();

    private final Invocation invocation;

    GoalCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (month < 1 || month > IncomeModel.LONGEST_HORIZON) {
            throw new Refusal(
                    Exit.USAGE,
                    invocation.text(
                            "cli.month-out-of-range",
                            String.valueOf(month),
                            String.valueOf(IncomeModel.LONGEST_HORIZON)));
        }
        double wanted = odds();
        return invocation.desk().look(tracker -> {
            AppState state = tracker.state();
            Money least = new Amounts(invocation, state.roadmap().currency()).money(amount);
            Goal goal = new Goal(inAll ? Figure.CUMULATIVE : Figure.RUN_RATE, month, least, wanted);
            Answer answer = new GoalSeek(Crew.alone())
                    .answer(state.question().with(assumed.of(state, invocation)), goal, () -> false);
            if (invocation.options().json()) {
                invocation.terminal().document(GoalDocument.write(goal, answer));
            } else {
                new GoalLines(state, goal, invocation).print(answer);
            }
            return Exit.FINE.code();
        });
    }

    private double odds() {
        return AssumptionValue.parse(AssumptionKind.CHANCE, confidence)
                .filter(value -> value instanceof AssumptionValue.Figure(var share) && share.signum() > 0)
                .map(value -> ((AssumptionValue.Figure) value).number().doubleValue())
                .orElseThrow(() -> new Refusal(Exit.USAGE, invocation.text("cli.goal.bad-confidence", confidence)));
    }
}
