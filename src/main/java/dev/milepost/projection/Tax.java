package dev.milepost.projection;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is taken from an income, as the person states it: no country's law is built in.
///
/// It knows no deductions, no wage bases and no second state. What it gives is an estimate from the person's
/// own figures, not tax advice.
public sealed interface Tax {

    /// Gross is net.
    record None() implements Tax {}

    /// One effective rate for each class.
    ///
    /// @param percent from 0 to 100; a class without one, and [TaxClass#EXEMPT] in any case, pays nothing
    record Rates(Map<TaxClass, BigDecimal> percent) implements Tax {

        public Rates {
            Map<TaxClass, BigDecimal> copy = new EnumMap<>(TaxClass.class);
            copy.putAll(percent);
            copy.values().forEach(Rates::requirePercent);
            percent = Map.copyOf(copy);
        }

        Fraction rate(TaxClass of) {
            return of == TaxClass.EXEMPT ? Fraction.ZERO : part(percent.getOrDefault(of, BigDecimal.ZERO));
        }

        static void requirePercent(BigDecimal percent) {
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a tax rate is from 0% to 100%");
            }
        }

        static Fraction part(BigDecimal percent) {
            return Fraction.of(percent).dividedBy(Fraction.of(100));
        }
    }

    /// Rates on the slices of a calendar year's income: `tax(y) = sum of rate_i * clamp(y - lo_i, 0, hi_i -
    /// lo_i)`.
    ///
    /// 10% to $50k, 20% to $150k and 30% above take $62.5k of $275k. It bends upwards: of $100k and $300k it
    /// takes $42.5k on average, of $200k $40k. So it is for one path at a time, never for an average.
    ///
    /// @param label says whose table of which year it is, in the person's words
    /// @param brackets the first from nothing, each from more than the one before
    record Table(String label, List<Bracket> brackets) implements Tax {

        public Table {
            Objects.requireNonNull(label, "label");
            brackets = List.copyOf(brackets);
            if (brackets.isEmpty() || brackets.getFirst().from().cents() != 0) {
                throw new IllegalArgumentException("a tax table begins at nothing");
            }
            for (int i = 1; i < brackets.size(); i++) {
                if (brackets.get(i).from().compareTo(brackets.get(i - 1).from()) <= 0) {
                    throw new IllegalArgumentException("every bracket of a tax table begins above the one before");
                }
            }
        }

        /// What a year's income owes, to the cent; nothing for an income below nothing.
        ///
        /// @throws IllegalArgumentException if it is in another currency than the table
        public Money of(Money yearly) {
            Money aboveNothing = yearly.minus(brackets.getFirst().from());
            return new Money(of(Fraction.of(aboveNothing.cents())).rounded(), yearly.currency());
        }

        Fraction of(Fraction cents) {
            Fraction tax = Fraction.ZERO;
            for (int i = 0; i < brackets.size(); i++) {
                Fraction slice = cents.minus(Fraction.of(brackets.get(i).from().cents()));
                if (i + 1 < brackets.size()) {
                    Fraction width = Fraction.of(brackets.get(i + 1).from().cents()
                            - brackets.get(i).from().cents());
                    slice = slice.minus(width).isPositive() ? width : slice;
                }
                if (slice.isPositive()) {
                    tax = tax.plus(slice.times(Rates.part(brackets.get(i).percent())));
                }
            }
            return tax;
        }
    }

    /// @param from the income a year above which the rate counts
    /// @param percent of what is above, from 0 to 100
    record Bracket(Money from, BigDecimal percent) {

        public Bracket {
            Objects.requireNonNull(from, "from");
            Rates.requirePercent(percent);
        }
    }
}
