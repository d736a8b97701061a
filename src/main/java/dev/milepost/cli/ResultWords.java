package dev.milepost.cli;

import dev.milepost.tracker.Takeover;

/// What came over from another journal, in words.
final class ResultWords {

    private final Invocation invocation;

    ResultWords(Invocation invocation) {
        this.invocation = invocation;
    }

    String of(Takeover.Result result) {
        if (result.isNothing()) {
            return invocation.text("cli.taken-over.nothing");
        }
        return result.changed() == 0
                ? invocation.text("cli.taken-over.acts", result.adopted())
                : invocation.text("cli.taken-over.changes", result.changed());
    }

    String ofRestore(Takeover.Result result) {
        if (result.isNothing()) {
            return invocation.text("cli.restored.nothing");
        }
        return invocation.text("cli.restored", result.adopted() + result.changed());
    }
}
