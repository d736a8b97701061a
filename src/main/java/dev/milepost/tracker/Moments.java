package dev.milepost.tracker;

import dev.milepost.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// How moments are said: "Today, 09:12", "14 Jul 2026, 09:12".
final class Moments {

    private final AppState state;
    private final Messages messages;
    private final DateTimeFormatter time;

    Moments(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        this.time = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
    }

    String of(Instant instant) {
        ZonedDateTime at = instant.atZone(state.zone());
        return messages.text("dates.moment", day(at.toLocalDate()), time.format(at));
    }

    /// Always with the date, as it stands in the middle of a sentence.
    String within(Instant instant) {
        ZonedDateTime at = instant.atZone(state.zone());
        return messages.text("dates.moment", messages.date(at.toLocalDate()), time.format(at));
    }

    private String day(LocalDate day) {
        if (day.equals(state.present())) {
            return messages.text("dates.today");
        }
        return day.equals(state.present().minusDays(1)) ? messages.text("dates.yesterday") : messages.date(day);
    }
}
