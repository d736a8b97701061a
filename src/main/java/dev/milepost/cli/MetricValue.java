package dev.milepost.cli;

import dev.milepost.roadmap.Metric;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a value of a metric: a plain number, perhaps with the metric's own sign or unit behind it. Where
/// it refuses one, it says what to write instead.
final class MetricValue {

    /// As many digits before and after the point as the journal takes.
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,15})?");

    private static final Pattern COMMA = Pattern.compile("[+-]?[\\d.]*\\d,[\\d.,]*");

    /// What stands behind the last digit of a target: the sign of "99.95%+" is "%".
    private static final Pattern SIGN = Pattern.compile("\\d\\s*([^\\d\\s+]*)\\+?\\s*$");

    private final Invocation invocation;
    private final Metric metric;

    MetricValue(Invocation invocation, Metric metric) {
        this.invocation = invocation;
        this.metric = metric;
    }

    BigDecimal of(String text) {
        String number = withoutSign(text.strip());
        if (NUMBER.matcher(number).matches()) {
            return new BigDecimal(number);
        }
        if (COMMA.matcher(number).matches()) {
            throw new Refusal(Exit.USAGE, invocation.text("cli.value-comma", text));
        }
        throw new Refusal(Exit.USAGE, refusal(text));
    }

    private String refusal(String text) {
        String title = title(metric);
        return sign(metric)
                .map(sign -> invocation.text("cli.not-a-value-with-sign", text, title, sign))
                .orElseGet(() -> invocation.text("cli.not-a-value", text, title));
    }

    private String withoutSign(String text) {
        return Stream.concat(sign(metric).stream(), metric.unit().stream())
                .filter(sign -> text.toLowerCase(Locale.ROOT).endsWith(sign.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(sign -> text.substring(0, text.length() - sign.length()).strip())
                .orElse(text);
    }

    static String title(Metric metric) {
        return metric.title().orElse(metric.text());
    }

    /// The metric's sign, "%" or "x"; empty where its target is a bare number or there is none.
    static Optional<String> sign(Metric metric) {
        return metric.target()
                .map(SIGN::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(sign -> !sign.isEmpty());
    }

    /// "99.95%", "230".
    static String written(Metric metric, BigDecimal value) {
        return value.toPlainString() + sign(metric).orElse("");
    }
}
