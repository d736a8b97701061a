package dev.milepost.projection;

import dev.milepost.money.MoneyRange;
import java.util.Objects;

/// An amount that comes once: a signing bonus, a prize.
///
/// It is cash of its month and part of what came in so far, but no income a year: $12k at `T = 6` are $12k of
/// month 7, and nothing of the annualised income or the run-rate of any month.
///
/// @param id unique among the flows of a model
/// @param amount in all, not negative
/// @param at `T` in months since the start of the plan; `T = 6` pays in month 7. One before the start never
/// pays
/// @param probability from 0 to 1, see [Flow#probability()]
public record OneOff(String id, MoneyRange amount, double at, double probability, TaxClass taxClass) implements Flow {

    public OneOff {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(taxClass, "taxClass");
        Checks.requireNotNegative(amount, "an amount that comes once");
        Checks.requireProbability(probability);
        Checks.requireTime(at);
    }

    @Override
    public OneOff delayed(double months) {
        return new OneOff(id, amount, at + months, probability, taxClass);
    }

    boolean isDueIn(int month) {
        return at >= month - 1 && at < month;
    }
}
