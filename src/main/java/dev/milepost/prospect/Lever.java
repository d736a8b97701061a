package dev.milepost.prospect;

import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// One thing that could be better than it is, within what the plan itself says of it: on the way from as it
/// is to its best in [#steps] equal steps.
///
/// @param key what it is called by; `wait` for all promotions
/// @param parts what moves together, at least one
record Lever(AssumptionKey key, List<Part> parts) {

    /// A sixty-fourth of the way is $1.6k of a range of $100k, and six halvings find it.
    private static final int STEPS = 64;

    private static final int DECIMALS = 2;

    /// @param best of the same form as `now`
    record Part(AssumptionKey key, AssumptionValue now, AssumptionValue best) {}

    Lever {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a lever moves something");
        }
    }

    static Lever of(AssumptionKey key, AssumptionValue now, AssumptionValue best) {
        return new Lever(key, List.of(new Part(key, now, best)));
    }

    /// 1 where it is all or nothing.
    int steps() {
        boolean gradual = parts.stream().noneMatch(part -> part.now() instanceof AssumptionValue.Option);
        return gradual ? STEPS : 1;
    }

    /// @param step 0 as it is, [#steps] at its best
    List<Answer.Move> moves(int step) {
        return parts.stream()
                .map(part -> new Answer.Move(part.key(), part.now(), between(part, step)))
                .toList();
    }

    private AssumptionValue between(Part part, int step) {
        if (step == steps()) {
            return part.best();
        }
        if (part.now() instanceof AssumptionValue.Figure(var now)
                && part.best() instanceof AssumptionValue.Figure(var best)) {
            return new AssumptionValue.Figure(between(part.key(), now, best, step));
        }
        if (part.now() instanceof AssumptionValue.Span(var low, var high)
                && part.best() instanceof AssumptionValue.Span(var bestLow, var bestHigh)) {
            return new AssumptionValue.Span(
                    between(part.key(), low, bestLow, step), between(part.key(), high, bestHigh, step));
        }
        return step == 0 ? part.now() : part.best();
    }

    private BigDecimal between(AssumptionKey key, BigDecimal now, BigDecimal best, int step) {
        BigDecimal share = new BigDecimal(step).divide(new BigDecimal(steps()), MathContext.DECIMAL64);
        // Nothing begins before it can.
        RoundingMode rounding = key.kind() == AssumptionKind.START ? RoundingMode.CEILING : RoundingMode.HALF_UP;
        return now.add(best.subtract(now).multiply(share)).setScale(DECIMALS, rounding);
    }
}
