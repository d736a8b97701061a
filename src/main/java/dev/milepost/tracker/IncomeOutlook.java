package dev.milepost.tracker;

import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import java.util.Optional;

/// How the income screen shows its figures.
///
/// @param tax after tax only where somebody said how much that is
/// @param month whose sheet is open; empty for none
/// @param pane what stands beside the chart
/// @param logging what is logged, month by month, in the chart's place; empty while the chart is there
public record IncomeOutlook(
        Measure measure,
        TaxSide tax,
        Prices prices,
        Samples samples,
        Optional<Integer> month,
        IncomePane pane,
        Optional<IncomeLogging> logging) {

    /// Whether a few single futures are drawn.
    public enum Samples {
        HIDDEN,
        SHOWN;

        Samples other() {
            return switch (this) {
                case HIDDEN -> SHOWN;
                case SHOWN -> HIDDEN;
            };
        }
    }

    public static final IncomeOutlook FIRST = new IncomeOutlook(
            Measure.ANNUAL,
            TaxSide.BEFORE_TAX,
            Prices.NOMINAL,
            Samples.HIDDEN,
            Optional.empty(),
            IncomePane.WHAT_IF,
            Optional.empty());

    IncomeOutlook measuring(Measure next) {
        return new IncomeOutlook(next, tax, prices, samples, month, pane, logging);
    }

    IncomeOutlook taxed(TaxSide next) {
        return new IncomeOutlook(measure, next, prices, samples, month, pane, logging);
    }

    IncomeOutlook priced(Prices next) {
        return new IncomeOutlook(measure, tax, next, samples, month, pane, logging);
    }

    IncomeOutlook sampling(Samples next) {
        return new IncomeOutlook(measure, tax, prices, next, month, pane, logging);
    }

    IncomeOutlook opening(Optional<Integer> next) {
        return new IncomeOutlook(measure, tax, prices, samples, next, pane, logging);
    }

    IncomeOutlook beside(IncomePane next) {
        return new IncomeOutlook(measure, tax, prices, samples, month, next, logging);
    }

    IncomeOutlook logging(Optional<IncomeLogging> next) {
        return new IncomeOutlook(measure, tax, prices, samples, month, pane, next);
    }
}
