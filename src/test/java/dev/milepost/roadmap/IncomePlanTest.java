package dev.milepost.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.roadmap.AssumptionValue.Figure;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IncomePlanTest {

    private static final AssumptionKey INFLATION = AssumptionKey.of(AssumptionKind.INFLATION);

    private static IncomePlan plan(List<OneOff> oneOffs, SortedMap<AssumptionKey, AssumptionValue> assumptions) {
        return new IncomePlan(Optional.empty(), List.of(), List.of(), oneOffs, List.of(), assumptions);
    }

    @Test
    void itsAssumptionsStayAsTheyWere() {
        SortedMap<AssumptionKey, AssumptionValue> given = new TreeMap<>();
        IncomePlan plan = plan(List.of(), given);
        given.put(INFLATION, new Figure(BigDecimal.TWO));

        assertEquals(IncomePlan.NONE, plan);
        assertThrows(
                UnsupportedOperationException.class,
                () -> plan.assumptions().put(INFLATION, new Figure(BigDecimal.TWO)));
    }

    @Test
    void whatComesOnceIsIncomeAndWhatIsAssumedIsNone() {
        OneOff prize = new OneOff(
                new StreamId("prize"),
                "Prize",
                MoneyRange.exactly(Money.ofUnits(1000, Currency.getInstance("USD"))),
                new Trigger.AtMonth(3),
                Optional.empty());

        assertFalse(plan(List.of(prize), new TreeMap<>()).isEmpty());
        assertTrue(plan(List.of(), new TreeMap<>(Map.of(INFLATION, new Figure(BigDecimal.TWO))))
                .isEmpty());
    }

    @Test
    void guessesStayAsTheyWere() {
        Set<Guess> given = new HashSet<>();
        Terms terms = new Terms(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), given);
        given.add(Guess.START);

        assertEquals(Terms.PLAIN, terms);
    }

    @Test
    void equityVestsWithinTenYearsAndNoCliffIsBehindIts() {
        assertEquals(12, new Vesting(12, 12).cliff());
        assertThrows(IllegalArgumentException.class, () -> new Vesting(12, 13));
        assertThrows(IllegalArgumentException.class, () -> new Vesting(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Vesting(121, 0));
        assertThrows(IllegalArgumentException.class, () -> new Vesting(12, -1));
    }
}
