package dev.milepost.projection;

import dev.milepost.money.MoneyRange;
import java.util.Objects;
import java.util.OptionalDouble;

/// Income beside the salary: it begins, grows in equal parts to its full amount, and perhaps ends.
///
/// `annual * clamp((m - start) / max(ramp, 1), 0, 1)`: $60k from `T = 12` over six months is $10k a year in
/// month 13, $60k in month 18.
///
/// @param id unique among the flows of a model
/// @param annual the full amount a year, not negative
/// @param start `T` in months since the start of the plan, may be negative or beyond the horizon
/// @param end when it stops; of its last month only the part before counts. One that would end
/// before it begins never pays
/// @param rampMonths how long it takes to the full amount; 0 and 1 are both "at once"
/// @param probability from 0 to 1, see [Flow#probability()]
public record StreamFlow(
        String id,
        MoneyRange annual,
        double start,
        OptionalDouble end,
        int rampMonths,
        double probability,
        TaxClass taxClass)
        implements Flow {

    public StreamFlow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(taxClass, "taxClass");
        Checks.requireNotNegative(annual, "a stream");
        Checks.requireProbability(probability);
        Presence _ = new Presence(start, end, rampMonths);
    }

    /// Certain, and taxed as the income of somebody self-employed.
    public StreamFlow(String id, MoneyRange annual, double start, OptionalDouble end, int rampMonths) {
        this(id, annual, start, end, rampMonths, 1, TaxClass.SELF_EMPLOYED);
    }

    @Override
    public StreamFlow delayed(double months) {
        return new StreamFlow(id, annual, start + months, end, rampMonths, probability, taxClass);
    }

    /// The part of the full amount that month `month` pays.
    Fraction share(int month) {
        return presence().share(month);
    }

    Presence presence() {
        return new Presence(start, end, rampMonths);
    }
}
