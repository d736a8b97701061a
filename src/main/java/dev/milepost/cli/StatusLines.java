package dev.milepost.cli;

import dev.milepost.money.AmountWriter;
import dev.milepost.progress.Count;
import dev.milepost.progress.ItemState;
import dev.milepost.projection.Basis;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.IncomeNow;
import dev.milepost.tracker.IncomeNow.Source.Promoted;
import dev.milepost.tracker.IncomeNow.Source.Told;
import dev.milepost.tracker.MilestoneStatus;
import dev.milepost.tracker.NextItem;
import dev.milepost.tracker.NextItem.Reason;
import dev.milepost.tracker.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The status for people.
final class StatusLines {

    private final Invocation invocation;
    private final Terminal terminal;
    private final AppState state;
    private final Status status;

    StatusLines(AppState state, Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.state = state;
        this.status = Status.of(state);
    }

    void print() {
        terminal.line(terminal.painted(Tone.STRONG, state.roadmap().title()));
        terminal.line(where());
        terminal.line("");
        terminal.table(figures());
        if (!status.next().isEmpty()) {
            heading("cli.status.next");
            terminal.table(next());
        }
        if (!status.milestones().isEmpty()) {
            heading("cli.status.milestones");
            terminal.table(milestones());
        }
    }

    private void heading(String key) {
        terminal.line("");
        terminal.line(terminal.painted(Tone.STRONG, invocation.text(key)));
    }

    private String where() {
        String today = invocation.messages().date(state.today());
        if (state.progress().start().isEmpty()) {
            return invocation.text("cli.status.no-start", today);
        }
        if (status.month().isEmpty()) {
            return invocation.text(
                    "cli.status.before-start",
                    today,
                    invocation.messages().date(state.progress().start().get()));
        }
        String month =
                invocation.text("format.month", String.valueOf(status.month().get()));
        return status.phase()
                .map(phase -> invocation.text("cli.status.where", month, today, phase.title()))
                .orElseGet(() -> invocation.text("cli.status.where-without-phase", month, today));
    }

    private Table figures() {
        Table table = new Table("");
        Count items = status.items();
        table.row(
                Table.cell(invocation.text("cli.status.complete")),
                Table.number(percent(status.percent())),
                Table.cell(
                        invocation.text(
                                "cli.status.items", String.valueOf(items.done()), String.valueOf(items.required())),
                        Tone.MUTED));
        status.planPercent()
                .ifPresent(plan -> table.row(
                        Table.cell(invocation.text("cli.status.plan")),
                        Table.number(percent(plan)),
                        Table.cell(invocation.text("cli.status.plan-meaning"), Tone.MUTED)));
        table.row(
                Table.cell(invocation.text("cli.status.open")),
                Table.number(String.valueOf(items.inProgress())),
                Table.cell(
                        invocation.text(
                                "cli.status.open-and-skipped",
                                String.valueOf(items.toDo()),
                                String.valueOf(items.skipped())),
                        Tone.MUTED));
        IncomeNow.of(state)
                .ifPresent(now -> table.row(
                        Table.cell(invocation.text("cli.status.income")),
                        Table.number(AmountWriter.writeRounded(now.mid())),
                        Table.cell(band(now), Tone.MUTED)));
        return table;
    }

    private String band(IncomeNow now) {
        return now.low().equals(now.high())
                ? invocation.text("cli.status.income-exact", invocation.text("cli.status.income-basis." + basis(now)))
                : invocation.text(
                        "cli.status.income-band",
                        AmountWriter.writeRounded(now.low()),
                        AmountWriter.writeRounded(now.high()),
                        invocation.text("cli.status.income-basis." + basis(now)));
    }

    private static String basis(IncomeNow now) {
        boolean told = now.source() instanceof Told || now.source() instanceof Promoted;
        return told && now.basis() == Basis.PROJECTED ? "told" : id(now.basis());
    }

    private static String id(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String percent(int value) {
        return invocation.text("format.percent", String.valueOf(value));
    }

    private Table next() {
        Table table = new Table("  ");
        for (NextItem item : status.next()) {
            ItemState standing = state.progress().state(item.item().id());
            table.row(
                    Table.cell(terminal.icon(standing), Terminal.tone(standing)),
                    Table.cell(item.item().id().value()),
                    Table.cell(item.item().text()),
                    Table.cell(reason(item), item.reason() == Reason.OVERDUE ? Tone.LATE : Tone.MUTED));
        }
        return table;
    }

    private String reason(NextItem item) {
        String key = "cli.reason." + item.reason().id();
        return item.due()
                .map(due -> invocation.text(key, invocation.messages().date(due)))
                .orElseGet(() -> invocation.text(key + ".undated"));
    }

    private Table milestones() {
        Table table = new Table("  ");
        List<MilestoneStatus> byMonth = status.milestones().stream()
                .sorted(Comparator.comparingInt(each -> each.milestone().month()))
                .toList();
        for (MilestoneStatus each : byMonth) {
            table.row(
                    Table.cell(invocation.text(
                            "format.month", String.valueOf(each.milestone().month()))),
                    Table.cell(each.plan().map(invocation.messages()::date).orElse(""), Tone.MUTED),
                    Table.cell(each.milestone().id().value()),
                    Table.cell(each.milestone().title()),
                    Table.cell(standing(each), tone(each)));
        }
        return table;
    }

    private String standing(MilestoneStatus each) {
        return switch (each.standing()) {
            case REACHED ->
                invocation.text(
                        "cli.milestone.reached",
                        invocation.messages().date(each.reached().orElseThrow()));
            case OVERDUE -> invocation.text("cli.milestone.overdue");
            case AHEAD -> "";
        };
    }

    private static Tone tone(MilestoneStatus each) {
        return switch (each.standing()) {
            case REACHED -> Tone.DONE;
            case OVERDUE -> Tone.LATE;
            case AHEAD -> Tone.PLAIN;
        };
    }
}
