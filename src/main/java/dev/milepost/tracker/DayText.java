package dev.milepost.tracker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people write a day: "2026-10-10", "10 Oct 2026", "Oct 10, 2026", "10th of October", "10-oct". Names of months
/// are
/// English. What could be two days, as "10/02/2026", or a year of two digits, is refused rather than guessed.
public sealed interface DayText {

    record Understood(LocalDate day) implements DayText {}

    record Refused(Reason why) implements DayText {}

    /// Why a text is no day.
    enum Reason {
        NOT_A_DAY,
        /// "31 Feb": the month is shorter.
        NO_SUCH_DAY,
        /// "10/02/2026": the month can stand first or second.
        NUMBERS_ALONE,
        /// "10 Oct 26".
        SHORT_YEAR,
        /// "10 Oct" where nothing tells which year is meant, or "29 Feb" where that year has none.
        NO_YEAR
    }

    /// Longer than any day a person writes.
    int LONGEST_TEXT = 60;

    /// Outside years of four digits a year is a slip of the finger.
    int FIRST_YEAR = 1000;

    int LAST_YEAR = 9999;

    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    Pattern NUMBERS = Pattern.compile("\\d{1,2}([-/. ]+)\\d{1,2}(?:\\1(?:\\d{2}|\\d{4}))?\\.?");
    String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    String NAME = "(\\p{L}{3,9})\\.?";
    String YEAR = "(?:(?:[ ,]+|[-/.])[’']?(\\d{4}|\\d{2}))?";
    Pattern DAY_FIRST = Pattern.compile(DAY + "(?: of |[ ]|[-/.] ?|)" + NAME + YEAR, Pattern.CASE_INSENSITIVE);
    Pattern MONTH_FIRST = Pattern.compile(NAME + "(?: the |[ ]|[-/]|)" + DAY + YEAR, Pattern.CASE_INSENSITIVE);

    /// @param from where a day without a year is looked for: the first of its name from this one on, within a year
    static DayText read(String text, Optional<LocalDate> from) {
        if (text.length() > LONGEST_TEXT) {
            return new Refused(Reason.NOT_A_DAY);
        }
        String plain = SpreadsheetAmount.plain(text);
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(number(yearFirst.group(1)), number(yearFirst.group(3)), number(yearFirst.group(4)));
        }
        if (NUMBERS.matcher(plain).matches()) {
            return new Refused(Reason.NUMBERS_ALONE);
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return named(dayFirst.group(2), dayFirst.group(1), Optional.ofNullable(dayFirst.group(3)), from);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        return monthFirst.matches()
                ? named(monthFirst.group(1), monthFirst.group(2), Optional.ofNullable(monthFirst.group(3)), from)
                : new Refused(Reason.NOT_A_DAY);
    }

    private static DayText named(String name, String day, Optional<String> year, Optional<LocalDate> from) {
        Optional<Month> month = MonthName.read(name);
        if (month.isEmpty()) {
            return new Refused(Reason.NOT_A_DAY);
        }
        if (number(day) < 1 || number(day) > month.get().maxLength()) {
            return new Refused(Reason.NO_SUCH_DAY);
        }
        MonthDay meant = MonthDay.of(month.get(), number(day));
        if (year.isEmpty()) {
            return from.flatMap(first -> onward(meant, first))
                    .<DayText>map(Understood::new)
                    .orElseGet(() -> new Refused(Reason.NO_YEAR));
        }
        return year.get().length() == 2
                ? new Refused(Reason.SHORT_YEAR)
                : day(number(year.get()), meant.getMonthValue(), meant.getDayOfMonth());
    }

    private static Optional<LocalDate> onward(MonthDay meant, LocalDate first) {
        int year = meant.isBefore(MonthDay.from(first)) ? first.getYear() + 1 : first.getYear();
        return meant.isValidYear(year) ? Optional.of(meant.atYear(year)) : Optional.empty();
    }

    private static DayText day(int year, int month, int day) {
        if (year < FIRST_YEAR) {
            return new Refused(Reason.NOT_A_DAY);
        }
        try {
            return new Understood(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return new Refused(Reason.NO_SUCH_DAY);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
