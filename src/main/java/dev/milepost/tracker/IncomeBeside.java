package dev.milepost.tracker;

import dev.milepost.projection.LivedIncome;
import dev.milepost.prospect.LivedScenario;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Beside;
import dev.milepost.tracker.IncomeView.Line;
import dev.milepost.tracker.IncomeView.PaneChip;
import dev.milepost.tracker.IncomeView.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What stands beside the income chart, but for what can be tried out.
record IncomeBeside(AppState state, IncomeSources sources, Messages messages) {

    Beside beside(IncomePane pane) {
        IncomeReplies replies = new IncomeReplies(state, messages);
        return new Beside(
                Arrays.stream(IncomePane.values())
                        .map(each -> new PaneChip(each, messages.text("income.pane." + each.id()), each == pane))
                        .toList(),
                pane,
                sections(pane),
                pane == IncomePane.ASSUMPTIONS ? new IncomeAssumed(state, messages).all() : List.of(),
                replies.goal(),
                replies.explanation(),
                replies.isAwaited(),
                state.roadmap().months(),
                state.today());
    }

    private List<Section> sections(IncomePane pane) {
        return switch (pane) {
            case WHAT_IF -> List.of();
            case WHY -> new IncomeWhy(state, sources, messages).sections();
            case GOALS -> lived().stream().toList();
            case ASSUMPTIONS ->
                new IncomeFindings(state, messages).section().stream().toList();
        };
    }

    private Optional<Section> lived() {
        List<Line> lines = new ArrayList<>();
        if (!state.isUnforeseeable()) {
            state.futures().map(LivedScenario::of).ifPresent(lived -> {
                lived.soFar().map(this::soFar).map(Line::text).ifPresent(lines::add);
                lived.heading()
                        .map(heading -> messages.text(
                                "cli.lived.heading",
                                messages.text(
                                        switch (heading.nearest()) {
                                            case LOW -> "cli.lived.low";
                                            case MID -> "cli.lived.mid";
                                            case HIGH -> "cli.lived.high";
                                        }),
                                String.valueOf(heading.horizon())))
                        .map(Line::text)
                        .ifPresent(lines::add);
            });
        }
        return Section.of(messages, "income.goals.lived", lines, "");
    }

    private String soFar(LivedIncome income) {
        Amounts amounts = Amounts.of(state);
        return messages.text(
                income.earned().equals(income.mid())
                        ? "cli.lived.at-mid"
                        : switch (income.band()) {
                            case BELOW_LOW -> "cli.lived.below-low";
                            case LOW_TO_MID -> "cli.lived.low-to-mid";
                            case MID_TO_HIGH -> "cli.lived.mid-to-high";
                            case ABOVE_HIGH -> "cli.lived.above-high";
                        },
                amounts.writeRounded(income.earned()),
                income.months(),
                amounts.writeRounded(income.low()),
                amounts.writeRounded(income.mid()),
                amounts.writeRounded(income.high()));
    }
}
