package dev.milepost.projection;

import dev.milepost.money.Money;
import java.util.Objects;

/// What was really earned in a month.
///
/// Entries for one source of one month add up. A month with a [WholeMonth] entry earned that in all, whatever was to be
/// expected: what its other entries leave of it is salary if nothing else can have paid it (every stream that pays in
/// the month has its own entry), otherwise nobody's ([Income#unassigned()]). A whole smaller than its parts, unless
/// it is a loss, counts as their sum. A month without one is only partly known: what has an entry counts as logged, the
/// rest as projected; an entry of zero says that nothing came.
///
/// A month can have cost more than it brought. A whole below nothing is what the month came to, however much its
/// parts are, and no salary goes on from a salary below nothing: that counts as nobody's.
///
/// @param month from 1; entries beyond the horizon are left aside
/// @param amount earned in this month alone, not a year; below nothing where something was paid back
public record Actual(int month, Money amount, Source source) {

    /// What paid.
    public sealed interface Source {}

    /// Everything that came in during the month.
    public record WholeMonth() implements Source {}

    public record Salary() implements Source {}

    /// @param id a stream of the plan; of any other the amount counts as [Income#unassigned()]
    public record Stream(String id) implements Source {

        public Stream {
            Objects.requireNonNull(id, "id");
        }
    }

    public Actual {
        Objects.requireNonNull(source, "source");
        if (month < 1) {
            throw new IllegalArgumentException("the first month of a plan is month 1");
        }
    }

    public static Actual ofMonth(int month, Money amount) {
        return new Actual(month, amount, new WholeMonth());
    }

    public static Actual ofSalary(int month, Money amount) {
        return new Actual(month, amount, new Salary());
    }

    public static Actual ofStream(int month, Money amount, String id) {
        return new Actual(month, amount, new Stream(id));
    }
}
