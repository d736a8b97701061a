package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.projection.IncomeModel;
import dev.milepost.projection.Interpolation;
import dev.milepost.projection.Scenario;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationResult;
import dev.milepost.projection.Simulator;
import dev.milepost.projection.StreamFlow;
import dev.milepost.projection.Trajectories;
import dev.milepost.prospect.LivedScenario.Heading;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LivedScenarioTest {

    private static final Currency USD = Currency.getInstance("USD");

    /// $100k, and $50k-$150k besides from the first month on.
    private static Trajectories planned(long low, long high) {
        MoneyRange range = MoneyRange.between(Money.ofUnits(low, USD), Money.ofUnits(high, USD));
        return Trajectories.of(new IncomeModel(
                USD,
                Money.ofUnits(100_000, USD),
                List.of(),
                Interpolation.STEP,
                List.of(new StreamFlow("lectures", range, -1, OptionalDouble.empty(), 1)),
                List.of(),
                24));
    }

    private static SimulationResult simulated(double low, double high) {
        SimulationModel model = ReferenceModel.paid(100_000, low, high, Overrides.NONE);
        return new Simulator().run(model);
    }

    @Test
    void aPlanThatGoesAsPlannedIsHeadingForItsMiddle() {
        Heading heading = Heading.of(planned(50_000, 150_000), simulated(50_000, 150_000), USD)
                .orElseThrow();

        // PERT(50, 100, 150) has its P10 at 74.663645: a quarter of the way from low to high.
        assertEquals(24, heading.horizon());
        assertEquals(Money.ofUnits(400_000, USD), heading.mid());
        assertEquals(0.24664, heading.position().p10(), 2e-3);
        assertEquals(0.5, heading.position().p50(), 2e-3);
        assertEquals(0.75336, heading.position().p90(), 2e-3);
        assertEquals(Scenario.MID, heading.nearest());
    }

    @Test
    void lessThanPlannedIsHeadingForLow() {
        Heading heading = Heading.of(planned(50_000, 150_000), simulated(40_000, 60_000), USD)
                .orElseThrow();

        assertEquals(0, heading.position().p50(), 2e-3);
        assertTrue(heading.position().p10() < 0);
        assertEquals(Scenario.LOW, heading.nearest());
    }

    @Test
    void whereLowAndHighAreOneThereIsNoHeading() {
        assertTrue(Heading.of(planned(50_000, 50_000), simulated(40_000, 60_000), USD)
                .isEmpty());
    }
}
