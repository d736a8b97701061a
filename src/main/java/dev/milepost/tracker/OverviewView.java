package dev.milepost.tracker;

import dev.milepost.progress.ItemState;
import dev.milepost.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the overview shows: where the person is, what comes next, what it will bring, and the year behind.
///
/// @param cards four figures, each with the way to the screen it comes from
/// @param sketch the income in small; empty where the plan has none
public record OverviewView(
        List<Card> cards,
        List<NextLine> next,
        String nothingNext,
        List<MilestoneLine> milestones,
        String noMilestones,
        String delay,
        Optional<Sketch> sketch,
        String noSketch,
        Calendar calendar) {

    public OverviewView {
        cards = List.copyOf(cards);
        next = List.copyOf(next);
        milestones = List.copyOf(milestones);
    }

    /// How a figure is to be taken, beside what it says.
    public enum Tone {
        PLAIN,
        GOOD,
        WARNING
    }

    /// @param figure large
    /// @param aside beside it, perhaps empty
    /// @param bar from 0 to 1
    /// @param explanation how it was come by, perhaps empty
    /// @param act leads to where the figure comes from
    public record Card(
            String title,
            String figure,
            Tone tone,
            String aside,
            Tone asideTone,
            OptionalDouble bar,
            String note,
            String explanation,
            Act act) {}

    /// @param why it is next: "in progress", "due 4 Dec"
    public record NextLine(ItemState state, String text, String path, String why, boolean late, Act act) {}

    /// @param odds of reaching it by its day, perhaps empty
    public record MilestoneLine(String title, String when, String odds, MilestoneStatus.Standing standing, Act act) {}

    /// Incomes a year by month, in whole units of the currency; what is logged, then what lies ahead.
    ///
    /// @param months how many there are on the axis
    /// @param bottom the smallest amount where that is below 0, else 0
    /// @param top the largest amount
    /// @param from the month the fan begins after, 0 for the first
    /// @param logged by month, as far as it goes without a gap
    /// @param p10 by month from the one after `from` on, as are the others
    public record Sketch(
            int months,
            double bottom,
            double top,
            int from,
            List<Double> logged,
            List<Double> p10,
            List<Double> p25,
            List<Double> p50,
            List<Double> p75,
            List<Double> p90,
            List<IncomeView.Box> targets,
            List<IncomeView.MonthTick> ticks,
            String summary,
            String caption) {
        public Sketch {
            logged = List.copyOf(logged);
            p10 = List.copyOf(p10);
            p25 = List.copyOf(p25);
            p50 = List.copyOf(p50);
            p75 = List.copyOf(p75);
            p90 = List.copyOf(p90);
            targets = List.copyOf(targets);
            ticks = List.copyOf(ticks);
        }
    }

    /// @param weeks the oldest first, each of seven days
    /// @param months where a month begins, by the index of its week
    public record Calendar(String title, String said, List<List<DayCell>> weeks, List<MonthName> months) {
        public Calendar {
            weeks = weeks.stream().map(List::copyOf).toList();
            months = List.copyOf(months);
        }
    }

    /// @param level 0 for nothing, up to 4; below 0 for a day to come
    public record DayCell(int level, String said) {}

    public record MonthName(int week, String text) {}

    public static OverviewView of(AppState state, Messages messages) {
        return new OverviewFigures(state, messages).view();
    }
}
