package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.money.AmountException;
import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Pay;
import dev.milepost.money.PercentRange;
import dev.milepost.money.RateLadder;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads amounts in the currency of the file and reports those that are none.
final class Amounts {

    /// No amount is longer, and numbers of a million digits take their time.
    private static final int LONGEST = 100;

    private static final Pattern PERCENT = Pattern.compile("[\\d.]{1,9}%?(\\s*([-–—]|\\s+to\\s+)\\s*[\\d.]{1,9})?%?");

    private interface Reading<T> {
        T of(String text) throws AmountException;
    }

    private final Currency currency;
    private final AmountReader reader;

    Amounts(Currency currency) {
        this.currency = currency;
        this.reader = new AmountReader(currency);
    }

    Optional<Money> money(Value value) {
        return read(value, reader::money);
    }

    Optional<MoneyRange> range(Value value) {
        return read(value, reader::range);
    }

    Optional<Pay> pay(Value value) {
        return read(value, reader::pay);
    }

    Optional<RateLadder> ladder(Value value) {
        return read(value, reader::ladder);
    }

    static Optional<PercentRange> percent(Value value) {
        Optional<String> text = value.text();
        try {
            if (text.isPresent() && PERCENT.matcher(text.get()).matches()) {
                return Optional.of(AmountReader.percent(text.get()));
            }
            text.ifPresent(written -> value.report(Code.BAD_PERCENT, Value.shortened(written)));
        } catch (AmountException refused) {
            value.reportWithFix(Code.BAD_PERCENT, Optional.of(refused.hint()), Value.shortened(text.orElse("")));
        }
        return Optional.empty();
    }

    Currency currency() {
        return currency;
    }

    private <T> Optional<T> read(Value value, Reading<T> reading) {
        Optional<String> text = value.text();
        if (text.isEmpty() || text.get().length() > LONGEST) {
            text.ifPresent(written -> value.report(Code.BAD_AMOUNT, Value.shortened(written)));
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(text.get()));
        } catch (AmountException refused) {
            if (refused.reason() == AmountException.Reason.WRONG_CURRENCY) {
                value.report(Code.WRONG_CURRENCY, text.get(), currency.getCurrencyCode());
            } else {
                value.reportWithFix(Code.BAD_AMOUNT, Optional.of(refused.hint()), text.get());
            }
            return Optional.empty();
        }
    }
}
