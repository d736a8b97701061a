package dev.milepost.tracker;

import dev.milepost.money.MoneyRange;
import dev.milepost.money.Period;
import dev.milepost.prospect.Assumption;
import dev.milepost.prospect.AssumptionBook;
import dev.milepost.prospect.ToldPay;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.AssumptionValue.Figure;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.text.Messages;
import dev.milepost.tracker.IncomeView.Lever;
import dev.milepost.tracker.IncomeView.LeverGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Builds what the person can move to try something out. What holds without it is always one of the notches,
/// and moving there stops trying.
final class IncomeLevers {

    private static final int SPAN_NOTCHES = 20;
    private static final BigDecimal TEN = BigDecimal.TEN;

    /// A salary moves by less than what a stream pays, so its notches are finer: from half of it in twentieths.
    private static final int SALARY_FIRST = 10;

    private static final int SALARY_LAST = 40;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final AppState state;
    private final AssumptionWords words;
    private final Messages messages;
    private final AssumptionBook book;
    private final AssumptionBook plain;

    /// @param book with what is tried out
    /// @param plain without
    IncomeLevers(AppState state, Messages messages, AssumptionBook book, AssumptionBook plain) {
        this.state = state;
        this.messages = messages;
        this.words = new AssumptionWords(state.roadmap(), state.outlook().privacy(), messages);
        this.book = book;
        this.plain = plain;
    }

    List<Lever> ofThePlan() {
        List<Lever> levers = new ArrayList<>();
        levers.add(figure(AssumptionKey.of(AssumptionKind.PACE), pace(), steps("0.1", "0.1", 30)));
        if (!state.roadmap().milestones().isEmpty()) {
            AssumptionKey wait = AssumptionKey.of(AssumptionKind.WAIT);
            levers.add(figure(wait, held(plain, wait), steps("0", "0.5", 25)));
        }
        // Prices make a difference only where the plan's amounts are meant in the money of its start.
        AssumptionKey money = AssumptionKey.of(AssumptionKind.MONEY);
        if (held(book, money)
                .filter(new AssumptionValue.Option("today")::equals)
                .isPresent()) {
            AssumptionKey inflation = AssumptionKey.of(AssumptionKind.INFLATION);
            levers.add(figure(inflation, held(plain, inflation), steps("0", "0.5", 21)));
        }
        return levers;
    }

    /// The salary's levels. One that a promotion has really brought is what it is, and has no lever.
    List<LeverGroup> ofSalary() {
        List<SalaryStep> steps = state.roadmap().income().salary();
        List<Lever> levels = IntStream.range(0, steps.size())
                .filter(i -> !isPaid(steps.get(i)))
                .mapToObj(i -> level(i + 1, steps.get(i)))
                .toList();
        return levels.isEmpty() ? List.of() : List.of(new LeverGroup(messages.text("income.salary"), levels));
    }

    private boolean isPaid(SalaryStep step) {
        return step.after()
                .flatMap(new ToldPay(state.roadmap(), state.progress())::with)
                .isPresent();
    }

    private Lever level(int number, SalaryStep step) {
        AssumptionKey key = AssumptionKey.of(AssumptionKind.SALARY, Integer.toString(number));
        String title = step.after()
                .map(milestone -> messages.text(
                        "income.lever.salary.after",
                        Amounts.of(state).within(new Names(state.roadmap()).of(milestone))))
                .orElseGet(
                        () -> messages.text("income.lever.salary", step.months().toString()));
        return lever(
                key,
                title,
                held(plain, key),
                scaled(held(plain, key), IntStream.rangeClosed(SALARY_FIRST, SALARY_LAST), TWENTY));
    }

    /// What an hour pays counts nothing without the hours.
    List<LeverGroup> ofStreams() {
        return state.roadmap().income().streams().stream()
                .filter(stream -> stream.kind() != StreamKind.EMPLOYMENT && stream.kind() != StreamKind.EQUITY)
                .filter(stream -> stream.pay().period() != Period.EQUITY_PACKAGE)
                .map(stream ->
                        new LeverGroup(Amounts.of(state).within(Names.shortened(stream.title())), levers(stream)))
                .toList();
    }

