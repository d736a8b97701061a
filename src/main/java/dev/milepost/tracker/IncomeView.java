package dev.milepost.tracker;

import dev.milepost.progress.IncomeKey;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.StreamId;
import dev.milepost.text.Messages;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the income screen shows: nominal, before tax. While amounts are hidden its words name none, and the
/// picture keeps its shape.
///
/// @param empty what to say where the plan has no income
/// @param ahead what the simulation comes to; empty until it was run for the first time
/// @param delays empty where no milestone's delay costs anything, or none is known yet
public record IncomeView(
        List<MeasureChip> measures,
        Optional<Chart> chart,
        String empty,
        Table table,
        LogForm form,
        List<Logged> logged,
        List<TargetLine> targets,
        Optional<Ahead> ahead,
        WhatIf whatIf,
        Optional<Delays> delays) {

    public IncomeView {
        measures = List.copyOf(measures);
        logged = List.copyOf(logged);
        targets = List.copyOf(targets);
    }

    public record MeasureChip(Measure measure, String text, boolean current) {}

    /// The picture. Months since the start to the right, amounts in whole units of the currency upwards.
    ///
    /// @param months how many months the axis has
    /// @param top the axis's last amount
    /// @param stepped whether an amount holds for its whole month, or was reached at its end
    /// @param low the plan with the low end of every range, one amount a month; `mid` and `high` likewise
    /// @param logged what months really paid, only those that are logged
    /// @param band what the simulation expects
    /// @param marks when milestones are reached or expected
    /// @param notes what is to be said about each month when it is pointed at
    /// @param summary the picture in a sentence, for assistive technology
    public record Chart(
            int months,
            double top,
            List<AmountTick> amounts,
            List<MonthTick> ticks,
            boolean stepped,
            List<Double> low,
            List<Double> mid,
            List<Double> high,
            List<LoggedPoint> logged,
            List<Box> boxes,
            List<Bracket> brackets,
            OptionalDouble today,
            Optional<Band> band,
            List<Mark> marks,
            List<String> notes,
            String caption,
            String summary) {
        public Chart {
            amounts = List.copyOf(amounts);
            ticks = List.copyOf(ticks);
            low = List.copyOf(low);
            mid = List.copyOf(mid);
            high = List.copyOf(high);
            logged = List.copyOf(logged);
            boxes = List.copyOf(boxes);
            brackets = List.copyOf(brackets);
            marks = List.copyOf(marks);
            notes = List.copyOf(notes);
        }
    }

    /// The percentiles of simulated futures, one amount a month each.
    ///
    /// @param closed how many months at the beginning are over, and have no width
    /// @param unchanged the median of the plan without what is tried out; empty where nothing is
    /// @param stale whether the state has moved on, and a newer one is on its way
    public record Band(
            int closed,
            List<Double> p10,
            List<Double> p25,
            List<Double> p50,
            List<Double> p75,
            List<Double> p90,
            List<Double> unchanged,
            boolean stale) {
        public Band {
            p10 = List.copyOf(p10);
            p25 = List.copyOf(p25);
            p50 = List.copyOf(p50);
            p75 = List.copyOf(p75);
            p90 = List.copyOf(p90);
            unchanged = List.copyOf(unchanged);
        }
    }

    /// @param month since the start
    public record Mark(double month, String milestone, boolean reached) {}

    public record AmountTick(double amount, String text) {}

    public record MonthTick(double month, String text) {}

    public record LoggedPoint(int month, double amount) {}

    /// A salary the plan wants over some months.
    public record Box(double begin, double end, double low, double high, String detail) {}

    /// An income to reach by a month.
    public record Bracket(double month, double low, double high, String text) {}

    /// @param columns headings: what the rows are, when they begin, low, middle, high
    /// @param rows the last is the total
    public record Table(List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param month the month to begin with
    /// @param months how many there are to choose from: those that have begun
    /// @param sources what can have paid, the whole month first
    public record LogForm(int month, int months, List<Source> sources, Currency currency) {
        public LogForm {
            sources = List.copyOf(sources);
        }
    }

    /// @param stream empty for the whole month
    public record Source(Optional<StreamId> stream, String text) {}

    /// What was logged for one month and source. [Act.RemoveIncome] with its key takes it back;
    /// [Act.RecordIncome] for the same month and stream replaces it.
    ///
    /// @param editing what stands in the field when the amount is to be changed; empty while amounts are
    ///     hidden
    public record Logged(IncomeKey key, String month, String source, String amount, String editing) {}

    /// @param range what is to be reached
    /// @param plan what the plan gives by then, and how that compares
    /// @param within whether the plan's middle lies in the range or above
    /// @param odds how many of the simulated futures reach its low end; empty until they are known
    public record TargetLine(String scenario, String range, String plan, boolean within, String odds) {}

    /// What the simulation comes to.
    ///
    /// @param evidence what all of it rests on
    /// @param thin whether that is the plan rather than the person
    /// @param stale as in [Band]
    public record Ahead(List<Stat> stats, String evidence, boolean thin, boolean stale) {
        public Ahead {
            stats = List.copyOf(stats);
        }
    }

    public record Stat(String title, String figure, String note) {}

    /// What a month's delay of milestones costs, the dearest first.
    public record Delays(List<DelayLine> lines, String note, boolean stale) {
        public Delays {
            lines = List.copyOf(lines);
        }
    }

    /// @param share of the dearest, from 0 to 1
    public record DelayLine(String milestone, String cost, double share) {}

    /// What can be tried out, and what is.
    ///
    /// @param levers what every plan has
    /// @param groups of one stream each, to choose from
    /// @param effects what all that is tried out does
    /// @param scenarios what was kept before, by name
    public record WhatIf(
            List<Lever> levers,
            List<LeverGroup> groups,
            List<Tried> tried,
            List<String> effects,
            List<String> scenarios) {
        public WhatIf {
            levers = List.copyOf(levers);
            groups = List.copyOf(groups);
            tried = List.copyOf(tried);
            effects = List.copyOf(effects);
            scenarios = List.copyOf(scenarios);
        }
    }

    public record LeverGroup(String title, List<Lever> levers) {
        public LeverGroup {
            levers = List.copyOf(levers);
        }
    }

    /// Something to move from notch to notch.
    ///
    /// @param text what holds now, beside what held before if that is another
    /// @param notches what moving to each of them does
    /// @param at the notch that holds
    public record Lever(AssumptionKey key, String title, String text, List<Act> notches, int at) {
        public Lever {
            notches = List.copyOf(notches);
        }

        public boolean isTried() {
            return !(notches.get(at) instanceof Act.StopTrying);
        }
    }

    /// @param text what is tried in the place of what
    /// @param origin where the latter is from
    public record Tried(AssumptionKey key, String title, String text, String origin) {}

    public static IncomeView of(AppState state, Messages messages) {
        return new IncomeFigures(state, messages).view();
    }
}
