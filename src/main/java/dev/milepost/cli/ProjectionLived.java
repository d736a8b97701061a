package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.projection.LivedIncome;
import dev.milepost.projection.Scenario;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.LivedScenario;
import dev.milepost.prospect.LivedScenario.Heading;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Which scenario the person lives in: so far, and where it is heading.
final class ProjectionLived {

    private static final int DECIMALS = 4;

    private final LivedScenario lived;
    private final Invocation invocation;

    ProjectionLived(Futures futures, Invocation invocation) {
        this.lived = LivedScenario.of(futures);
        this.invocation = invocation;
    }

    /// "So far $72k in 6 months, between low ($70k) and middle ($75k)." and "Heading for …", as far as known.
    List<String> lines() {
        return Stream.concat(lived.soFar().map(this::soFar).stream(), lived.heading().map(this::heading).stream())
                .toList();
    }

    private String soFar(LivedIncome income) {
        String key = income.earned().equals(income.mid())
                ? "cli.lived.at-mid"
                : switch (income.band()) {
                    case BELOW_LOW -> "cli.lived.below-low";
                    case LOW_TO_MID -> "cli.lived.low-to-mid";
                    case MID_TO_HIGH -> "cli.lived.mid-to-high";
                    case ABOVE_HIGH -> "cli.lived.above-high";
                };
        return invocation.text(
                key,
                AmountWriter.writeRounded(income.earned()),
                income.months(),
                AmountWriter.writeRounded(income.low()),
                AmountWriter.writeRounded(income.mid()),
                AmountWriter.writeRounded(income.high()));
    }

    private String heading(Heading heading) {
        return invocation.text(
                "cli.lived.heading",
                invocation.text(
                        switch (heading.nearest()) {
                            case LOW -> "cli.lived.low";
                            case MID -> "cli.lived.mid";
                            case HIGH -> "cli.lived.high";
                        }),
                String.valueOf(heading.horizon()));
    }

    /// `{soFar: {months, earned, low, mid, high, position}, heading: {horizon, nearest, position: {p10, p50,
    /// p90}}}`; positions are 0 at low, 0.5 at mid and 1 at high. Null as far as not known.
    static JsonValue document(Futures futures) {
        LivedScenario lived = LivedScenario.of(futures);
        return new JsonObject()
                .with("soFar", lived.soFar().map(ProjectionLived::written).orElse(JsonValue.absent()))
                .with("heading", lived.heading().map(ProjectionLived::written).orElse(JsonValue.absent()))
                .value();
    }

    private static JsonValue written(LivedIncome income) {
        return new JsonObject()
                .with("months", JsonValue.of(income.months()))
                .with("earned", JsonValue.of(income.earned()))
                .with("low", JsonValue.of(income.low()))
                .with("mid", JsonValue.of(income.mid()))
                .with("high", JsonValue.of(income.high()))
                .with(
                        "position",
                        income.position().isPresent() ? number(income.position().getAsDouble()) : JsonValue.absent())
                .value();
    }

    private static JsonValue written(Heading heading) {
        return new JsonObject()
                .with("horizon", JsonValue.of(heading.horizon()))
                .with("nearest", JsonValue.of(name(heading.nearest())))
                .with(
                        "position",
                        new JsonObject()
                                .with("p10", number(heading.position().p10()))
                                .with("p50", number(heading.position().p50()))
                                .with("p90", number(heading.position().p90()))
                                .value())
                .value();
    }

    private static String name(Scenario scenario) {
        return scenario.name().toLowerCase(Locale.ROOT);
    }

    private static JsonValue number(double number) {
        return new JsonValue.Figure(BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }
}
