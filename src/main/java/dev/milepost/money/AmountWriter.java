package dev.milepost.money;

import java.util.Locale;

/// Writes amounts the way people do in a roadmap: exact, short where that loses nothing, independent of the locale.
///
/// What it writes, [AmountReader] reads back as the same amount.
public final class AmountWriter {

    private static final long CENTS_PER_THOUSAND = 100_000;
    private static final long CENTS_PER_MILLION = 100_000_000;
    private static final long CENTS_PER_BILLION = 100_000_000_000L;
    private static final long CENTS_PER_TRILLION = 100_000_000_000_000L;

    /// From ten millions on, thousands are no shorter than the digits.
    private static final long MOST_IN_THOUSANDS = 10 * CENTS_PER_MILLION;

    private AmountWriter() {}

    /// `$140k`, `$1.25M`, `$2bn`, `$1.5tn`, `$140,250.50`: thousands, millions and so on where at most two decimals of
    /// them are exact.
    public static String write(Money money) {
        String sign = money.isNegative() ? "-" : "";
        return sign + Symbols.of(money.currency()) + digits(Math.absExact(money.cents()));
    }

    /// `$140k-$160k`, `$250k-$300k+`, or a single amount.
    public static String write(MoneyRange range) {
        String low = write(range.low());
        String text = range.low().equals(range.high()) ? low : low + "-" + write(range.high());
        return range.openTop() ? text + "+" : text;
    }

    /// `$200-$400/hour`.
    public static String write(Pay pay) {
        return write(pay.range()) + pay.period().suffix();
    }

    /// The same with a dash between the ends, as text is set on a screen: `$140k–$160k`. [AmountReader] reads it too.
    public static String typeset(MoneyRange range) {
        return write(range).replace('-', '–');
    }

    /// `$200–$400/hour`.
    public static String typeset(Pay pay) {
        return typeset(pay.range()) + pay.period().suffix();
    }

    /// Every digit and its thousands marks: `$140,250.50`, `$140,000`.
    public static String writeInFull(Money money) {
        String sign = money.isNegative() ? "-" : "";
        return sign + Symbols.of(money.currency()) + grouped(Math.absExact(money.cents()));
    }

    /// The nearest thousand, for places where a figure is read at a glance: $238,333.33 gives
    /// `$238k`, $560 gives `$560`. From ten millions on two decimals of the largest unit: `$120.32M`, `$3tn`.
    public static String writeRounded(Money money) {
        long cents = Math.absExact(money.cents());
        String sign = money.isNegative() ? "-" : "";
        String symbol = Symbols.of(money.currency());
        if (cents < CENTS_PER_THOUSAND) {
            return sign + symbol + grouped(Math.round(cents / 100.0) * 100);
        }
        long thousands = Math.round(cents / (double) CENTS_PER_THOUSAND);
        if (thousands < 10_000) {
            return sign + symbol + String.format(Locale.ROOT, "%,dk", thousands);
        }
        long millions = nearest(cents, CENTS_PER_MILLION);
        if (millions < CENTS_PER_BILLION) {
            return sign + symbol + scaled(millions, CENTS_PER_MILLION) + "M";
        }
        long billions = nearest(cents, CENTS_PER_BILLION);
        return billions < CENTS_PER_TRILLION
                ? sign + symbol + scaled(billions, CENTS_PER_BILLION) + "bn"
                : sign + symbol + scaled(nearest(cents, CENTS_PER_TRILLION), CENTS_PER_TRILLION) + "tn";
    }

    /// To the nearest hundredth of the unit.
    private static long nearest(long cents, long unit) {
        long hundredth = unit / 100;
        return (cents + hundredth / 2) / hundredth * hundredth;
    }

    private static String digits(long cents) {
        if (isShort(cents, CENTS_PER_TRILLION, Long.MAX_VALUE)) {
            return scaled(cents, CENTS_PER_TRILLION) + "tn";
        }
        if (isShort(cents, CENTS_PER_BILLION, CENTS_PER_TRILLION)) {
            return scaled(cents, CENTS_PER_BILLION) + "bn";
        }
        if (isShort(cents, CENTS_PER_MILLION, CENTS_PER_BILLION)) {
            return scaled(cents, CENTS_PER_MILLION) + "M";
        }
        if (isShort(cents, CENTS_PER_THOUSAND, MOST_IN_THOUSANDS)) {
            return scaled(cents, CENTS_PER_THOUSAND) + "k";
        }
        return grouped(cents);
    }

    private static boolean isShort(long cents, long unit, long end) {
        return cents >= unit && cents < end && cents % (unit / 100) == 0;
    }

    private static String scaled(long cents, long unit) {
        long hundredths = cents / (unit / 100);
        String whole = Long.toString(hundredths / 100);
        long rest = hundredths % 100;
        if (rest == 0) {
            return whole;
        }
        return rest % 10 == 0 ? whole + "." + rest / 10 : whole + "." + (rest < 10 ? "0" : "") + rest;
    }

    private static String grouped(long cents) {
        String whole = String.format(Locale.ROOT, "%,d", cents / 100);
        return cents % 100 == 0 ? whole : whole + String.format(Locale.ROOT, ".%02d", cents % 100);
    }
}
