package dev.milepost.cli;

import dev.milepost.projection.Tornado;
import dev.milepost.projection.Tornado.Bar;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;

/// Which uncertainty matters most, for people.
final class ProjectionDrivers {

    /// The others hardly matter, and the document has them.
    private static final int MOST = 5;

    /// Less is nothing: the amount it was written with would be the same.
    private static final double LEAST_SWING = 1000;

    private final Roadmap roadmap;
    private final Invocation invocation;

    ProjectionDrivers(Roadmap roadmap, Invocation invocation) {
        this.roadmap = roadmap;
        this.invocation = invocation;
    }

    /// The widest first. Figures are those of single paths and so exact: they are written to the thousand.
    Table table(Tornado tornado, ProjectionAmounts exact) {
        Table table = new Table("  ");
        tornado.bars().stream()
                .filter(bar -> bar.swing() >= LEAST_SWING)
                .limit(MOST)
                .forEach(bar -> table.row(row(bar, exact)));
        return table;
    }

    private Table.Cell[] row(Bar bar, ProjectionAmounts exact) {
        double one = bar.atP10().cumulative();
        double other = bar.atP90().cumulative();
        return new Table.Cell[] {
            Table.cell(name(bar.name())),
            Table.number(exact.write(Math.min(one, other))),
            Table.cell("–"),
            Table.number(exact.write(Math.max(one, other)))
        };
    }

    private String name(Tornado.Name name) {
        return switch (name) {
            case Tornado.CommonFactor() -> invocation.text("cli.driver.common-factor");
            case Tornado.Pace() -> invocation.text("cli.driver.pace");
            case Tornado.Work() -> invocation.text("cli.driver.work");
            case Tornado.Waits() -> invocation.text("cli.driver.waits");
            case Tornado.Salary() -> invocation.text("cli.driver.salary");
            case Tornado.Amount(String stream) -> invocation.text("cli.driver.amount", title(stream));
            case Tornado.Hours(String stream) -> invocation.text("cli.driver.hours", title(stream));
            case Tornado.HourlyRate(String stream) -> invocation.text("cli.driver.rate", title(stream));
            case Tornado.Started(String stream) -> invocation.text("cli.driver.start", title(stream));
            case Tornado.Granted(String milestone) -> invocation.text("cli.driver.grant", milestone(milestone));
            case Tornado.Setbacks() -> invocation.text("cli.driver.setbacks");
            case Tornado.Shocks() -> invocation.text("cli.driver.shocks");
        };
    }

    private String title(String id) {
        StreamId source = new StreamId(id);
        return roadmap.stream(source)
                .map(IncomeStream::title)
                .or(() -> roadmap.income().oneOffs().stream()
                        .filter(once -> once.id().equals(source))
                        .map(OneOff::title)
                        .findFirst())
                .orElse(id);
    }

    private String milestone(String id) {
        return roadmap.milestone(new MilestoneId(id)).map(Milestone::title).orElse(id);
    }
}
