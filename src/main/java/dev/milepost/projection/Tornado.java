package dev.milepost.projection;

import java.util.List;

/// Which uncertainty matters most. See [Simulator#tornado].
///
/// @param base every draw at its median
/// @param bars the widest first
public record Tornado(Figures base, List<Bar> bars) {

    /// What is uncertain.
    public sealed interface Name {}

    /// What moves all amounts together.
    public record CommonFactor() implements Name {}

    public record Pace() implements Name {}

    /// How much work lies before the milestones, all of them together.
    public record Work() implements Name {}

    /// How long promotions take, all of them together.
    public record Waits() implements Name {}

    /// Where in its ranges the salary lies.
    public record Salary() implements Name {}

    /// Where in its range a stream, an amount that comes once, or equity lies.
    public record Amount(String stream) implements Name {}

    /// How many hours are worked for pay.
    public record Hours(String stream) implements Name {}

    /// Where in their ranges the rates of an hour lie.
    public record HourlyRate(String stream) implements Name {}

    /// Whether a stream, an amount that comes once, or equity comes at all.
    public record Started(String stream) implements Name {}

    /// Whether a promotion is granted at all.
    public record Granted(String milestone) implements Name {}

    /// When setbacks come and how long they last, all of them together.
    public record Setbacks() implements Name {}

    /// Lasting and passing ones, all of them together.
    public record Shocks() implements Name {}

    /// Both at the horizon.
    public record Figures(double cumulative, double runRate) {}

    /// @param atP10 with this group of draws, and no other, at the P10 of its numbers
    public record Bar(Name name, Figures atP10, Figures atP90) {

        /// How far apart the cumulative incomes are.
        public double swing() {
            return Math.abs(atP90.cumulative() - atP10.cumulative());
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }
}
