package dev.milepost.text;

import dev.milepost.diagnostic.Diagnostic;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The message bundle in one language. Immutable, safe for any thread.
///
/// Keys are dotted and say where the words stand (`roadmap.filter.all`); a test finds keys that are missing or unused.
public final class Messages {

    /// In percent.
    private static final int STEP_OF_ODDS = 5;

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthAndYear;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("dev.milepost.text.messages", locale, Messages.class.getModule());
        this.date = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.dayAndMonth = DateTimeFormatter.ofPattern("d MMM", locale);
        this.month = DateTimeFormatter.ofPattern("MMM", locale);
        this.monthAndYear = DateTimeFormatter.ofPattern("MMM yyyy", locale);
    }

    /// The words under `key`, filled in by [MessageFormat]. Numbers are to be passed as text
    /// when they must not be grouped.
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /// What a problem says, in one sentence, with its fix where there is one.
    public String problem(Diagnostic diagnostic) {
        String said =
                text("problem." + diagnostic.code().id(), diagnostic.arguments().toArray());
        return diagnostic.fix().map(fix -> text("problem.with-fix", said, fix)).orElse(said);
    }

    /// "14 Jul 2026".
    public String date(LocalDate day) {
        return date.format(day);
    }

    /// "14 Jul", for places where the year is plain.
    public String dayAndMonth(LocalDate day) {
        return dayAndMonth.format(day);
    }

    /// "Jul 2026".
    public String monthAndYear(YearMonth month) {
        return monthAndYear.format(month);
    }

    /// "Jul", where the year is plain.
    public String month(YearMonth month) {
        return this.month.format(month);
    }

    /// A probability no more exactly than a simulation knows it: "60%" in steps of 5, and never certain: "<5%",
    /// ">95%".
    public String odds(double probability) {
        long percent = Math.round(100 * probability / STEP_OF_ODDS) * STEP_OF_ODDS;
        if (percent < STEP_OF_ODDS) {
            return text("format.odds-below", STEP_OF_ODDS);
        }
        return percent > 100 - STEP_OF_ODDS
                ? text("format.odds-above", 100 - STEP_OF_ODDS)
                : text("format.percent", percent);
    }

    public Locale locale() {
        return locale;
    }
}
