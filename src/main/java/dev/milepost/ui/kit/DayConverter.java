package dev.milepost.ui.kit;

import dev.milepost.text.Messages;
import dev.milepost.tracker.DayText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as the program writes them ("14 Jul 2026"), and as people do, which [DayText] reads. What is neither
/// is no day: it stays in the field, to be corrected, where a date picker by itself would put the day before
/// in its place.
public final class DayConverter extends StringConverter<LocalDate> {

    private final Messages messages;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<String> unread = Optional.empty();
    private boolean clearing;

    public DayConverter(Messages messages) {
        this.messages = messages;
    }

    /// A day without its year is the first of its name from this one on.
    public void lookFrom(LocalDate first) {
        from = Optional.of(first);
    }

    /// Called when a day is chosen: what was typed before no longer stands.
    public void forget() {
        unread = Optional.empty();
        clearing = false;
    }

    /// Whether a picker without a day is about to clear its field of what could not be read: after it has asked for
    /// the words for no day, it does so whatever they are.
    boolean isClearing() {
        return clearing;
    }

    /// Called when the person does something to the field: if it is cleared now, it is by them.
    void clearedByHand() {
        clearing = false;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        clearing = day == null && unread.filter(text -> !text.isBlank()).isPresent();
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
        return switch (understood(text)) {
            case DayText.Understood(var day) -> Optional.of(day);
            case DayText.Refused _ -> Optional.empty();
        };
    }

    /// Why a text is no day, in a sentence; empty for a day, and for no text at all.
    public String complaint(String text) {
        return switch (understood(text)) {
            case DayText.Understood _ -> "";
            case DayText.Refused(var why) -> text.isBlank() ? "" : messages.text(key(why));
        };
    }

    private DayText understood(String text) {
        return asWritten(text).<DayText>map(DayText.Understood::new).orElseGet(() -> DayText.read(text, from));
    }

    /// As the program writes it in the language it runs in. Strictly: 31 February is no day, and not the 28th either.
    private Optional<LocalDate> asWritten(String text) {
        DateTimeFormatter written =
                DateTimeFormatter.ofPattern("d MMM uuuu", messages.locale()).withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(text.strip(), written))
                    .filter(day -> day.getYear() >= DayText.FIRST_YEAR && day.getYear() <= DayText.LAST_YEAR);
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    private static String key(DayText.Reason why) {
        return switch (why) {
            case NOT_A_DAY -> "day.unreadable";
            case NO_SUCH_DAY -> "day.no-such-day";
            case NUMBERS_ALONE -> "day.numbers-alone";
            case SHORT_YEAR -> "day.short-year";
            case NO_YEAR -> "day.no-year";
        };
    }
}
