package dev.milepost.cli;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import java.util.Currency;
import java.util.Locale;

/// Reads an amount the user typed, or refuses it with what to write instead.
final class Amounts {

    private final Invocation invocation;
    private final Currency currency;

    Amounts(Invocation invocation, Currency currency) {
        this.invocation = invocation;
        this.currency = currency;
    }

    Money money(String text) {
        try {
            return new AmountReader(currency).money(text);
        } catch (AmountException failure) {
            throw new Refusal(Exit.USAGE, words(text, failure));
        }
    }

    private String words(String text, AmountException failure) {
        String reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return invocation.text("cli.amount", text, invocation.text("amount." + reason, failure.hint()));
    }
}
