package dev.milepost.progress;

import dev.milepost.money.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a forecast says of one month: of a hundred simulated futures, ten are at or below `p10`, and so on.
///
/// @param month of the plan it speaks of, from 1
/// @param p10 not above `p25`, which is not above `p50` and so on; all of one currency
public record ForecastPoint(Metric metric, int month, Money p10, Money p25, Money p50, Money p75, Money p90) {

    static final Comparator<ForecastPoint> ORDER =
            Comparator.comparing(ForecastPoint::metric).thenComparingInt(ForecastPoint::month);

    /// What is measured.
    public enum Metric {
        /// Income a year, as of that month.
        INCOME("income"),
        /// Everything earned from the start of the plan to the end of that month.
        CUMULATIVE("cumulative");

        private final String id;

        Metric(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public static Optional<Metric> ofId(String id) {
            return Stream.of(values()).filter(metric -> metric.id.equals(id)).findFirst();
        }
    }

    public ForecastPoint {
        if (month < 1) {
            throw new IllegalArgumentException("months of the plan count from 1");
        }
        List<Money> amounts = List.of(p10, p25, p50, p75, p90);
        amounts.forEach(Bounds::requireAmount);
        for (int i = 1; i < amounts.size(); i++) {
            if (amounts.get(i - 1).compareTo(amounts.get(i)) > 0) {
                throw new IllegalArgumentException("percentiles do not fall");
            }
        }
    }

    /// The five amounts, from the tenth percentile to the ninetieth.
    public List<Money> amounts() {
        return List.of(p10, p25, p50, p75, p90);
    }

    public Currency currency() {
        return p50.currency();
    }
}
