package dev.milepost.projection;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Period;
import dev.milepost.money.RateLadder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// Income by the hour: `rate * hours * 12` a year, the hours growing over a ramp, the rate by steps.
///
/// $200 an hour for 20 hours a month is $48k a year, and $84k once the rate is $350. A rate that changes
/// within a month counts for the rest of that month, like any other change.
///
/// @param id unique among the flows of a model
/// @param rates at least one, by time; the first is paid from the flow's start on, whenever it begins itself
/// @param hours a month, once the ramp is over
/// @param start `T` in months since the start of the plan
/// @param end when it stops
/// @param rampMonths how long it takes to the full hours; 0 and 1 are both "at once"
/// @param probability from 0 to 1, see [Flow#probability()]
public record HourlyFlow(
        String id,
        List<Step> rates,
        Hours hours,
        double start,
        OptionalDouble end,
        int rampMonths,
        double probability,
        TaxClass taxClass)
        implements Flow {

    private static final int MONTHS_PER_YEAR = 12;
    private static final long LARGEST_RATE = 100_000_000_000_000L;

    /// A rate and when it comes into force.
    ///
    /// @param perHour not negative, at most 1e12; may be less than before
    /// @param start `T` in months since the start of the plan
    public record Step(MoneyRange perHour, double start) {

        public Step {
            Checks.requireNotNegative(perHour, "a rate");
            Checks.requireTime(start);
            if (perHour.high().cents() > LARGEST_RATE) {
                throw new IllegalArgumentException("a rate of that size cannot be added up over years");
            }
        }
    }

    public HourlyFlow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(taxClass, "taxClass");
        rates = rates.stream().sorted(Comparator.comparingDouble(Step::start)).toList();
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("income by the hour has a rate");
        }
        Checks.requireProbability(probability);
        Presence _ = new Presence(start, end, rampMonths);
    }

    /// Certain, without an end, and taxed as the income of somebody self-employed.
    public HourlyFlow(String id, List<Step> rates, Hours hours, double start, int rampMonths) {
        this(id, rates, hours, start, OptionalDouble.empty(), rampMonths, 1, TaxClass.SELF_EMPLOYED);
    }

    /// The rungs of a ladder as steps.
    ///
    /// @param starts one for each rung, in their order
    /// @throws IllegalArgumentException if the ladder is not by the hour, or starts and rungs differ in
    /// number
    public static List<Step> steps(RateLadder ladder, List<Double> starts) {
        if (ladder.period() != Period.HOUR) {
            throw new IllegalArgumentException("the rates of hourly income are an hour");
        }
        if (ladder.steps().size() != starts.size()) {
            throw new IllegalArgumentException("every rate of a ladder has a start");
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            steps.add(new Step(MoneyRange.exactly(ladder.steps().get(i)), starts.get(i)));
        }
        return steps;
    }

    /// What the full hours come to in a year, from the lowest rate to the highest, to the cent: 20 to 40
    /// hours at $200 to $500 are $48k to $240k.
    public MoneyRange annual() {
        Money low = rates.stream()
                .map(step -> step.perHour().low())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Money high = rates.stream()
                .map(step -> step.perHour().high())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return MoneyRange.between(yearly(low, hours.low()), yearly(high, hours.high()));
    }

    @Override
    public HourlyFlow delayed(double months) {
        List<Step> later = rates.stream()
                .map(step -> new Step(step.perHour(), step.start() + months))
                .toList();
        return new HourlyFlow(id, later, hours, start + months, end, rampMonths, probability, taxClass);
    }

    Rate rate(int month, Place place) {
        Fraction full = place.in(hours).times(Fraction.of(MONTHS_PER_YEAR));
        Fraction during = Fraction.of(place.cents(rates.getFirst().perHour()));
        Fraction atEnd = during;
        for (int i = 1; i < rates.size(); i++) {
            Ramp change = new Ramp(rates.get(i).start(), 1);
            Fraction more = Fraction.of(place.cents(rates.get(i).perHour())
                    - place.cents(rates.get(i - 1).perHour()));
            during = during.plus(more.times(change.share(month)));
            atEnd = atEnd.plus(more.times(change.shareAtEndOf(month)));
        }
        return new Rate(
                during.times(full).times(presence().share(month)),
                atEnd.times(full).times(presence().shareAtEndOf(month)));
    }

    Presence presence() {
        return new Presence(start, end, rampMonths);
    }

    private static Money yearly(Money perHour, double hours) {
        Fraction cents = Fraction.of(perHour.cents()).times(Fraction.of(hours)).times(Fraction.of(MONTHS_PER_YEAR));
        return new Money(cents.rounded(), perHour.currency());
    }
}
