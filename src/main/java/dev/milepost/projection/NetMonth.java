package dev.milepost.projection;

import dev.milepost.money.Money;

/// What a month brings after tax.
///
/// @param month from 1
/// @param gross the cash of the month
/// @param tax of it, not negative and not above `gross` but for a cent of rounding in a month of a few cents
public record NetMonth(int month, Money gross, Money tax) {

    public Money net() {
        return gross.minus(tax);
    }
}
