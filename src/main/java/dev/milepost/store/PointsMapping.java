package dev.milepost.store;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.ForecastPoint.Metric;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The points of a forecast ⇄ the text of a cell: `[["income",7,"USD",14000000,…],…]` with the five percentiles in
/// hundredths of the currency's main unit. It is JSON so that SQL can look into it.
final class PointsMapping {

    private static final Pattern POINT = Pattern.compile(
            "\\[\"([a-z]+)\",([0-9]{1,9}),\"([A-Z]{3})\"" + ",(-?[0-9]{1,18})".repeat(5) + "](?:,(?=\\[)|$)");

    private PointsMapping() {}

    static String text(List<ForecastPoint> points) {
        return points.stream().map(PointsMapping::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(ForecastPoint point) {
        return point.amounts().stream()
                .map(amount -> Long.toString(amount.cents()))
                .collect(Collectors.joining(
                        ",",
                        "[\"" + point.metric().id() + "\"," + point.month() + ",\""
                                + point.currency().getCurrencyCode() + "\",",
                        "]"));
    }

    /// @throws IllegalArgumentException if it is not what [#text] writes
    static List<ForecastPoint> points(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            throw new IllegalArgumentException("not points");
        }
        List<ForecastPoint> points = new ArrayList<>();
        Matcher point = POINT.matcher(text.substring(1, text.length() - 1));
        while (point.lookingAt()) {
            points.add(point(point));
            point.region(point.end(), point.regionEnd());
        }
        if (point.regionStart() != point.regionEnd()) {
            throw new IllegalArgumentException("not points");
        }
        return points;
    }

    private static ForecastPoint point(Matcher point) {
        Currency currency = Currency.getInstance(point.group(3));
        List<Money> amounts = new ArrayList<>();
        for (int group = 4; group <= 8; group++) {
            amounts.add(new Money(Long.parseLong(point.group(group)), currency));
        }
        return new ForecastPoint(
                Metric.ofId(point.group(1)).orElseThrow(() -> new IllegalArgumentException("not a metric")),
                Integer.parseInt(point.group(2)),
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                amounts.get(3),
                amounts.get(4));
    }
}
