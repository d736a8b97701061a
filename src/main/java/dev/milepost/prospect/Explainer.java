package dev.milepost.prospect;

import dev.milepost.money.Money;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Register;
import dev.milepost.projection.Crew;
import dev.milepost.projection.SimulationModel;
import dev.milepost.projection.Simulator;
import dev.milepost.prospect.Explanation.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Explains why a headline moved: exchanges the facts of one day for those of another, one cause after the
/// other, and looks at the headline each time, on the same random numbers.
///
/// Takes one simulation for each cause in which something happened, and one more. Keeps tables between
/// calls, so use one for long. Safe for any thread; does not belong on that of a window.
public final class Explainer {

    private final Simulator simulator = new Simulator();
    private final Crew crew;

    public Explainer(Crew crew) {
        this.crew = crew;
    }

    /// The question as it was at the end of an earlier day; the roadmap stays today's.
    ///
    /// @param zone where the days of the journal's instants are told
    public static Question asOf(Question now, Journal journal, LocalDate day, ZoneId zone) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        return now.with(journal.until(end).progress()).on(day);
    }

    /// Over the second question's horizon and with what it tries out.
    ///
    /// @param cancelled asked between blocks
    /// @throws CancellationException once `cancelled` says so
    public Explanation explain(Question before, Question after, Headline headline, BooleanSupplier cancelled) {
        return explain(before, after, headline, value(headline, cancelled));
    }

    /// Against a forecast that was kept on the first day: what computing it again does not find any more is
    /// the roadmap's part.
    ///
    /// @param kept the headline as it was kept
    /// @throws IllegalArgumentException if that is in another currency than the roadmap
    public Explanation explain(
            Question before, Question after, Headline headline, Money kept, BooleanSupplier cancelled) {
        return explain(before, after, headline, kept, value(headline, cancelled));
    }

    static Explanation explain(Question before, Question after, Headline headline, Function<Question, Money> value) {
        Question first = alike(before, after, headline);
        Money told = value.apply(first);
        return explain(first, after, headline, told, told, value);
    }

    static Explanation explain(
            Question before, Question after, Headline headline, Money kept, Function<Question, Money> value) {
        Question first = exchanged(alike(before, after, headline), after, Cause.ROADMAP);
        return explain(first, after, headline, kept, value.apply(first), value);
    }

    /// @param told what the headline was on the first day
    /// @param found what it is found to be in `first`
    private static Explanation explain(
            Question first,
            Question after,
            Headline headline,
            Money told,
            Money found,
            Function<Question, Money> value) {
        List<Explanation.Part> parts = new ArrayList<>();
        Question state = first;
        Money reached = told;
        Money now = found;
        for (Cause cause : Cause.values()) {
            Question next = exchanged(state, after, cause);
            if (!next.equals(state)) {
                now = value.apply(next);
            }
            if (!next.equals(state) || !now.equals(reached)) {
                parts.add(new Explanation.Part(cause, now.minus(reached)));
            }
            state = next;
            reached = now;
        }
        return new Explanation(headline, told, reached, parts);
    }

    /// What the two questions have in common from the outset.
    private static Question alike(Question before, Question after, Headline headline) {
        return before.with(after.overrides()).over(Math.max(after.horizon(), headline.month()));
    }

    private static Question exchanged(Question state, Question after, Cause cause) {
        return switch (cause) {
            case ROADMAP ->
                new Question(after.roadmap(), state.progress(), state.today(), state.horizon(), state.overrides());
            case TIME ->
                state.with(exchanged(state.progress(), after.progress(), cause)).on(after.today());
            case START, WORK, MILESTONES, INCOME, ASSUMPTIONS ->
                state.with(exchanged(state.progress(), after.progress(), cause));
        };
    }

    private static Progress exchanged(Progress state, Progress after, Cause cause) {
        List<ProgressEvent> events = state.towards(after).stream()
                .filter(event -> cause(register(event)).equals(Optional.of(cause)))
                .toList();
        return state.after(events);
    }

    private static Register register(ProgressEvent event) {
        return event instanceof Withdrawn(var register) ? register : event.register();
    }

    /// Empty for what no forecast looks at.
    private static Optional<Cause> cause(Register register) {
        return switch (register) {
            case Register.OfStartDate _ -> Optional.of(Cause.START);
            case Register.OfPause _ -> Optional.of(Cause.TIME);
            case Register.OfItemState _, Register.OfTrack _ -> Optional.of(Cause.WORK);
            case Register.OfMilestone _ -> Optional.of(Cause.MILESTONES);
            case Register.OfIncome _, Register.OfSalary _ -> Optional.of(Cause.INCOME);
            case Register.OfAssumption _ -> Optional.of(Cause.ASSUMPTIONS);
            case Register.OfNote _,
                    Register.OfEvidence _,
                    Register.OfCount _,
                    Register.OfDueDate _,
                    Register.OfReading _,
                    Register.OfFinding _,
                    Register.OfBaseline _,
                    Register.OfScenario _,
                    Register.OfForecast _,
                    Register.OfGate _ -> Optional.empty();
        };
    }

    /// With the whole answer's paths, so that it is the figure the screens show.
    private Function<Question, Money> value(Headline headline, BooleanSupplier cancelled) {
        return question -> {
            SimulationModel model = Prospect.of(question).simulation();
            return headline.of(
                    simulator.run(model, crew, cancelled), question.roadmap().currency());
        };
    }
}
