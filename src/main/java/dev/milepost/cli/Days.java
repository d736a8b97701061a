package dev.milepost.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day something counts for: as named, otherwise today. What is done cannot lie ahead.
final class Days {

    private final Invocation invocation;
    private final LocalDate today;

    Days(Invocation invocation, LocalDate today) {
        this.invocation = invocation;
        this.today = today;
    }

    LocalDate done(@Nullable LocalDate named) {
        if (named == null) {
            return today;
        }
        if (named.isAfter(today)) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.day-ahead", named.toString(), today.toString()));
        }
        return named;
    }
}
