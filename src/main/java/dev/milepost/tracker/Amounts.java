package dev.milepost.tracker;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Pay;
import java.util.Currency;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Writes amounts as the person wants them on the screen: as they are, or hidden. Every view of this
/// package writes its amounts through this class, so that none can be forgotten. Its methods are those of
/// [AmountWriter].
///
/// @param currency in which the roadmap's author may have written amounts into texts
record Amounts(Privacy privacy, Currency currency) {

    /// What stands in the place of a hidden amount.
    static final String HIDDEN = "•••";

    /// "4", "140k", "1.25M", "140,250.50", "300k+", "1.5bn", without a comma or point that belongs to the sentence.
    private static final String DIGITS = "\\d[\\d.,]*(?<![.,])(?:[kKmM]|[bBtT][nN])?\\+?";

    static Amounts of(AppState state) {
        return new Amounts(state.outlook().privacy(), state.roadmap().currency());
    }

    String write(Money money) {
        return shown(() -> AmountWriter.write(money));
    }

    String typeset(MoneyRange range) {
        return shown(() -> AmountWriter.typeset(range));
    }

    String typeset(Pay pay) {
        return shown(() -> AmountWriter.typeset(pay));
    }

    String writeInFull(Money money) {
        return shown(() -> AmountWriter.writeInFull(money));
    }

    String writeRounded(Money money) {
        return shown(() -> AmountWriter.writeRounded(money));
    }

    /// What an amount stands with in a field in which it can be changed: readable by
    /// [dev.milepost.money.AmountReader]; empty while amounts are hidden.
    String forEditing(Money money) {
        return switch (privacy) {
            case OPEN -> AmountWriter.write(money);
            case MASKED -> "";
        };
    }

    /// A text somebody wrote, with the amounts in it: "Rate progression: $200 → $350/hour". An amount in a
    /// text begins with the sign of a currency or the code of the roadmap's.
    String within(String text) {
        return switch (privacy) {
            case OPEN -> text;
            case MASKED -> amount().matcher(text).replaceAll(HIDDEN);
        };
    }

    private String shown(Supplier<String> amount) {
        return switch (privacy) {
            case OPEN -> amount.get();
            case MASKED -> HIDDEN;
        };
    }

    private Pattern amount() {
        String sign = "(?:\\p{Sc}|\\b" + currency.getCurrencyCode() + ")\\s?";
        return Pattern.compile(sign + DIGITS + "(?:\\s?[-–]\\s?(?:" + sign + ")?" + DIGITS + ")?");
    }
}
