package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.projection.Fan;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.SimulationResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What is kept of a forecast each month, to be held against what happens.
public final class ForecastSnapshot {

    /// The version of the calculation: forecasts kept of another one are not told apart by their inputs.
    public static final String ENGINE = "1";

    /// What a journal takes, in main units.
    private static final double LARGEST = 1e12;

    private ForecastSnapshot() {}

    /// Empty before the plan's first month, without one, or where an amount is larger than a journal takes.
    ///
    /// @param engine the version of the calculation, as the program names it
    public static Optional<ForecastMade> of(Futures futures, String engine) {
        Question question = futures.prospect().question();
        SimulationModel model = futures.prospect().simulation();
        return question.month()
                .flatMap(month -> points(
                                futures.result(), month, question.roadmap().currency())
                        .map(points -> new ForecastMade(
                                month,
                                question.today(),
                                engine,
                                model.options().seed(),
                                sha256(CanonicalText.of(model)),
                                points)));
    }

    /// Of the month that is open, and of those to come.
    private static Optional<List<ForecastPoint>> points(SimulationResult result, int from, Currency currency) {
        List<ForecastPoint> points = new ArrayList<>();
        for (SimulationResult.Month month : result.months()) {
            if (month.month() < from) {
                continue;
            }
            if (!isKeepable(month.income()) || !isKeepable(month.cumulative())) {
                return Optional.empty();
            }
            points.add(point(Metric.INCOME, month.month(), month.income(), currency));
            points.add(point(Metric.CUMULATIVE, month.month(), month.cumulative(), currency));
        }
        return Optional.of(points);
    }

    private static ForecastPoint point(Metric metric, int month, Fan fan, Currency currency) {
        Money p10 = Cents.of(fan.p10(), currency);
        Money p25 = Cents.of(fan.p25(), currency);
        Money p50 = Cents.of(fan.p50(), currency);
        Money p75 = Cents.of(fan.p75(), currency);
        return new ForecastPoint(metric, month, p10, p25, p50, p75, Cents.of(fan.p90(), currency));
    }

    private static boolean isKeepable(Fan fan) {
        return Math.abs(fan.p10()) <= LARGEST && Math.abs(fan.p90()) <= LARGEST;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has it.
            throw new IllegalStateException(impossible);
        }
    }
}
