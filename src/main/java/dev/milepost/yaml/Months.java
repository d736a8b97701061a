package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.MonthRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads months and keeps in mind the last one each place names, for how long the plan runs.
final class Months {

    /// Without any month in the file.
    private static final int USUAL_PLAN = 24;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

    private record Named(Value value, int last) {}

    private final List<Named> named = new ArrayList<>();

    /// `4-9`, or `6` for one month.
    Optional<MonthRange> range(Value value) {
        Optional<String> text = value.text();
        Optional<Matcher> matcher = text.map(RANGE::matcher).filter(Matcher::matches);
        if (matcher.isEmpty()) {
            text.ifPresent(written -> refuse(value, written, Optional.empty()));
            return Optional.empty();
        }
        String firstText = matcher.get().group(1);
        int first = Integer.parseInt(firstText);
        int last = Integer.parseInt(Optional.ofNullable(matcher.get().group(2)).orElse(firstText));
        if (first < 1 || last < first || Math.max(first, last) > MonthRange.LONGEST_PLAN) {
            boolean reversed = last >= 1 && last < first && first <= MonthRange.LONGEST_PLAN;
            return refuse(value, text.get(), reversed ? Optional.of(last + "-" + first) : Optional.empty());
        }
        named.add(new Named(value, last));
        return Optional.of(new MonthRange(first, last));
    }

    /// A single month, from 1.
    Optional<Integer> month(Value value) {
        Optional<Integer> month = planLength(value);
        month.ifPresent(last -> named.add(new Named(value, last)));
        return month;
    }

    /// How many months a plan runs.
    Optional<Integer> planLength(Value value) {
        Optional<String> text = value.text();
        Optional<Integer> month = text.flatMap(written -> Numbers.whole(written, 1, MonthRange.LONGEST_PLAN));
        if (text.isPresent() && month.isEmpty()) {
            refuse(value, text.get(), Optional.empty());
        }
        return month;
    }

    /// The last month named so far.
    int latest() {
        return named.stream().mapToInt(Named::last).max().orElse(USUAL_PLAN);
    }

    /// Reports every month behind the end of the plan.
    void warnBeyond(int end) {
        named.stream()
                .filter(name -> name.last > end)
                .forEach(name ->
                        name.value.report(Code.MONTHS_BEYOND_END, Integer.toString(name.last), Integer.toString(end)));
    }

    private static Optional<MonthRange> refuse(Value value, String text, Optional<String> fix) {
        value.reportWithFix(Code.BAD_MONTHS, fix, Value.shortened(text), Integer.toString(MonthRange.LONGEST_PLAN));
        return Optional.empty();
    }
}
