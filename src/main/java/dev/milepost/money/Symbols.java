package dev.milepost.money;

import java.util.Currency;
import java.util.List;

/// The currency signs that people write, and which currencies each may stand for.
final class Symbols {

    private record Sign(String text, List<String> codes) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("$", List.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN")),
            new Sign("€", List.of("EUR")),
            new Sign("£", List.of("GBP")),
            new Sign("¥", List.of("JPY", "CNY")),
            new Sign("₹", List.of("INR")));

    private Symbols() {}

    /// The sign for a currency, or its code and a space where it has none of its own.
    static String of(Currency currency) {
        String code = currency.getCurrencyCode();
        return SIGNS.stream()
                .filter(sign -> sign.codes.contains(code))
                .map(Sign::text)
                .findFirst()
                .orElse(code + " ");
    }

    /// The sign or ISO code that `text` begins with, or an empty string.
    static String leading(String text) {
        for (Sign sign : SIGNS) {
            if (text.startsWith(sign.text)) {
                return sign.text;
            }
        }
        return text.length() >= 3 && text.substring(0, 3).chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? text.substring(0, 3)
                : "";
    }

    static boolean standsFor(String signOrCode, Currency currency) {
        String code = currency.getCurrencyCode();
        return signOrCode.equals(code)
                || SIGNS.stream().anyMatch(sign -> sign.text.equals(signOrCode) && sign.codes.contains(code));
    }
}
