package dev.milepost.prospect;

import dev.milepost.forecast.Assumptions;
import dev.milepost.forecast.Forecast;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.Trajectories;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import org.jspecify.annotations.Nullable;

/// Everything about a question that needs no random numbers.
public final class Prospect {

    private final Question question;
    private final AssumptionBook book;
    private final Forecast forecast;
    private final PlannedIncome planned;
    private final Trajectories trajectories;
    private final SimulationModel simulation;
    private @Nullable ForecastRecord record;

    private Prospect(Question question) {
        this.question = question;
        AssumptionBook said = AssumptionBook.of(question.roadmap(), question.progress(), question.overrides());
        forecast = Forecast.of(question.roadmap(), question.progress(), question.today(), assumptions(said));
        book = said.seen(forecast);
        PlannedIncome.Wiring wiring = PlannedIncome.Wiring.of(question, book);
        planned = wiring.planned();
        trajectories = Trajectories.of(planned.model());
        simulation = SimulatedPlan.of(question, book, forecast, wiring, trajectories);
    }

    public static Prospect of(Question question) {
        return new Prospect(question);
    }

    private static Assumptions assumptions(AssumptionBook book) {
        return new Assumptions(
                book.number(AssumptionKind.PLAN_WEIGHT),
                book.number(AssumptionKind.PLAN_PACE),
                book.number(AssumptionKind.HALF_LIFE),
                book.namedNumber(AssumptionKey.of(AssumptionKind.PACE)));
    }

    public Question question() {
        return question;
    }

    public AssumptionBook assumptions() {
        return book;
    }

    /// Pace, and when work is done.
    public Forecast forecast() {
        return forecast;
    }

    /// The plan's income as the person's milestones have it, and what was assumed or left out on the way.
    public PlannedIncome planned() {
        return planned;
    }

    /// Low, middle and high, with milestones on plan.
    public Trajectories trajectories() {
        return trajectories;
    }

    /// How the forecasts that were kept have done; found once, when first asked for.
    public synchronized ForecastRecord forecastRecord() {
        ForecastRecord known = record;
        if (known == null) {
            known = ForecastRecord.of(question);
            record = known;
        }
        return known;
    }

    /// What the simulation draws from, with the standard options.
    public SimulationModel simulation() {
        return simulation;
    }
}
