package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.Optional;

/// The salary as a log has it last: where the plan's salary goes on from.
///
/// @param month that was logged
/// @param annual twelve times what it paid, in the plan's own money: in that of its start where the model has
///         prices
public record LoggedSalary(int month, Money annual) {

    private static final int MONTHS_PER_YEAR = 12;

    /// Empty where no month up to `last` says what the salary paid.
    ///
    /// @param last later entries are left aside
    public static Optional<LoggedSalary> last(IncomeModel model, int last) {
        Ledger ledger = Ledger.of(model);
        for (int month = last; month >= 1; month--) {
            Optional<Long> paid = ledger.month(month).salary();
            if (paid.isPresent()) {
                Fraction annual = Fraction.of(paid.get())
                        .times(Fraction.of(MONTHS_PER_YEAR))
                        .dividedBy(model.prices().exactGrowth(month));
                return Optional.of(new LoggedSalary(month, new Money(annual.rounded(), model.currency())));
            }
        }
        return Optional.empty();
    }
}
