package dev.milepost.cli;

import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.Pace;
import dev.milepost.forecast.PaceEvidence;
import dev.milepost.tracker.AppState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// Says odds, dates and paces no more exactly than they are known: odds in steps of 5% and never 0 or 100,
/// dates to the month.
final class ForecastWords {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final AppState state;
    private final Invocation invocation;

    ForecastWords(AppState state, Invocation invocation) {
        this.state = state;
        this.invocation = invocation;
    }

    /// What the pace rests on: "15 ticks in 13 weeks; pace 0.7 of the plan, 8 in 10 between 0.5 and 0.9". Below
    /// 8 ticks or 4 weeks with the warning that it is the plan's.
    String evidence(Forecast forecast) {
        PaceEvidence evidence = forecast.evidence();
        Pace pace = forecast.pace();
        String line = invocation.text(
                "cli.forecast.evidence",
                evidence.ticks(),
                evidence.weeks(),
                decimal(pace.mean()),
                decimal(pace.quantile(LOW)),
                decimal(pace.quantile(HIGH)));
        return evidence.isThin() ? invocation.text("cli.forecast.thin", line) : line;
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// See [dev.milepost.text.Messages#odds].
    String odds(double probability) {
        return invocation.messages().odds(probability);
    }

    /// "Jul 2026", or "Month 7" without a start date.
    String month(int month) {
        return state.calendar()
                .map(calendar -> month(calendar.lastDay(month)))
                .orElseGet(() -> invocation.text("format.month", String.valueOf(month)));
    }

    /// "Jul 2026".
    String month(LocalDate day) {
        return invocation.messages().monthAndYear(YearMonth.from(day));
    }

    /// The same for a day; "later" where it lies beyond ten years.
    ///
    /// @param months since the start of the plan
    String month(Optional<LocalDate> day, Optional<Double> months) {
        if (months.isEmpty()) {
            return invocation.text("cli.forecast.later");
        }
        return state.calendar()
                .flatMap(_ -> day)
                .map(this::month)
                .orElseGet(() ->
                        invocation.text("format.month", String.valueOf((int) Math.max(1, Math.ceil(months.get())))));
    }
}
