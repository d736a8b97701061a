package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.BaselineStated;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class WelcomeViewTest {

    private static final Roadmap EUROS = Given.file("title: Euros", "currency: EUR");

    @Test
    void theSalaryIsFilledIn() {
        assertEquals("€50k", salaryIn("EUR"));
    }

    @Test
    void aSalaryFromBeforeTheCurrencyWasChangedIsNotFilledIn() {
        assertEquals("", salaryIn("USD"));
    }

    private static String salaryIn(String currency) {
        Money salary = Money.ofUnits(50_000, Currency.getInstance(currency));
        return WelcomeView.of(Given.state(EUROS, new BaselineStated(salary)), Given.MESSAGES)
                .salary();
    }
}
