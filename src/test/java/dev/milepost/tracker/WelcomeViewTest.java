package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.milepost.money.Money;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
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
        return WelcomeView.of(Given.state(EUROS, new SalaryStated(salary)), Given.MESSAGES)
                .salary();
    }

    @Test
    void aHiddenSalaryIsNotFilledInAndStaysWhereNoneIsEntered() {
        Money salary = Money.ofUnits(50_000, Currency.getInstance("EUR"));
        AppState state =
                Given.state(EUROS, Given.STARTED, new SalaryStated(salary)).with(Outlook.FIRST.guarded(Privacy.MASKED));
        assertEquals("", WelcomeView.of(state, Given.MESSAGES).salary());
        assertEquals(
                List.of(),
                Update.of(state, new Act.FinishWelcome(Optional.of(Given.START), Optional.empty())).effects().stream()
                        .filter(Effect.Append.class::isInstance)
                        .toList());
    }
}
