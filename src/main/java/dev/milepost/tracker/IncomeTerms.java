package dev.milepost.tracker;

import dev.milepost.projection.Fan;
import dev.milepost.projection.Income;
import dev.milepost.projection.MonthIncome;
import dev.milepost.projection.SimulationResult.FanEstimate;
import dev.milepost.projection.SimulationResult.Headline;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.PlannedFigures;
import dev.milepost.prospect.ProjectionFigures;
import dev.milepost.prospect.ProjectionFigures.Prices;
import dev.milepost.prospect.ProjectionFigures.Scenarios;
import dev.milepost.prospect.ProjectionFigures.TaxSide;
import dev.milepost.prospect.Prospect;
import java.util.Optional;

/// The one place the income screen has its figures from: headline, chart, table, month sheet and export. They are
/// those that `project --json` writes.
///
/// @param taxed whether there is anything to say after tax
/// @param simulated empty until there is an answer in these terms; perhaps to an earlier question
/// @param unchanged of the plan without what is tried out; empty where nothing is
record IncomeTerms(
        Measure measure,
        boolean taxed,
        PlannedFigures planned,
        Optional<ProjectionFigures> simulated,
        Optional<ProjectionFigures> unchanged) {

    private static final int MONTHS_PER_YEAR = 12;

    /// @param prospect the state's, which whoever asks has at hand and which is dear where nobody answered yet
    static IncomeTerms of(AppState state, Prospect prospect) {
        IncomeOutlook outlook = state.outlook().income();
        boolean taxed = PlannedFigures.isTaxed(prospect);
        TaxSide tax = taxed ? outlook.tax() : TaxSide.BEFORE_TAX;
        Optional<Futures> seen = state.isUnforeseeable() ? Optional.empty() : state.futures();
        return new IncomeTerms(
                outlook.measure(),
                taxed,
                PlannedFigures.of(prospect, tax, outlook.prices()),
                seen.flatMap(futures -> ProjectionFigures.of(futures, tax, outlook.prices())),
                state.unchanged().flatMap(futures -> ProjectionFigures.of(futures, tax, outlook.prices())));
    }

    TaxSide tax() {
        return planned.tax();
    }

    Prices prices() {
        return planned.prices();
    }

    /// Whether the figures are told as the plan's author wrote them, so that they compare with targets.
    boolean isAsWritten() {
        return tax() == TaxSide.BEFORE_TAX && prices() == Prices.NOMINAL;
    }

    /// What a month comes to in the measure.
    Scenarios of(PlannedFigures.Month month) {
        return switch (measure) {
            case ANNUAL, BY_STREAM -> month.income();
            case MONTHLY -> month.cash();
            case CUMULATIVE -> month.cumulative();
        };
    }

    /// The same before tax, by what pays it.
    Income parts(MonthIncome month) {
        return switch (measure) {
            case ANNUAL, BY_STREAM -> month.annual();
            case MONTHLY -> month.cash();
            case CUMULATIVE -> month.cumulative();
        };
    }

    /// What a simulated month comes to in the measure. A sum has percentiles of its own, which are no sums.
    Fan of(ProjectionFigures.Month month) {
        return switch (measure) {
            case ANNUAL, BY_STREAM -> month.simulated();
            case MONTHLY -> twelfth(month.simulated());
            case CUMULATIVE -> month.simulatedCumulative();
        };
    }

    private static Fan twelfth(Fan fan) {
        return new Fan(
                fan.p10() / MONTHS_PER_YEAR,
                fan.p25() / MONTHS_PER_YEAR,
                fan.p50() / MONTHS_PER_YEAR,
                fan.p75() / MONTHS_PER_YEAR,
                fan.p90() / MONTHS_PER_YEAR);
    }

    /// The income of a headline's month, as in chart and table; what is known of its error is that of the rate at
    /// its end.
    FanEstimate income(Headline headline) {
        return new FanEstimate(
                simulated.orElseThrow().month(headline.month()).simulated(),
                headline.runRate().errors());
    }

    FanEstimate inAll(Headline headline) {
        return inAll(simulated.orElseThrow(), headline);
    }

    /// The same without what is tried out.
    FanEstimate inAllUnchanged(Headline headline) {
        return inAll(unchanged.orElseThrow(), headline);
    }

    private static FanEstimate inAll(ProjectionFigures figures, Headline headline) {
        return new FanEstimate(
                figures.month(headline.month()).simulatedCumulative(),
                headline.cumulative().errors());
    }
}
