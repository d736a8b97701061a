package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.projection.Flow;
import dev.milepost.projection.Income;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.OneOff;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What pays, in the plan's order, and what it is called: the same in chart, table and month sheet.
record IncomeSources(AppState state, PlannedIncome planned, Messages messages) {

    /// @param id empty for the salary, and for what is logged without a source
    /// @param amount what it pays of an income
    record Source(String id, String name, Kind kind, Function<Income, Money> amount) {}

    enum Kind {
        SALARY,
        FLOW,
        UNASSIGNED
    }

    List<Source> all() {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source("", salaryName(), Kind.SALARY, Income::salary));
        for (Flow flow : planned.model().flows()) {
            sources.add(new Source(flow.id(), name(flow.id()), Kind.FLOW, income -> income.stream(flow.id())));
        }
        sources.add(new Source("", messages.text("income.unassigned"), Kind.UNASSIGNED, Income::unassigned));
        return sources;
    }

    String name(String id) {
        StreamId stream = new StreamId(id);
        return Amounts.of(state)
                .within(state.roadmap().stream(stream)
                        .map(IncomeStream::title)
                        .or(() -> state.roadmap().income().oneOffs().stream()
                                .filter(once -> once.id().equals(stream))
                                .map(OneOff::title)
                                .findFirst())
                        .orElse(id));
    }

    private String salaryName() {
        return state.roadmap().income().streams().stream()
                .filter(stream -> stream.kind() == StreamKind.EMPLOYMENT)
                .map(IncomeStream::title)
                .map(Amounts.of(state)::within)
                .findFirst()
                .orElse(messages.text("income.salary"));
    }
}
