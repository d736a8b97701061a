package dev.milepost.tracker;

import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.prospect.ForecastRecord.Which;
import dev.milepost.prospect.Score;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Kept;
import java.util.Optional;

/// How the forecasts that were kept have done, as a count: "9 of 12 months inside the 8-in-10 band".
record IncomeRecord(AppState state, Messages messages) {

    /// Empty while no month that was forecast is over and logged in full.
    Optional<Kept> kept() {
        return state.forecastRecord().score(Metric.INCOME, Which.NEXT).map(this::said);
    }

    private Kept said(Score score) {
        String count = messages.text("income.kept", score.inside(), score.scored());
        return new Kept(score.isAlarming() ? messages.text("income.kept.alarm", count) : count, score.isAlarming());
    }
}
