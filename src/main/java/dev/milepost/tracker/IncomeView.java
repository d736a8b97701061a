package dev.milepost.tracker;

import dev.milepost.progress.IncomeKey;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.StreamId;
import dev.milepost.text.Messages;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the income screen shows: nominal, before tax. While amounts are hidden its words name none, and the
/// picture keeps its shape.
///
/// @param exportable whether the figures may leave the program: not while they are hidden
/// @param empty what to say where the plan has no income
/// @param ahead what the simulation comes to; empty until it was run for the first time
/// @param delays empty where no milestone's delay costs anything, or none is known yet
/// @param grid what is logged, month by month, in the chart's place; empty while the chart is there
/// @param picture what stands above the chart where it is kept
public record IncomeView(
        List<MeasureChip> measures,
        List<TermChip> terms,
        boolean exportable,
        Optional<Chart> chart,
        String empty,
        Table table,
        Optional<MonthSheet> sheet,
        LogForm form,
        List<Logged> logged,
        List<TargetLine> targets,
        Optional<Ahead> ahead,
        WhatIf whatIf,
        Optional<Delays> delays,
        Beside beside,
        Optional<IncomeGrid> grid,
        PictureWords picture) {

    public IncomeView {
        measures = List.copyOf(measures);
        terms = List.copyOf(terms);
        logged = List.copyOf(logged);
        targets = List.copyOf(targets);
    }

    /// A way to tell the same figures, or something to show with them.
    ///
    /// @param current whether they are told so now
    public record TermChip(String text, Act act, boolean current) {}

    /// What a month pays and why.
    ///
    /// @param lines the last is the total
    public record MonthSheet(String title, List<String> columns, List<SheetLine> lines, String note) {
        public MonthSheet {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /// @param amounts as many as the sheet has columns
    /// @param rule what made the amounts
    public record SheetLine(String name, List<String> amounts, String rule) {
        public SheetLine {
            amounts = List.copyOf(amounts);
        }
    }

    /// What one source adds to the income, on top of those before it; what it loses hangs below nothing, under what
    /// those before it lose.
    ///
    /// @param bases the amount a month without it
    /// @param tops the amount a month with it: less than without it where it loses
    public record Layer(String name, List<Double> bases, List<Double> tops) {
        public Layer {
            bases = List.copyOf(bases);
            tops = List.copyOf(tops);
        }
    }

    /// What stands beside the chart.
    ///
    /// @param assumed everything that is taken for granted, where that is asked for
    /// @param goal what it takes to reach the goal that was asked for, in sentences
    /// @param explanation what moved the headlines since the day that was asked for, in sentences
    /// @param waiting whether somebody asked and there is no answer yet
    /// @param months how many a goal can be set for
    /// @param today before which there is something to explain
    public record Beside(
            List<PaneChip> chips,
            IncomePane pane,
            List<Section> sections,
            List<Assumed> assumed,
            List<Sentence> goal,
            List<Sentence> explanation,
            boolean waiting,
            int months,
            LocalDate today) {
        public Beside {
            chips = List.copyOf(chips);
            sections = List.copyOf(sections);
            assumed = List.copyOf(assumed);
            goal = List.copyOf(goal);
            explanation = List.copyOf(explanation);
        }
    }

    /// @param trying what tries out what it says
    /// @param heading whether it stands over those after it
    public record Sentence(String text, Optional<Act> trying, boolean heading) {

        static Sentence of(String text) {
            return new Sentence(text, Optional.empty(), false);
        }

        static Sentence over(String text) {
            return new Sentence(text, Optional.empty(), true);
        }

        static Sentence trying(String text, Act act) {
            return new Sentence(text, Optional.of(act), false);
        }
    }

    /// Something that is taken for granted.
    ///
    /// @param value in words; empty where nothing is assumed until somebody says something
    /// @param typed what a field for it begins with; empty where amounts are hidden
    /// @param form what can be typed
    /// @param choices what can be picked instead of typing; empty where there is nothing to pick from
    /// @param takeBack goes by the plan again, or by the program's own; empty where the person said nothing
    public record Assumed(
            AssumptionKey key,
            String name,
            String value,
            String origin,
            String typed,
            String form,
            List<AssumedChoice> choices,
            Optional<Act> takeBack) {
        public Assumed {
            choices = List.copyOf(choices);
        }
    }

    public record AssumedChoice(String text, boolean current, Act act) {}

    public record PaneChip(IncomePane pane, String text, boolean current) {}

    public record Section(String title, List<Line> lines, String note) {
        public Section {
            lines = List.copyOf(lines);
        }

        /// Empty where there is nothing to say.
        ///
        /// @param title a message's key
        static Optional<Section> of(Messages messages, String title, List<Line> lines, String note) {
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Section(messages.text(title), lines, note));
        }
    }

    /// @param value what it comes to; empty where there is nothing to say
    /// @param share of the largest, from 0 to 1
    /// @param dismissal what puts it aside
    public record Line(String name, String value, String note, Optional<Double> share, Optional<Act> dismissal) {

        static Line text(String name) {
            return of(name, "");
        }

        static Line of(String name, String value) {
            return new Line(name, value, "", Optional.empty(), Optional.empty());
        }

        static Line of(String name, String value, double share) {
            return new Line(name, value, "", Optional.of(share), Optional.empty());
        }
    }

    public record MeasureChip(Measure measure, String text, boolean current) {}

    /// The picture. Months since the start to the right, amounts in whole units of the currency upwards.
    ///
    /// @param months how many months the axis has
    /// @param bottom the axis's first amount: 0, or below it where anything in sight is
    /// @param top the axis's last amount
    /// @param stepped whether an amount holds for its whole month, or was reached at its end
    /// @param low the plan with the low end of every range, one amount a month; `mid` and `high` likewise
    /// @param logged what months really paid, only those that are logged
    /// @param band what the simulation expects
    /// @param layers the plan's middle by what pays it, where that is asked for
    /// @param marks when milestones are reached or expected
    /// @param notes what is to be said about each month when it is pointed at
    /// @param summary the picture in a sentence, for assistive technology
    public record Chart(
            int months,
            double bottom,
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
            List<Layer> layers,
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
            layers = List.copyOf(layers);
            marks = List.copyOf(marks);
            notes = List.copyOf(notes);
        }
    }

    /// The percentiles of simulated futures, one amount a month each.
    ///
    /// @param closed how many months at the beginning are over, and have no width
    /// @param unchanged the median of the plan without what is tried out; empty where nothing is
    /// @param samples single futures, where they are asked for
    /// @param stale whether the state has moved on, and a newer one is on its way
    public record Band(
            int closed,
            List<Double> p10,
            List<Double> p25,
            List<Double> p50,
            List<Double> p75,
            List<Double> p90,
            List<Double> unchanged,
            List<List<Double>> samples,
            boolean stale) {
        public Band {
            p10 = List.copyOf(p10);
            p25 = List.copyOf(p25);
            p50 = List.copyOf(p50);
            p75 = List.copyOf(p75);
            p90 = List.copyOf(p90);
            unchanged = List.copyOf(unchanged);
            samples = List.copyOf(samples);
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

    /// @param columns headings: what the rows are, when they begin, low, middle, high; where somebody looked ahead,
    ///     also mean, P10, P50 and P90
    /// @param rows the last two are the totals
    public record Table(List<String> columns, List<List<String>> rows, String note) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param month the month to begin with
    /// @param months what those are called that there are to choose from, from the first: those that have begun
    /// @param sources what can have paid, the whole month first
    public record LogForm(int month, List<String> months, List<Source> sources, Currency currency) {
        public LogForm {
            months = List.copyOf(months);
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
    /// @param doubted whether those are less than half
    public record TargetLine(
            String scenario, String range, String plan, boolean within, String odds, boolean doubted) {}

    /// What the simulation comes to.
    ///
    /// @param evidence what all of it rests on
    /// @param thin whether that is the plan rather than the person
    /// @param kept how earlier forecasts have done, as far as anything is known of that
    /// @param stale as in [Band]
    public record Ahead(List<Stat> stats, String evidence, boolean thin, Optional<Kept> kept, boolean stale) {
        public Ahead {
            stats = List.copyOf(stats);
        }
    }

    /// How the forecasts that were kept have done.
    ///
    /// @param alarming whether fewer lay inside than chance explains
    public record Kept(String text, boolean alarming) {}

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
    /// @param groups of one stream each, and of the salary, to choose from
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
