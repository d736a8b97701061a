package dev.milepost.ui.kit;

import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as the program writes them ("14 Jul 2026"), and as ISO 8601 writes them (2026-07-14). What is neither
/// is no day: it stays in the field, to be corrected, where a date picker by itself would put the day before
/// in its place.
public final class DayConverter extends StringConverter<LocalDate> {

    /// Years of four digits; outside them a year is a slip of the finger.
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private final Messages messages;
    private Optional<String> unread = Optional.empty();

    public DayConverter(Messages messages) {
        this.messages = messages;
    }

    /// Called when a day is chosen: what was typed before no longer stands.
    public void forget() {
        unread = Optional.empty();
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return unread.orElseGet(() -> day == null ? "" : messages.date(day));
    }

    /// @throws DateTimeParseException where `text` is no day; the picker keeps its day then
    @Override
    public LocalDate fromString(@Nullable String text) {
        String typed = text == null ? "" : text;
        Optional<LocalDate> day = read(typed);
        unread = day.isPresent() ? Optional.empty() : Optional.of(typed);
        return day.orElseThrow(() -> new DateTimeParseException("no day", typed, 0));
    }

    public Optional<LocalDate> read(String text) {
        // Strictly: 31 February is no day, and not the 28th either.
        DateTimeFormatter written =
                DateTimeFormatter.ofPattern("d MMM uuuu", messages.locale()).withResolverStyle(ResolverStyle.STRICT);
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, written)
                .flatMap(format -> parse(text.strip(), format).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }
}
