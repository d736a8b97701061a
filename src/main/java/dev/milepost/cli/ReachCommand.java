package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.progress.Reached;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Milestone;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Tracker;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records that a milestone is reached, or takes that back.
@Command(name = "reach", description = "cli.command.reach")
final class ReachCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MILESTONE", descriptionKey = "cli.parameter.milestone")
    private String id = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    @Option(names = "--pay", paramLabel = "AMOUNT", descriptionKey = "cli.option.pay")
    private @Nullable String pay;

    @Option(names = "--not", descriptionKey = "cli.option.not-reached")
    private boolean takenBack;

    private final Invocation invocation;

    ReachCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (takenBack && (on != null || pay != null)) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.not-stands-alone"));
        }
        return invocation.desk().require(tracker -> {
            Milestone milestone = new Named(tracker.state().roadmap(), invocation).milestone(id);
            if (takenBack) {
                takeBack(tracker, milestone);
            } else {
                reach(tracker, milestone);
            }
            print(tracker.state(), milestone);
            return Exit.FINE.code();
        });
    }

    private void takeBack(Tracker tracker, Milestone milestone) {
        if (tracker.state().progress().reached(milestone.id()).isPresent()) {
            new Recorder(tracker, invocation).record(new Act.ToggleMilestone(milestone.id()));
        }
    }

    /// A day and a pay that stand already stay unless the user names others.
    private void reach(Tracker tracker, Milestone milestone) {
        AppState state = tracker.state();
        Optional<Reached> before = state.progress().reached(milestone.id());
        LocalDate named = new Days(invocation, state.today()).done(on);
        LocalDate day = on == null ? before.map(Reached::on).orElse(named) : named;
        Optional<Money> paid = Optional.ofNullable(pay)
                .map(new Amounts(invocation, state.roadmap().currency())::money)
                .or(() -> before.flatMap(Reached::pay));
        new Recorder(tracker, invocation).record(new Act.ReachMilestone(milestone.id(), day, paid));
    }

    private void print(AppState state, Milestone milestone) {
        Optional<Reached> reached = state.progress().reached(milestone.id());
        invocation.answer(
                new JsonObject()
                        .with("id", JsonValue.of(milestone.id().value()))
                        .with("title", JsonValue.of(milestone.title()))
                        .with(
                                "reached",
                                reached.map(Reached::on).map(JsonValue::of).orElse(JsonValue.absent()))
                        .with(
                                "pay",
                                reached.flatMap(Reached::pay).map(JsonValue::of).orElse(JsonValue.absent())),
                reached.map(known -> words(milestone, known))
                        .orElseGet(() -> invocation.text("cli.not-reached", milestone.title())));
    }

    private String words(Milestone milestone, Reached reached) {
        String day = invocation.messages().date(reached.on());
        return reached.pay()
                .map(amount -> invocation.text(
                        "cli.reached-with-pay", milestone.title(), day, AmountWriter.writeInFull(amount)))
                .orElseGet(() -> invocation.text("cli.reached", milestone.title(), day));
    }
}
