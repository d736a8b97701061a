package dev.milepost.store;

import dev.milepost.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of the table `event`: a cell for every [Column], of which a kind of event uses some and leaves the others
/// empty. Filled by whoever makes it, and not changed afterwards.
///
/// The methods named `the…` throw `IllegalArgumentException` where the cell is empty or does not hold what it should.
final class EventRow {

    private final @Nullable Object[] cells = new @Nullable Object[Column.ALL.size()];

    EventRow with(Column column, @Nullable String text) {
        cells[column.index()] = text;
        return this;
    }

    EventRow with(Column column, @Nullable Long number) {
        cells[column.index()] = number;
        return this;
    }

    EventRow with(Column column, long number) {
        cells[column.index()] = number;
        return this;
    }

    EventRow with(Column column, LocalDate day) {
        return with(column, day.toString());
    }

    /// An empty text leaves the cell empty.
    EventRow withAny(Column column, String text) {
        return with(column, text.isEmpty() ? null : text);
    }

    EventRow with(Money amount) {
        return with(Column.AMOUNT_CENTS, amount.cents())
                .with(Column.CURRENCY, amount.currency().getCurrencyCode());
    }

    boolean isEmpty(Column column) {
        return cells[column.index()] == null;
    }

    @Nullable
    String text(Column column) {
        return (String) cells[column.index()];
    }

    @Nullable
    Long number(Column column) {
        return (Long) cells[column.index()];
    }

    String theText(Column column) {
        String text = text(column);
        if (text == null) {
            throw new IllegalArgumentException(column.id() + " is empty");
        }
        return text;
    }

    /// The text of a cell; the empty text of an empty one.
    String anyText(Column column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    long theNumber(Column column) {
        Long number = number(column);
        if (number == null) {
            throw new IllegalArgumentException(column.id() + " is empty");
        }
        return number;
    }

    int theInt(Column column) {
        long number = theNumber(column);
        if (number != (int) number) {
            throw new IllegalArgumentException(column.id() + " is too large");
        }
        return (int) number;
    }

    LocalDate theDay(Column column) {
        return Dates.day(theText(column));
    }

    Optional<LocalDate> day(Column column) {
        return isEmpty(column) ? Optional.empty() : Optional.of(theDay(column));
    }

    BigDecimal theFigure() {
        return new BigDecimal(theText(Column.FIGURE));
    }

    Money theAmount() {
        return new Money(theNumber(Column.AMOUNT_CENTS), Currency.getInstance(theText(Column.CURRENCY)));
    }

    Optional<Money> amount() {
        return isEmpty(Column.AMOUNT_CENTS) ? Optional.empty() : Optional.of(theAmount());
    }
}
