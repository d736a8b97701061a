package dev.milepost.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The day something counts for: as named, otherwise today. What is done cannot lie ahead.
final class Days {

    /// Days outside these years are slips of the keyboard.
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2200;

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

    /// Reads a day as it is typed.
    ///
    /// @return empty for anything else
    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Days::isLikely);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
