package dev.milepost.report;

import dev.milepost.projection.Tornado;

/// What a tornado's bars are called in documents: `pace`, `waits`, `amount:consulting`.
public final class DriverName {

    private DriverName() {}

    public static String id(Tornado.Name name) {
        return switch (name) {
            case Tornado.CommonFactor() -> "common-factor";
            case Tornado.Pace() -> "pace";
            case Tornado.Work() -> "work";
            case Tornado.Waits() -> "waits";
            case Tornado.Salary() -> "salary";
            case Tornado.Amount(String stream) -> "amount:" + stream;
            case Tornado.Hours(String stream) -> "hours:" + stream;
            case Tornado.HourlyRate(String stream) -> "rate:" + stream;
            case Tornado.Started(String stream) -> "start:" + stream;
            case Tornado.Granted(String milestone) -> "grant:" + milestone;
            case Tornado.Setbacks() -> "setbacks";
            case Tornado.Shocks() -> "shocks";
        };
    }
}
