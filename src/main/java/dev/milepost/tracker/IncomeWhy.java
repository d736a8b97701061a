package dev.milepost.tracker;

import dev.milepost.projection.Tornado;
import dev.milepost.prospect.Futures;
import dev.milepost.prospect.TickValue;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Line;
import dev.milepost.tracker.IncomeView.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why the projected income is what it is: what it depends on most, and what each open item is worth.
final class IncomeWhy {

    /// The others hardly matter.
    private static final int MOST = 6;

    private static final double LEAST_SWING = 1000;
    private static final double LEAST_WORTH = 50;

    private final AppState state;
    private final IncomeSources sources;
    private final Messages messages;
    private final Amounts amounts;
    private final IncomeEstimates estimates;
    private final Names names;

    IncomeWhy(AppState state, IncomeSources sources, Messages messages) {
        this.state = state;
        this.sources = sources;
        this.messages = messages;
        this.amounts = Amounts.of(state);
        this.estimates = new IncomeEstimates(amounts, messages);
        this.names = new Names(state.roadmap());
    }

    List<Section> sections() {
        return Stream.of(drivers(), worth()).flatMap(Optional::stream).toList();
    }

    private Optional<Section> drivers() {
        Optional<Tornado> tornado = state.futuresInFull().map(Futures::tornado);
        List<Line> lines = tornado.map(Tornado::bars).stream()
                .flatMap(List::stream)
                .filter(bar -> bar.swing() >= LEAST_SWING)
                .limit(MOST)
                .map(bar -> Line.of(
                        driver(bar.name()),
                        messages.text(
                                "income.ahead.range",
                                estimates.ofMonth(
                                        Math.min(
                                                bar.atP10().cumulative(),
                                                bar.atP90().cumulative()),
                                        1),
                                estimates.ofMonth(
                                        Math.max(
                                                bar.atP10().cumulative(),
                                                bar.atP90().cumulative()),
                                        1)),
                        bar.swing() / tornado.get().bars().getFirst().swing()))
                .toList();
        return Section.of(
                messages,
                "income.why.drivers",
                lines,
                messages.text("income.why.drivers.note", state.roadmap().months()));
    }

    private String driver(Tornado.Name name) {
        return switch (name) {
            case Tornado.CommonFactor() -> messages.text("cli.driver.common-factor");
            case Tornado.Pace() -> messages.text("cli.driver.pace");
            case Tornado.Work() -> messages.text("cli.driver.work");
            case Tornado.Waits() -> messages.text("cli.driver.waits");
            case Tornado.Salary() -> messages.text("cli.driver.salary");
            case Tornado.Amount(String stream) -> messages.text("cli.driver.amount", sources.name(stream));
            case Tornado.Hours(String stream) -> messages.text("cli.driver.hours", sources.name(stream));
            case Tornado.HourlyRate(String stream) -> messages.text("cli.driver.rate", sources.name(stream));
            case Tornado.Started(String stream) -> messages.text("cli.driver.start", sources.name(stream));
            case Tornado.Granted(String milestone) ->
                messages.text("cli.driver.grant", amounts.within(names.of(new MilestoneId(milestone))));
            case Tornado.Setbacks() -> messages.text("cli.driver.setbacks");
            case Tornado.Shocks() -> messages.text("cli.driver.shocks");
        };
    }

    private Optional<Section> worth() {
        List<Line> lines = state.futuresInFull().map(TickValue::of).map(TickValue::items).stream()
                .flatMap(List::stream)
                .filter(worth -> worth.amount() >= LEAST_WORTH && Double.isFinite(worth.amount()))
                .limit(MOST)
                .map(worth -> Line.of(amounts.within(names.of(worth.item())), estimates.delay(worth.amount())))
                .toList();
        return Section.of(messages, "income.why.worth", lines, messages.text("income.why.worth.note"));
    }
}
