package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.roadmap.StreamId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoggedMonthsTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final IncomeKey WHOLE = new IncomeKey(3, Optional.empty());
    private static final IncomeKey TALKS = new IncomeKey(3, Optional.of(new StreamId("talks")));
    private static final IncomeKey BOOKS = new IncomeKey(3, Optional.of(new StreamId("books")));

    private static Optional<Money> total(Map<IncomeKey, Money> logged) {
        return new LoggedMonths(logged, USD).total(3);
    }

    private static Money dollars(long units) {
        return Money.ofUnits(units, USD);
    }

    @Test
    void aMonthCameToTheWholeThatWasLogged() {
        assertEquals(Optional.of(dollars(900)), total(Map.of(WHOLE, dollars(900), TALKS, dollars(200))));
    }

    @Test
    void aWholeSmallerThanItsSourcesCountsAsTheirSum() {
        assertEquals(
                Optional.of(dollars(2_100)),
                total(Map.of(WHOLE, dollars(100), TALKS, dollars(2_000), BOOKS, dollars(100))));
    }

    @Test
    void aLossIsWhatItIs() {
        assertEquals(Optional.of(dollars(-500)), total(Map.of(WHOLE, dollars(-500), TALKS, dollars(200))));
        assertEquals(Optional.of(dollars(-300)), total(Map.of(TALKS, dollars(200), BOOKS, dollars(-500))));
    }

    @Test
    void amountsFromBeforeTheCurrencyChangedDoNotCount() {
        Money euros = Money.ofUnits(1_000, Currency.getInstance("EUR"));
        assertEquals(Optional.of(dollars(200)), total(Map.of(TALKS, euros, BOOKS, dollars(200))));
        assertEquals(Optional.empty(), total(Map.of(WHOLE, euros)));
        assertEquals(List.of(), List.copyOf(new LoggedMonths(Map.of(WHOLE, euros), USD).months()));
    }
}
