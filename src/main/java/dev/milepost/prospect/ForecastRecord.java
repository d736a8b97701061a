package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.projection.Basis;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.Trajectories;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/// How the forecasts that were kept have done so far.
///
/// A forecast of a month is scored once the month is closed and logged in full, and of all income to its
/// end once all months to it are. A month's own forecast does not count, for part of the month was over
/// when it was made.
///
/// @param hits by figure, by month, the latest forecast of a month last
public record ForecastRecord(List<Hit> hits) {

    private static final double[] PERCENTILES = {0.1, 0.25, 0.5, 0.75, 0.9};

    private static final int MONTHS_PER_YEAR = 12;

    /// Which forecasts are looked at.
    public enum Which {
        /// Of each month the latest that was made before it. These count: they do not overlap, so each
        /// outcome tells something new.
        NEXT,
        /// Every forecast of every month. One surprise hits them all, so they show how far off, not how
        /// often.
        ALL
    }

    /// @param madeIn the month in which the forecast was made, before `month`
    /// @param which [Which#NEXT] if it was the latest
    /// @param outcome what happened
    public record Hit(
            Metric metric,
            int madeIn,
            int month,
            Which which,
            ForecastPoint forecast,
            Money outcome,
            Money asPlanned,
            Money continuing) {

        private Hit asLatest() {
            return new Hit(metric, madeIn, month, Which.NEXT, forecast, outcome, asPlanned, continuing);
        }

        public boolean isInside() {
            return forecast.p10().compareTo(outcome) <= 0 && outcome.compareTo(forecast.p90()) <= 0;
        }

        double loss() {
            return pinball(forecast.amounts(), outcome);
        }

        double lossAsPlanned() {
            return pinball(five(asPlanned), outcome);
        }

        double lossContinuing() {
            return pinball(five(continuing), outcome);
        }
    }

    public ForecastRecord {
        hits = List.copyOf(hits);
    }

    public static ForecastRecord of(Question question) {
        if (question.progress().forecasts().isEmpty()) {
            return new ForecastRecord(List.of());
        }
        int closed = question.month().orElse(1) - 1;
        Question wide = question.with(Overrides.NONE)
                .over(Math.max(question.horizon(), Math.min(closed, IncomeModel.LONGEST_HORIZON)));
        return of(
                question.progress().forecasts(),
                PlannedIncome.of(wide).model(),
                PlannedIncome.of(wide.with(Progress.NONE)).model(),
                closed);
    }

    /// @param lived with what was earned
    /// @param written the plan as it is written
    /// @param closed how many months are over
    static ForecastRecord of(
            SortedMap<Integer, ForecastMade> forecasts, IncomeModel lived, IncomeModel written, int closed) {
        return new Scoring(forecasts, lived, written, closed).score();
    }

    /// Empty where nothing can be scored yet.
    public Optional<Score> score(Metric metric, Which which) {
        List<Hit> scored = hits.stream()
                .filter(hit -> hit.metric() == metric)
                .filter(hit -> which == Which.ALL || hit.which() == Which.NEXT)
                .toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Score(
                scored.size(),
                (int) scored.stream().filter(Hit::isInside).count(),
                mean(scored, Hit::loss),
                mean(scored, Hit::lossAsPlanned),
                mean(scored, Hit::lossContinuing)));
    }

    private static double mean(List<Hit> hits, ToDoubleFunction<Hit> loss) {
        return hits.stream().mapToDouble(loss).average().orElseThrow();
    }

    private static List<Money> five(Money amount) {
        return List.of(amount, amount, amount, amount, amount);
    }

    private static double pinball(List<Money> forecast, Money outcome) {
        double sum = 0;
        for (int i = 0; i < PERCENTILES.length; i++) {
            double above = Cents.units(outcome.minus(forecast.get(i)));
            sum += above >= 0 ? PERCENTILES[i] * above : (PERCENTILES[i] - 1) * above;
        }
        return sum / PERCENTILES.length;
    }

    private static final class Scoring {

        private final SortedMap<Integer, ForecastMade> forecasts;
        private final List<MonthIncome> lived;
        private final List<MonthIncome> written;
        private final Money baseline;

        /// The months that are closed and covered by both projections.
        private final int months;

        Scoring(SortedMap<Integer, ForecastMade> forecasts, IncomeModel lived, IncomeModel written, int closed) {
            this.forecasts = forecasts;
            this.lived = Trajectories.of(lived).mid().months();
            this.written = Trajectories.of(written).mid().months();
            this.baseline = lived.baseline();
            this.months = Math.min(closed, Math.min(this.lived.size(), this.written.size()));
        }

        ForecastRecord score() {
            List<Hit> hits = new ArrayList<>();
            for (Metric metric : Metric.values()) {
                for (int month = 1; month <= months; month++) {
                    if (isKnown(metric, month)) {
                        addHits(metric, month, hits);
                    }
                }
            }
            return new ForecastRecord(hits);
        }

        private void addHits(Metric metric, int month, List<Hit> hits) {
            Money outcome = amount(metric, lived.get(month - 1));
            Money asPlanned = amount(metric, written.get(month - 1));
            List<Hit> own = new ArrayList<>();
            for (ForecastMade made : forecasts.headMap(month).values()) {
                for (ForecastPoint point : made.points()) {
                    if (point.metric() == metric
                            && point.month() == month
                            && point.currency().equals(outcome.currency())) {
                        Money continuing = continuing(metric, made.month(), month);
                        own.add(new Hit(metric, made.month(), month, Which.ALL, point, outcome, asPlanned, continuing));
                    }
                }
            }
            if (!own.isEmpty()) {
                own.set(own.size() - 1, own.getLast().asLatest());
            }
            hits.addAll(own);
        }

        private boolean isKnown(Metric metric, int month) {
            return switch (metric) {
                case INCOME -> isLogged(lived.get(month - 1));
                case CUMULATIVE -> lived.subList(0, month).stream().allMatch(Scoring::isLogged);
            };
        }

        private static boolean isLogged(MonthIncome month) {
            return month.basis() == Basis.ACTUAL;
        }

        private static Money amount(Metric metric, MonthIncome month) {
            return switch (metric) {
                case INCOME -> month.annual().total();
                case CUMULATIVE -> month.cumulative().total();
            };
        }

        /// What was known when a forecast was made, carried on: the last month before that was logged in
        /// full, or the salary before the plan.
        private Money continuing(Metric metric, int madeIn, int month) {
            int known = madeIn - 1;
            while (known > 0 && !isLogged(lived.get(known - 1))) {
                known--;
            }
            Money rate = known == 0 ? baseline : lived.get(known - 1).annual().total();
            return switch (metric) {
                case INCOME -> rate;
                case CUMULATIVE -> {
                    Money earned = madeIn == 1
                            ? Money.zero(rate.currency())
                            : lived.get(madeIn - 2).cumulative().total();
                    long cents = Math.round((double) rate.cents() * (month - madeIn + 1) / MONTHS_PER_YEAR);
                    yield earned.plus(new Money(cents, rate.currency()));
                }
            };
        }
    }
}
