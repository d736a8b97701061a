package dev.milepost.report;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.roadmap.StreamId;
import java.util.Currency;
import java.util.List;
import java.util.Map.Entry;
import java.util.SortedMap;

/// What months really paid: `{currency, income[]: {month, stream, amount}}`; `stream` is null for the whole month.
///
/// An entry in another currency, from before the roadmap's was changed, has a `currency` of its own.
public final class IncomeDocument {

    private IncomeDocument() {}

    /// Every entry in its order.
    ///
    /// @param currency of the roadmap
    public static JsonValue of(Currency currency, SortedMap<IncomeKey, Money> income) {
        List<JsonValue> entries =
                income.entrySet().stream().map(entry -> entry(entry, currency)).toList();
        return new JsonObject()
                .with("currency", JsonValue.of(currency.getCurrencyCode()))
                .with("income", JsonValue.of(entries))
                .value();
    }

    private static JsonValue entry(Entry<IncomeKey, Money> entry, Currency usual) {
        Money amount = entry.getValue();
        JsonObject written = new JsonObject()
                .with("month", JsonValue.of(entry.getKey().month()))
                .with(
                        "stream",
                        entry.getKey().stream()
                                .map(StreamId::value)
                                .map(JsonValue::of)
                                .orElse(JsonValue.absent()))
                .with("amount", JsonValue.of(amount));
        if (!amount.currency().equals(usual)) {
            written.with("currency", JsonValue.of(amount.currency().getCurrencyCode()));
        }
        return written.value();
    }
}
