package dev.milepost.tracker;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How spreadsheets name months: "2026-11", "Nov 2026", "Nov-26", "11/2026", "M11", "11". A day is left aside; where it
/// could be taken for the month, as in "01/11/2026", the text is not understood; "2026.11" is an amount. "Nov 15" is a
/// month, but the number could be a day or a year; "Nov-15" is how spreadsheets write the year.
sealed interface MonthText {

    /// A month of the plan, from 1 where it is one.
    record Numbered(int month) implements MonthText {}

    record Dated(YearMonth month) implements MonthText {}

    /// A month of which it cannot be told in which year it is.
    record WithDayOrYear() implements MonthText {}

    Pattern NUMBER = Pattern.compile("\\d{1,4}");
    Pattern NUMBERED = Pattern.compile("(?:month|m) ?(\\d{1,4})");
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:[-/]\\d{1,2}(?:[t ].*)?)?");
    Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    Pattern NAMED = Pattern.compile("(?:\\d{1,2}(?:\\. ?| |-))?(\\p{L}{3,9})\\.?[- ,/'’]*(\\d{4}|\\d{2})");
    Pattern DAY_OR_YEAR = Pattern.compile("(\\p{L}{3,9})\\.?[ ,]*\\d{2}");
    Pattern NAMED_WITH_DAY = Pattern.compile("(\\p{L}{3,9})\\.? \\d{1,2},? (\\d{4})");

    int CENTURY = 2000;

    /// A number alone is a month only where months are to be expected.
    static Optional<MonthText> number(String cell) {
        String text = SpreadsheetAmount.plain(cell);
        return NUMBER.matcher(text).matches() ? Optional.of(new Numbered(Integer.parseInt(text))) : Optional.empty();
    }

    /// What cannot be meant as anything else.
    static Optional<MonthText> named(String cell) {
        String text = SpreadsheetAmount.plain(cell).toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return Optional.of(new Numbered(Integer.parseInt(numbered.group(1))));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return dated(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return dated(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
        }
        Matcher withDay = NAMED_WITH_DAY.matcher(text);
        if (withDay.matches()) {
            return month(withDay.group(1)).flatMap(month -> dated(withDay.group(2), month));
        }
        Matcher dayOrYear = DAY_OR_YEAR.matcher(text);
        if (dayOrYear.matches()) {
            return month(dayOrYear.group(1)).map(month -> new WithDayOrYear());
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? month(named.group(1)).flatMap(month -> dated(named.group(2), month))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        return MonthName.read(name).map(Month::getValue);
    }

    private static Optional<MonthText> dated(String year, int month) {
        try {
            int full = Integer.parseInt(year);
            return Optional.of(new Dated(YearMonth.of(year.length() == 2 ? CENTURY + full : full, month)));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
