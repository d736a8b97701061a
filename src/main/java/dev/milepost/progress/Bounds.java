package dev.milepost.progress;

import dev.milepost.money.Money;
import dev.milepost.progress.OutOfBounds.Bound;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// What the journal takes: what people say and write down, and nothing that would fill pages or overflow sums. The
/// events check themselves here, so that every way into the journal has the same bounds.
public final class Bounds {

    /// How often something can have happened on one day.
    public static final int LARGEST_COUNT = 1_000_000;

    /// How long a note can be, in `char`s.
    public static final int LONGEST_NOTE = 1_000_000;

    /// How long every other text can be, in `char`s.
    public static final int LONGEST_TEXT = 100_000;

    /// How long the name of a scenario can be, in `char`s.
    public static final int LONGEST_NAME = 200;

    /// How long a milestone's gate can be, in `char`s.
    public static final int LONGEST_GATE = 500;

    /// How many assumptions a scenario can hold.
    public static final int MOST_ASSUMPTIONS = 500;

    /// How many months a forecast can speak of, over all it measures.
    public static final int MOST_POINTS = 1_000;

    /// The largest that [dev.milepost.money.AmountReader] reads: 1e12 of the main unit.
    private static final long LARGEST_CENTS = 100_000_000_000_000L;

    private static final int DIGITS = 30;

    private Bounds() {}

    /// Refuses a number that would fill pages when written out, `1e999999` for instance.
    static void requirePlain(BigDecimal value) {
        if (value.precision() > DIGITS || Math.abs((long) value.scale()) > DIGITS) {
            throw new IllegalArgumentException("a figure has at most " + DIGITS + " digits");
        }
    }

    static void requireCount(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a count is at least 1");
        }
        if (count > LARGEST_COUNT) {
            throw new OutOfBounds(Bound.COUNT, "a count is at most " + LARGEST_COUNT);
        }
    }

    /// What was earned may be less than nothing.
    static void requireAmount(Money amount) {
        if (Math.abs(amount.cents()) > LARGEST_CENTS) {
            throw new OutOfBounds(Bound.AMOUNT, "an amount is at most 1e12");
        }
    }

    /// What is agreed on is not.
    static void requirePay(Money pay) {
        requireAmount(pay);
        if (pay.isNegative()) {
            throw new OutOfBounds(Bound.AMOUNT, "pay is not negative");
        }
    }

    static void requireNote(String text) {
        requireText(text, LONGEST_NOTE);
    }

    static void requireText(String text) {
        requireText(text, LONGEST_TEXT);
    }

    /// What is one line long: it stands in lists and menus.
    static void requireName(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new OutOfBounds(Bound.NAME, "a name has at most " + LONGEST_NAME + " characters");
        }
        requireLine(name);
    }

    static void requireGate(String text) {
        if (text.length() > LONGEST_GATE) {
            throw new OutOfBounds(Bound.GATE, "a gate has at most " + LONGEST_GATE + " characters");
        }
        requireLine(text);
    }

    private static void requireLine(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("what stands on a line is not blank");
        }
        requireText(text);
        if (text.chars().anyMatch(each -> Character.isISOControl(each) || each == '\u2028' || each == '\u2029')) {
            throw new OutOfBounds(Bound.CHARACTERS, "it stands on one line");
        }
    }

    /// A value fits its kind, whose own bounds it keeps to, and its text says all of it.
    static void requireAssumption(AssumptionKey key, AssumptionValue value) {
        requireText(value.text());
        if (!AssumptionValue.parse(key.kind(), value.text()).equals(Optional.of(value))) {
            throw new IllegalArgumentException("not a value of " + key);
        }
    }

    static void requireScenario(Map<AssumptionKey, AssumptionValue> assumptions) {
        if (assumptions.size() > MOST_ASSUMPTIONS) {
            throw new OutOfBounds(Bound.SCENARIO, "a scenario has at most " + MOST_ASSUMPTIONS + " assumptions");
        }
        assumptions.forEach(Bounds::requireAssumption);
    }

    static void requirePoints(int points) {
        if (points > MOST_POINTS) {
            throw new IllegalArgumentException("a forecast has at most " + MOST_POINTS + " points");
        }
    }

    private static void requireText(String text, int longest) {
        if (text.length() > longest) {
            throw new OutOfBounds(Bound.LENGTH, "a text has at most " + longest + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (each == 0 || Character.isSurrogate(each)) {
                throw new OutOfBounds(Bound.CHARACTERS, "a text has no NUL and no half characters");
            }
        }
    }
}
