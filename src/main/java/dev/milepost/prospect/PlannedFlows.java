package dev.milepost.prospect;

import dev.milepost.money.MoneyRange;
import dev.milepost.money.Period;
import dev.milepost.projection.EquityGrant;
import dev.milepost.projection.HourlyFlow;
import dev.milepost.projection.Hours;
import dev.milepost.projection.OneOff;
import dev.milepost.projection.StreamFlow;
import dev.milepost.projection.TaxClass;
import dev.milepost.prospect.PlannedIncome.LeftOut;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.roadmap.Guess;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.RateStep;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Vesting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// What the plan pays beside the salary, each with its times.
///
/// @param begins by flow
/// @param ends by flow, for those that end
/// @param rates by flow that is paid by the hour: when its rates begin, in the order of time
record PlannedFlows(
        List<StreamFlow> streams,
        List<HourlyFlow> hourly,
        List<OneOff> oneOffs,
        List<EquityGrant> equity,
        List<StreamId> assumedStarts,
        Map<StreamId, LeftOut> leftOut,
        Map<String, Begin> begins,
        Map<String, Begin> ends,
        Map<String, List<Begin>> rates) {

    PlannedFlows {
        streams = List.copyOf(streams);
        hourly = List.copyOf(hourly);
        oneOffs = List.copyOf(oneOffs);
        equity = List.copyOf(equity);
        assumedStarts = List.copyOf(assumedStarts);
        leftOut = Map.copyOf(leftOut);
        begins = Map.copyOf(begins);
        ends = Map.copyOf(ends);
        rates = Map.copyOf(rates);
    }

    static PlannedFlows of(Roadmap roadmap, AssumptionBook book, PlanTimes times, Ceiling ceiling) {
        return new Made(roadmap, book, times, ceiling).flows();
    }

    private static final class Made {

        private static final int MONTHS_PER_YEAR = 12;

        private final Roadmap roadmap;
        private final AssumptionBook book;
        private final PlanTimes times;
        private final Ceiling ceiling;
        private final List<StreamFlow> streams = new ArrayList<>();
        private final List<HourlyFlow> hourly = new ArrayList<>();
        private final List<OneOff> oneOffs = new ArrayList<>();
        private final List<EquityGrant> equity = new ArrayList<>();
        private final List<StreamId> assumed = new ArrayList<>();
        private final Map<StreamId, LeftOut> leftOut = new TreeMap<>(Comparator.comparing(StreamId::value));
        private final Map<String, Begin> begins = new HashMap<>();
        private final Map<String, Begin> ends = new HashMap<>();
        private final Map<String, List<Begin>> rates = new HashMap<>();

        Made(Roadmap roadmap, AssumptionBook book, PlanTimes times, Ceiling ceiling) {
            this.roadmap = roadmap;
            this.book = book;
            this.times = times;
            this.ceiling = ceiling;
        }

        PlannedFlows flows() {
            roadmap.income().streams().forEach(this::stream);
            roadmap.income().oneOffs().forEach(this::oneOff);
            return new PlannedFlows(streams, hourly, oneOffs, equity, assumed, leftOut, begins, ends, rates);
        }

        private void stream(IncomeStream stream) {
            whyLeftOut(stream).ifPresent(why -> leftOut.put(stream.id(), why));
            if (isSalary(stream)) {
                return;
            }
            Begin begin = times.stream(stream);
            Optional<Begin> end = stream.terms().end().flatMap(times::trigger);
            Optional<Span> hours = book.namedSpan(key(AssumptionKind.HOURS, stream.id()));
            if (Ground.isEquity(stream)) {
                stream.terms().vesting().ifPresent(vesting -> equity(stream, vesting, begin));
            } else if (!Ground.isByTheHour(stream)) {
                streams.add(new StreamFlow(
                        stream.id().value(),
                        annual(stream),
                        begin.month(),
                        month(end),
                        ramp(stream),
                        chance(stream.id()),
                        TaxClasses.projected(TaxClasses.of(stream))));
            } else if (hours.isPresent()) {
                hourly(stream, hours.get(), begin, end);
            } else {
                return;
            }
            begins.put(stream.id().value(), begin);
            end.ifPresent(known -> ends.put(stream.id().value(), known));
            boolean guessed =
                    stream.start().isEmpty() || stream.terms().guesses().contains(Guess.START);
            boolean named =
                    book.namedNumber(key(AssumptionKind.START, stream.id())).isPresent();
            boolean counts = !leftOut.containsKey(stream.id());
            if (guessed && !named && counts && stream.kind() != StreamKind.EMPLOYMENT) {
                assumed.add(stream.id());
            }
        }

        private boolean isSalary(IncomeStream stream) {
            return stream.kind() == StreamKind.EMPLOYMENT
                    && !roadmap.income().salary().isEmpty();
        }

        private Optional<LeftOut> whyLeftOut(IncomeStream stream) {
            if (isSalary(stream)) {
                return Optional.of(LeftOut.SALARY_STEPS);
            }
            if (Ground.isEquity(stream)) {
                boolean counts = counting() == EquityGrant.Counting.AS_INCOME
                        && stream.terms().vesting().isPresent();
                return counts ? Optional.empty() : Optional.of(LeftOut.EQUITY);
            }
            boolean hoursKnown =
                    book.namedSpan(key(AssumptionKind.HOURS, stream.id())).isPresent();
            return Ground.isByTheHour(stream) && !hoursKnown ? Optional.of(LeftOut.HOURLY) : Optional.empty();
        }

        private void hourly(IncomeStream stream, Span hours, Begin begin, Optional<Begin> end) {
            String id = stream.id().value();
            Ceiling anHour = ceiling.dividedBy(hours.high().doubleValue() * MONTHS_PER_YEAR);
            List<Rate> ladder = ladder(stream, begin, anHour).stream()
                    .sorted(Comparator.comparingDouble(rate -> rate.begin().month()))
                    .toList();
            rates.put(id, ladder.stream().map(Rate::begin).toList());
            hourly.add(new HourlyFlow(
                    id,
                    ladder.stream()
                            .map(rate -> new HourlyFlow.Step(
                                    rate.perHour(), rate.begin().month()))
                            .toList(),
                    new Hours(hours.low().doubleValue(), hours.high().doubleValue()),
                    begin.month(),
                    month(end),
                    ramp(stream),
                    chance(stream.id()),
                    TaxClasses.projected(TaxClasses.of(stream))));
        }

        private record Rate(MoneyRange perHour, Begin begin) {}

        /// A rate that somebody names takes the place of the whole ladder.
        private List<Rate> ladder(IncomeStream stream, Begin begin, Ceiling anHour) {
            List<RateStep> planned = stream.terms().rates();
            Optional<Span> named = book.namedSpan(key(AssumptionKind.PAY, stream.id()));
            if (named.isPresent()) {
                return List.of(new Rate(anHour.under(named.get(), roadmap.currency()), begin));
            }
            return planned.isEmpty()
                    ? List.of(new Rate(anHour.under(stream.pay().range()), begin))
                    : planned.stream()
                            .map(rate -> new Rate(
                                    anHour.under(rate.perHour()),
                                    rate.from().flatMap(times::trigger).orElse(begin)))
                            .toList();
        }

        private void equity(IncomeStream stream, Vesting vesting, Begin begin) {
            equity.add(new EquityGrant(
                    stream.id().value(),
                    worth(stream, vesting),
                    vesting.months(),
                    vesting.cliff(),
                    begin.month(),
                    chance(stream.id()),
                    TaxClasses.projected(TaxClasses.of(stream)),
                    counting()));
        }

        /// Of the whole package, where the plan has what vests a year or a month as well.
        private MoneyRange worth(IncomeStream stream, Vesting vesting) {
            MoneyRange pay = pay(stream);
            return switch (stream.pay().period()) {
                case EQUITY_PACKAGE, HOUR -> ceiling.under(pay);
                case YEAR -> ceiling.under(Ceiling.times(pay, vesting.months() / (double) MONTHS_PER_YEAR));
                case MONTH -> ceiling.under(Ceiling.times(pay, vesting.months()));
            };
        }

        private EquityGrant.Counting counting() {
            return book.choice(AssumptionKind.EQUITY).equals("income")
                    ? EquityGrant.Counting.AS_INCOME
                    : EquityGrant.Counting.APART;
        }

        private void oneOff(dev.milepost.roadmap.OneOff once) {
            Begin begin = times.oneOff(once);
            TaxClass taxClass = TaxClasses.projected(TaxClasses.of(once));
            MoneyRange amount = book.namedSpan(key(AssumptionKind.PAY, once.id()))
                    .map(span -> ceiling.under(span, roadmap.currency()))
                    .orElseGet(() -> ceiling.under(once.amount()));
            oneOffs.add(new OneOff(once.id().value(), amount, begin.month(), chance(once.id()), taxClass));
            begins.put(once.id().value(), begin);
        }

        private MoneyRange annual(IncomeStream stream) {
            MoneyRange pay = pay(stream);
            return ceiling.under(stream.pay().period() == Period.MONTH ? Ceiling.times(pay, MONTHS_PER_YEAR) : pay);
        }

        /// In the stream's own period.
        private MoneyRange pay(IncomeStream stream) {
            return book.namedSpan(key(AssumptionKind.PAY, stream.id()))
                    .map(span -> ceiling.under(span, roadmap.currency()))
                    .orElseGet(() -> ceiling.under(stream.pay().range()));
        }

        private int ramp(IncomeStream stream) {
            OptionalDouble named = book.namedNumber(key(AssumptionKind.RAMP, stream.id()));
            return named.isPresent() ? (int) named.getAsDouble() : stream.rampMonths();
        }

        private double chance(StreamId id) {
            return book.number(AssumptionKind.CHANCE, id.value());
        }

        private static AssumptionKey key(AssumptionKind kind, StreamId id) {
            return AssumptionKey.of(kind, id.value());
        }

        private static OptionalDouble month(Optional<Begin> begin) {
            return begin.map(known -> OptionalDouble.of(known.month())).orElse(OptionalDouble.empty());
        }
    }
}
