package dev.milepost.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// Days and moments as the tables hold them: `2026-03-14` and `2026-03-14T15:09:26.535Z`, which sort as they follow
/// each
/// other.
///
/// Written out by hand because a formatter would take most of the time it takes to read a journal.
final class Dates {

    private static final int DAY = "2026-03-14".length();
    private static final int MOMENT = "2026-03-14T15:09:26.535Z".length();
    private static final int NANOS_PER_MILLI = 1_000_000;

    private Dates() {}

    /// @throws IllegalArgumentException if it is not a day
    /// @throws java.time.DateTimeException if there is no such day
    static LocalDate day(String text) {
        require(text.length() == DAY, text);
        return dayIn(text);
    }

    /// As [#day].
    static Instant moment(String text) {
        require(
                text.length() == MOMENT
                        && text.charAt(10) == 'T'
                        && text.charAt(13) == ':'
                        && text.charAt(16) == ':'
                        && text.charAt(19) == '.'
                        && text.charAt(23) == 'Z',
                text);
        return LocalDateTime.of(
                        dayIn(text),
                        LocalTime.of(
                                number(text, 11, 13),
                                number(text, 14, 16),
                                number(text, 17, 19),
                                number(text, 20, 23) * NANOS_PER_MILLI))
                .toInstant(ZoneOffset.UTC);
    }

    /// To the millisecond; always with three decimals, which `Instant.toString` leaves out where they are
    /// zero.
    static String text(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(MOMENT).append(time.toLocalDate());
        digits(text.append('T'), time.getHour(), 2);
        digits(text.append(':'), time.getMinute(), 2);
        digits(text.append(':'), time.getSecond(), 2);
        digits(text.append('.'), time.getNano() / NANOS_PER_MILLI, 3);
        return text.append('Z').toString();
    }

    private static LocalDate dayIn(String text) {
        require(text.charAt(4) == '-' && text.charAt(7) == '-', text);
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            require(digit >= 0 && digit <= 9, text);
            number = number * 10 + digit;
        }
        return number;
    }

    private static void digits(StringBuilder text, int number, int digits) {
        int power = digits == 3 ? 100 : 10;
        for (int rest = number; power > 0; power /= 10) {
            text.append((char) ('0' + rest / power));
            rest %= power;
        }
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException("not a day or a moment: " + text);
        }
    }
}
