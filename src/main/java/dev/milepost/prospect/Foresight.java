package dev.milepost.prospect;

import dev.milepost.projection.Crew;
import dev.milepost.projection.Sampler;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationOptions;
import dev.milepost.projection.Simulator;
import dev.milepost.prospect.Futures.Detail;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Looks ahead. Keeps what several simulations share, so use one for long. Safe for any thread.
public final class Foresight {

    private static final int POINTS_OF_A_PREVIEW = 4096;

    private final Simulator simulator = new Simulator();
    private final Crew crew;

    public Foresight(Crew crew) {
        this.crew = crew;
    }

    /// With the model's own options for the whole answer, fewer points for the quick one.
    ///
    /// @param cancelled asked between blocks
    /// @throws CancellationException once `cancelled` says so
    public Futures of(Prospect prospect, Detail detail, BooleanSupplier cancelled) {
        return switch (detail) {
            case FULL -> of(prospect, prospect.simulation().options(), cancelled);
            case PREVIEW -> preview(prospect, cancelled);
        };
    }

    /// The whole answer by other options: another sampler, seed or number of paths. The horizon stays that of
    /// the question.
    ///
    /// @throws CancellationException once `cancelled` says so
    public Futures of(Prospect prospect, SimulationOptions options, BooleanSupplier cancelled) {
        SimulationModel model = prospect.simulation()
                .with(options.withHorizon(prospect.question().horizon()));
        return new Futures(
                prospect,
                Detail.FULL,
                simulator.run(model, crew, cancelled),
                simulator.delayCosts(model, crew, cancelled),
                simulator.tornado(model));
    }

    private Futures preview(Prospect prospect, BooleanSupplier cancelled) {
        SimulationModel model = prospect.simulation();
        SimulationModel quick = model.with(model.options().with(Sampler.SOBOL, 1, POINTS_OF_A_PREVIEW));
        return new Futures(
                prospect, Detail.PREVIEW, simulator.run(quick, crew, cancelled), List.of(), simulator.tornado(quick));
    }
}
