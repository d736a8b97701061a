package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.progress.IncomeKey;
import dev.milepost.projection.Trajectories;
import dev.milepost.projection.Trajectory;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.prospect.Prospect;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Target;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.LogForm;
import dev.milepost.tracker.IncomeView.Logged;
import dev.milepost.tracker.IncomeView.MeasureChip;
import dev.milepost.tracker.IncomeView.Source;
import dev.milepost.tracker.IncomeView.Table;
import dev.milepost.tracker.IncomeView.TargetLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Builds the income screen from one run of the projection, so that chart, table and targets cannot disagree.
final class IncomeFigures {

    private static final Set<IncomePane> TARGETS_IN = Set.of(IncomePane.WHAT_IF, IncomePane.GOALS);
    private static final Set<IncomePane> DELAYS_IN = Set.of(IncomePane.WHAT_IF, IncomePane.WHY);

    private final AppState state;
    private final Messages messages;
    private final PlannedIncome planned;
    private final Trajectories trajectories;
    private final IncomeTerms terms;
    private final IncomeSources sources;
    private final Amounts amounts;
    private final IncomeAhead ahead;

    IncomeFigures(AppState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        Prospect prospect = state.prospect();
        this.planned = prospect.planned();
        this.trajectories = prospect.trajectories();
        this.terms = IncomeTerms.of(state, prospect);
        this.sources = new IncomeSources(state, planned, messages);
        this.amounts = Amounts.of(state);
        this.ahead = new IncomeAhead(state, terms, messages);
    }

    IncomeView view() {
        boolean nothing =
                state.roadmap().income().isEmpty() && state.progress().income().isEmpty();
        // Without figures there are no names of panes to leave another one by.
        IncomePane pane =
                nothing ? IncomePane.WHAT_IF : state.outlook().income().pane();
        return new IncomeView(
                measures(),
                new IncomeTermChips(state, terms, messages).chips(),
                !nothing && state.outlook().privacy() == Privacy.OPEN,
                nothing ? Optional.empty() : Optional.of(new IncomePicture(state, messages, terms).chart()),
                messages.text("income.empty"),
                nothing
                        ? new Table(List.of(), List.of(), "")
                        : new IncomeTable(state, terms, sources, messages).table(),
                nothing ? Optional.empty() : new IncomeSheet(state, terms, sources, messages).sheet(),
                form(),
                logged(),
                TARGETS_IN.contains(pane)
                        ? state.roadmap().income().targets().stream()
                                .map(this::target)
                                .toList()
                        : List.of(),
                nothing || state.isUnforeseeable() ? Optional.empty() : ahead.ahead(),
                new IncomeWhatIf(state, terms, messages).whatIf(),
                nothing || state.isUnforeseeable() || !DELAYS_IN.contains(pane) ? Optional.empty() : ahead.delays(),
                new IncomeBeside(state, sources, messages).beside(pane),
                state.outlook()
                        .income()
                        .logging()
                        .map(open -> new IncomeGrid(state, form(), sources, trajectories.mid(), open, messages)),
                PictureWords.of(state, messages));
    }

    private List<MeasureChip> measures() {
        return Arrays.stream(Measure.values())
                .map(measure -> new MeasureChip(
                        measure,
                        messages.text("income.measure." + measure.id()),
                        measure == state.outlook().measure()))
                .toList();
    }

    private LogForm form() {
        List<Source> choices = new ArrayList<>();
        choices.add(new Source(Optional.empty(), messages.text("income.whole-month")));
        state.roadmap().income().streams().stream()
                .filter(stream -> stream.kind() != StreamKind.EQUITY)
                .map(stream -> new Source(Optional.of(stream.id()), amounts.within(stream.title())))
                .forEach(choices::add);
        int months = state.roadmap().months();
        int begun = state.month().map(month -> Math.min(month, months)).orElse(months);
        int lastClosed = Math.clamp(state.month().orElse(1) - 1L, 1, months);
        MonthWords words = new MonthWords(state, messages);
        return new LogForm(
                lastClosed,
                IntStream.rangeClosed(1, begun).mapToObj(words::of).toList(),
                choices,
                state.roadmap().currency());
    }

    private List<Logged> logged() {
        return state.progress().income().entrySet().stream()
                .map(entry -> new Logged(
                        entry.getKey(),
                        messages.text("format.month", entry.getKey().month()),
                        from(entry.getKey()),
                        amounts.writeInFull(entry.getValue()),
                        amounts.forEditing(entry.getValue())))
                .toList()
                .reversed();
    }

    /// The month on the calendar comes with what paid it, so that neither is cut in a narrow window.
    private String from(IncomeKey key) {
        return state.calendar()
                .map(calendar -> messages.text(
                        "income.date-and-source",
                        messages.monthAndYear(YearMonth.from(calendar.firstDay(key.month()))),
                        source(key)))
                .orElseGet(() -> source(key));
    }

    private String source(IncomeKey key) {
        return key.stream().map(id -> sources.name(id.value())).orElse(messages.text("income.whole-month"));
    }

    private TargetLine target(Target target) {
        int month = target.month();
        if (month > state.roadmap().months()) {
            return new TargetLine(
                    amounts.within(target.scenario()),
                    amounts.typeset(target.income()),
                    messages.text("income.target.beyond", state.roadmap().months()),
                    false,
                    "",
                    false);
        }
        Function<Trajectory, Money> atEnd =
                trajectory -> trajectory.month(month).runRate().total();
        Money mid = atEnd.apply(trajectories.mid());
        boolean within = mid.compareTo(target.income().low()) >= 0;
        String position = !within
                ? "income.target.below"
                : target.income().contains(mid) ? "income.target.within" : "income.target.above";
        return new TargetLine(
                amounts.within(target.scenario()),
                amounts.typeset(target.income()),
                messages.text(
                        position,
                        amounts.writeRounded(mid),
                        amounts.writeRounded(atEnd.apply(trajectories.low())),
                        amounts.writeRounded(atEnd.apply(trajectories.high())),
                        month),
                within,
                ahead.odds(target),
                ahead.isUnlikely(target));
    }
}
