package dev.milepost.cli;

import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.Act;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Chooses one of the tracks that a section offers.
@Command(name = "choose", description = "cli.command.choose")
final class ChooseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TRACK", descriptionKey = "cli.parameter.track")
    private String id = "";

    private final Invocation invocation;

    ChooseCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.desk().require(tracker -> {
            Named.Offer offer = new Named(tracker.state().roadmap(), invocation).track(id);
            new Recorder(tracker, invocation)
                    .record(new Act.ChooseTrack(
                            offer.section().id(), offer.track().id()));
            invocation.answer(
                    new JsonObject()
                            .with("section", JsonValue.of(offer.section().id().value()))
                            .with("track", JsonValue.of(offer.track().id().value())),
                    invocation.text(
                            "cli.chosen", offer.section().title(), offer.track().title()));
            return Exit.FINE.code();
        });
    }
}