    private List<Lever> levers(IncomeStream stream) {
        String id = stream.id().value();
        List<Lever> levers = new ArrayList<>();
        AssumptionKey pay = AssumptionKey.of(AssumptionKind.PAY, id);
        levers.add(span(
                pay, held(plain, pay).or(() -> Optional.of(span(stream.pay().range())))));
        AssumptionKey hours = AssumptionKey.of(AssumptionKind.HOURS, id);
        if (stream.pay().period() == Period.HOUR) {
            levers.add(held(plain, hours)
                    .map(said -> span(hours, Optional.of(said)))
                    .orElseGet(() -> lever(
                            hours, Optional.empty(), steps("0", "5", 21).map(number -> new Span(number, number)))));
        }
        AssumptionKey start = AssumptionKey.of(AssumptionKind.START, id);
        levers.add(figure(
                start, held(plain, start), steps("0", "1", state.roadmap().months() + 1)));
        AssumptionKey chance = AssumptionKey.of(AssumptionKind.CHANCE, id);
        levers.add(figure(chance, held(plain, chance), steps("0", "0.05", 21)));
        return levers;
    }

    private static Optional<AssumptionValue> held(AssumptionBook book, AssumptionKey key) {
        return book.of(key).map(Assumption::value);
    }

    /// The mean pace that holds: said, or found in what was done.
    private Optional<AssumptionValue> pace() {
        AssumptionKey key = AssumptionKey.of(AssumptionKind.PACE);
        return held(plain, key)
                .or(() -> state.unchanged()
                        .or(state::futures)
                        .map(futures -> futures.prospect().forecast().pace().mean())
                        .map(mean -> new Figure(BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_UP))));
    }

    private static Span span(MoneyRange range) {
        return new Span(range.low().units(), range.high().units());
    }

    private static Stream<BigDecimal> steps(String first, String step, int count) {
        BigDecimal from = new BigDecimal(first);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new BigDecimal(step).multiply(BigDecimal.valueOf(i)).add(from));
    }

    private Lever figure(AssumptionKey key, Optional<AssumptionValue> without, Stream<BigDecimal> steps) {
        return lever(key, without, steps.map(Figure::new));
    }

    /// From nothing to twice what holds, in tenths of it.
    private Lever span(AssumptionKey key, Optional<AssumptionValue> without) {
        return lever(key, without, scaled(without, IntStream.rangeClosed(0, SPAN_NOTCHES), TEN));
    }

    /// So many parts of a range, where `whole` of them are all of it.
    private static Stream<AssumptionValue> scaled(
            Optional<AssumptionValue> without, IntStream parts, BigDecimal whole) {
        return without.stream()
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
                .flatMap(span -> parts.mapToObj(
                        part -> new Span(scaled(span.low(), part, whole), scaled(span.high(), part, whole))));
    }

    private static BigDecimal scaled(BigDecimal amount, int parts, BigDecimal whole) {
        return amount.multiply(BigDecimal.valueOf(parts)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private Lever lever(AssumptionKey key, Optional<AssumptionValue> without, Stream<? extends AssumptionValue> steps) {
        return lever(key, messages.text("income.lever." + key.kind().id()), without, steps);
    }

    /// @param without what holds with nothing tried out; empty where nothing does
    private Lever lever(
            AssumptionKey key,
            String title,
            Optional<AssumptionValue> without,
            Stream<? extends AssumptionValue> steps) {
        Optional<AssumptionValue> tried =
                Optional.ofNullable(state.outlook().overrides().values().get(key));
        List<AssumptionValue> values = Stream.of(
                        steps.filter(value -> isPossible(key, value)), without.stream(), tried.stream())
                .<AssumptionValue>flatMap(each -> each)
                .distinct()
                .sorted(Comparator.comparingDouble(IncomeLevers::place))
                .toList();
        AssumptionValue now = tried.or(() -> without).orElse(values.getFirst());
        String text = words.of(key, now);
        boolean moved = tried.isPresent() && !tried.equals(without);
        return new Lever(
                key,
                title,
                moved
                        ? without.map(before -> messages.text("income.change", words.of(key, before), text))
                                .orElse(text)
                        : text,
                values.stream()
                        .<Act>map(value -> without.equals(Optional.of(value))
                                ? new Act.StopTrying(key)
                                : new Act.TryOut(key, value))
                        .toList(),
                values.indexOf(now));
    }

    private static boolean isPossible(AssumptionKey key, AssumptionValue value) {
        return AssumptionValue.parse(key.kind(), value.text()).isPresent();
    }

    private static double place(AssumptionValue value) {
        return switch (value) {
            case Figure(var number) -> number.doubleValue();
            case Span(var low, var high) -> low.doubleValue() + high.doubleValue();
            case AssumptionValue.Option _, AssumptionValue.TaxTable _ -> 0;
        };
    }
}
