package dev.milepost.tracker;

import dev.milepost.progress.IncomeKey;
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
public record IncomeView(
        List<MeasureChip> measures,
        Optional<Chart> chart,
        String empty,
        Table table,
        LogForm form,
        List<Logged> logged,
        List<TargetLine> targets) {

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
            notes = List.copyOf(notes);
        }
    }

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
    public record TargetLine(String scenario, String range, String plan, boolean within) {}

    public static IncomeView of(AppState state, Messages messages) {
        return new IncomeFigures(state, messages).view();
    }
}
