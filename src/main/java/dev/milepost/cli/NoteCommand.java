package dev.milepost.cli;

import dev.milepost.progress.Subject;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.tracker.Act;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.Tracker;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the note about an item or a milestone, adds a paragraph to it, or writes it anew.
@Command(name = "note", description = "cli.command.note")
final class NoteCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.thing")
    private String id = "";

    @Parameters(index = "1", paramLabel = "TEXT", arity = "0..1", descriptionKey = "cli.parameter.note")
    private @Nullable String text;

    @Option(names = "--replace", descriptionKey = "cli.option.replace")
    private boolean anew;

    private final Invocation invocation;

    NoteCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        String written = text;
        if (written == null) {
            if (anew) {
                throw new Refusal(Exit.USAGE, invocation.text("cli.replace-needs-text"));
            }
            return invocation.desk().look(tracker -> show(tracker.state(), thing(tracker)));
        }
        return invocation.desk().require(tracker -> {
            Named.Thing thing = thing(tracker);
            Subject about = thing.about();
            new Recorder(tracker, invocation)
                    .record(anew ? new Act.WriteNote(about, written) : new Act.AddToNote(about, written));
            return show(tracker.state(), thing);
        });
    }

    private Named.Thing thing(Tracker tracker) {
        return new Named(tracker.state().roadmap(), invocation).thing(id);
    }

    private int show(AppState state, Named.Thing thing) {
        Optional<String> note = state.progress().note(thing.about());
        invocation.answer(
                new JsonObject()
                        .with("id", JsonValue.of(thing.about().id()))
                        .with("kind", JsonValue.of(thing.about().kind().id()))
                        .with("note", note.map(JsonValue::of).orElse(JsonValue.absent())),
                note.orElseGet(() -> invocation.text("cli.no-note", thing.title())));
        return Exit.FINE.code();
    }
}
