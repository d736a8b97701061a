package dev.milepost.cli;

import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.tracker.AmountWords;
import java.util.Currency;

/// Reads an amount the user typed, or refuses it with what to write instead.
final class Amounts {

    private final Invocation invocation;
    private final Currency currency;

    Amounts(Invocation invocation, Currency currency) {
        this.invocation = invocation;
        this.currency = currency;
    }

    Money money(String text) {
        return read(text, AmountReader::money);
    }

    /// As [#money], and may be below zero.
    Money earned(String text) {
        return read(text, AmountReader::earned);
    }

    private interface Reading {
        Money of(AmountReader reader, String text) throws AmountException;
    }

    private Money read(String text, Reading reading) {
        try {
            return reading.of(new AmountReader(currency), text);
        } catch (AmountException failure) {
            throw new Refusal(Exit.USAGE, words(text, failure));
        }
    }

    private String words(String text, AmountException failure) {
        return invocation.text("cli.amount", text, new AmountWords(invocation.messages()).why(failure));
    }
}
