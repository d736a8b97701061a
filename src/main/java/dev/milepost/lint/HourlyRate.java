package dev.milepost.lint;

import dev.milepost.money.AmountWriter;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Pay;
import dev.milepost.money.Period;
import dev.milepost.money.RateLadder;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.RateStep;
import dev.milepost.roadmap.Role;
import dev.milepost.roadmap.StreamKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// RATE: hourly rates that a stream plans beyond what the role pays, and the hours a week that its
/// income takes.
///
/// 50-150k a year at $200-$400 an hour is 125-750 hours a year, 2.4-14.4 a week: more than fits beside
/// a post.
final class HourlyRate implements PlanCheck {

    /// More than this much a week is no side work: two evenings and half a weekend.
    private static final BigDecimal MOST_HOURS_A_WEEK = BigDecimal.valueOf(12);

    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);

    private record Hourly(Phase phase, Role role) {}

    @Override
    public List<Finding> findings(Plan plan) {
        Optional<Hourly> role = plan.roadmap().phases().stream()
                .flatMap(phase -> phase.roles().entries().stream().map(each -> new Hourly(phase, each)))
                .filter(each -> each.role().pay().period() == Period.HOUR)
                .findFirst();
        List<Finding> findings = new ArrayList<>();
        for (IncomeStream stream : plan.roadmap().income().streams()) {
            if (stream.kind() == StreamKind.CONSULTING) {
                role.flatMap(each -> beyond(stream, each)).ifPresent(findings::add);
                hours(plan, stream, role).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> beyond(IncomeStream stream, Hourly role) {
        MoneyRange paid = role.role().pay().range();
        return hourly(stream)
                .filter(rates -> !contains(paid, Band.of(rates.range())))
                .map(rates -> Comparison.of(
                                FindingKind.RATE,
                                new PlanPlace.OfStream(stream.id()),
                                new PlanPlace.OfPhase(role.phase().id()))
                        .contradiction(
                                "lint.rate.beyond",
                                stream.title(),
                                stream.rates().map(RateLadder::toString).orElse(AmountWriter.typeset(rates)),
                                role.role().title(),
                                AmountWriter.typeset(role.role().pay())));
    }

    /// The rates as the stream plans them, whatever their order.
    private static Optional<Pay> hourly(IncomeStream stream) {
        List<RateStep> timed = stream.terms().rates();
        if (!timed.isEmpty()) {
            return Optional.of(new Pay(
                    MoneyRange.between(
                            Collections.min(timed.stream()
                                    .map(rate -> rate.perHour().low())
                                    .toList()),
                            Collections.max(timed.stream()
                                    .map(rate -> rate.perHour().high())
                                    .toList())),
                    Period.HOUR));
        }
        if (stream.pay().period() == Period.HOUR) {
            return Optional.of(stream.pay());
        }
        return stream.rates().filter(ladder -> ladder.period() == Period.HOUR).map(ladder -> {
            List<Money> rates = ladder.steps();
            return new Pay(MoneyRange.between(Collections.min(rates), Collections.max(rates)), Period.HOUR);
        });
    }

    private static boolean contains(MoneyRange paid, Band rates) {
        Band range = Band.of(paid);
        return rates.low().compareTo(range.low()) >= 0
                && (paid.openTop() || rates.high().compareTo(range.high()) <= 0);
    }

    private static Optional<Finding> hours(Plan plan, IncomeStream stream, Optional<Hourly> role) {
        Optional<Pay> rates = role.map(each -> each.role().pay()).or(() -> hourly(stream));
        Optional<Band> income = Band.aYear(stream.pay());
        if (income.isEmpty() || rates.isEmpty() || !Band.of(rates.get().range()).isPositive()) {
            return Optional.empty();
        }
        Band rate = Band.of(rates.get().range());
        BigDecimal fewest = hours(income.get().low(), rate.high());
        BigDecimal most = hours(income.get().high(), rate.low());
        if (aWeek(most).compareTo(MOST_HOURS_A_WEEK) <= 0) {
            return Optional.empty();
        }
        List<PlanPlace> places = new ArrayList<>(List.of(new PlanPlace.OfStream(stream.id())));
        role.ifPresent(each -> places.add(new PlanPlace.OfPhase(each.phase().id())));
        return Optional.of(new Comparison(FindingKind.RATE, "hours", places)
                .note(
                        "lint.rate.hours",
                        stream.title(),
                        plan.amounts(income.get()),
                        AmountWriter.typeset(rates.get()),
                        whole(fewest) + "–" + whole(most),
                        Percentage.digits(aWeek(fewest)) + "–" + Percentage.digits(aWeek(most)),
                        MOST_HOURS_A_WEEK.toPlainString()));
    }

    private static BigDecimal hours(BigDecimal income, BigDecimal rate) {
        return income.divide(rate, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal aWeek(BigDecimal hours) {
        return hours.divide(WEEKS_A_YEAR, 4, RoundingMode.HALF_UP);
    }

    private static String whole(BigDecimal hours) {
        return hours.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
