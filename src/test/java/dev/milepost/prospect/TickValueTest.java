package dev.milepost.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.forecast.OpenItem;
import dev.milepost.projection.DelayCost;
import dev.milepost.projection.Interpolation;
import dev.milepost.projection.Onset;
import dev.milepost.projection.Pace;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationModel.Earnings;
import dev.milepost.projection.SimulationModel.Equity;
import dev.milepost.projection.SimulationModel.Hourly;
import dev.milepost.projection.SimulationModel.OneOff;
import dev.milepost.projection.SimulationModel.RateStep;
import dev.milepost.projection.Spread;
import dev.milepost.projection.TaxClass;
import dev.milepost.prospect.TickValue.Ends;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TickValueTest {

    private static final SimulationModel PLAN = ReferenceModel.under(Overrides.NONE);
    private static final Pace PACE = new Pace.Uncertain(4, 4);
    private static final List<DelayCost> COSTS =
            List.of(new DelayCost("m6", 24, 8262.5, PACE), new DelayCost("m12", 24, 5917.7, PACE));

    private static OpenItem item(String id, double months, String milestone) {
        return new OpenItem(new ItemId(id), new PartId("a"), months, Optional.of(new MilestoneId(milestone)));
    }

    private static OpenItem loose(String id) {
        return new OpenItem(new ItemId(id), new PartId("a"), 1, Optional.empty());
    }

    private static SimulationModel with(Earnings earnings) {
        return new SimulationModel(
                PLAN.outset(),
                earnings,
                PLAN.milestones(),
                PLAN.pace(),
                PLAN.targets(),
                PLAN.circumstances(),
                PLAN.options());
    }

    @Test
    void anItemIsWorthWhatTheTimeItTakesCosts() {
        TickValue value = TickValue.of(List.of(item("i1", 3.0 / 23, "m6")), COSTS, PLAN);

        assertEquals(24, value.horizon());
        assertEquals(1436.957, value.items().getFirst().amount(), 1e-3);
    }

    @Test
    void theMostWorthComesFirstAndEqualsStayInTheirOrder() {
        TickValue value = TickValue.of(
                List.of(item("later", 0.75, "m12"), loose("idle"), item("b1", 0.3, "m6"), item("b2", 0.3, "m6")),
                COSTS,
                PLAN);

        assertEquals(
                List.of("later", "b1", "b2", "idle"),
                value.items().stream().map(worth -> worth.item().value()).toList());
    }

    @Test
    void anItemOfNoMilestoneIsWorthNothing() {
        assertEquals(
                0,
                TickValue.of(List.of(loose("i1")), COSTS, PLAN)
                        .items()
                        .getFirst()
                        .amount());
    }

    @Test
    void aMilestoneUnlocksWhatHangsOnItDirectly() {
        List<TickValue.Unlock> unlocks = TickValue.of(
                        List.of(item("i1", 1, "m6"), item("i2", 1, "m6"), item("i3", 1, "m12"), loose("i4")),
                        COSTS,
                        PLAN)
                .unlocks();

        assertEquals(
                List.of(2, 1, 0, 0),
                unlocks.stream().map(TickValue.Unlock::openItems).toList());
        assertEquals(
                List.of(
                        new Ends(30_000, 35_000, 40_000),
                        new Ends(70_000, 105_000, 140_000),
                        new Ends(105_000, 172_500, 240_000),
                        Ends.NOTHING),
                unlocks.stream().map(TickValue.Unlock::yearly).toList());
        assertEquals(
                312_500,
                unlocks.stream().mapToDouble(unlock -> unlock.yearly().mid()).sum());
    }

    @Test
    void aDearerHourBringsWhatItAdds() {
        Hourly hourly = new Hourly(
                "advice",
                List.of(
                        new RateStep(Spread.exactly(100), new Onset.AtMonth(0)),
                        new RateStep(Spread.exactly(150), ReferenceModel.after("m12"))),
                Spread.between(10, 20),
                ReferenceModel.after("m6"),
                Optional.empty(),
                6,
                0.5,
                TaxClass.SELF_EMPLOYED);
        Equity equity =
                new Equity("shares", Spread.exactly(48_000), 48, 12, ReferenceModel.after("m12"), 1, TaxClass.EQUITY);
        OneOff bonus = new OneOff("bonus", Spread.exactly(5_000), ReferenceModel.after("m6"), 1, TaxClass.WAGE);
        SimulationModel model = with(new Earnings(
                0,
                OptionalDouble.empty(),
                Interpolation.STEP,
                List.of(),
                List.of(),
                List.of(hourly),
                List.of(bonus),
                List.of(equity)));

        List<TickValue.Unlock> unlocks =
                TickValue.of(List.of(), List.of(), model).unlocks();

        assertEquals(new Ends(12_000, 18_000, 24_000), unlocks.get(0).yearly());
        assertEquals(new Ends(5_000, 5_000, 5_000), unlocks.get(0).once());
        assertEquals(new Ends(18_000, 21_000, 24_000), unlocks.get(1).yearly());
        assertEquals(Ends.NOTHING, unlocks.get(1).once());
    }

    @Test
    void aPlanWithoutMilestonesUnlocksNothing() {
        TickValue value =
                TickValue.of(List.of(loose("i1")), List.of(), ReferenceModel.paid(100, 50, 150, Overrides.NONE));

        assertTrue(value.unlocks().isEmpty());
        assertEquals(1, value.items().size());
    }
}
