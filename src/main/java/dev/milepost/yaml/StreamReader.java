package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Pay;
import dev.milepost.money.Period;
import dev.milepost.money.RateLadder;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.Guess;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.RateStep;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.TaxGroup;
import dev.milepost.roadmap.Terms;
import dev.milepost.roadmap.Trigger;
import dev.milepost.roadmap.Vesting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads sources of income.
final class StreamReader {

    static final List<String> KEYS = List.of(
            "id", "title", "kind", "pay", "after", "from", "ends", "ramp", "assumed", "rate", "rates", "hours",
            "chance", "vest", "cliff", "tax", "note");
    static final List<String> RATE_KEYS = List.of("rate", "after", "month");

    private final Context context;
    private final TriggerReader triggers;

    StreamReader(Context context, TriggerReader triggers) {
        this.context = context;
        this.triggers = triggers;
    }

    Optional<IncomeStream> read(Value value) {
        return value.fields(KEYS).flatMap(fields -> {
            Optional<String> title = fields.requiredText("title");
            List<RateStep> rates = rates(fields);
            Optional<Pay> pay = pay(fields, rates);
            Optional<String> id = context.ids().id(value);
            Optional<StreamKind> kind = kind(fields, id);
            Optional<Trigger> start = triggers.begin(fields, "from");
            int ramp = fields.value("ramp")
                    .flatMap(months -> Numbers.read(months, 0, MonthRange.LONGEST_PLAN))
                    .orElse(0);
            Optional<RateLadder> ladder = fields.value("rate").flatMap(context.amounts()::ladder);
            Terms terms = new Terms(
                    fields.value("ends").flatMap(triggers::end),
                    rates,
                    vesting(fields),
                    fields.constant("tax", TaxGroup.class),
                    guesses(fields));
            Optional<String> note = fields.text("note");
            Optional<String> whole = id.filter(_ -> title.isPresent() && pay.isPresent() && kind.isPresent());
            assumptions(fields, whole);
            return whole.map(key -> new IncomeStream(
                    new StreamId(key),
                    title.get(),
                    kind.get(),
                    pay.get(),
                    start,
                    ramp,
                    ladder.filter(_ -> !fields.has("rates")),
                    terms,
                    note));
        });
    }

    /// What it says, or what its id says: a stream `consulting` is consulting.
    private static Optional<StreamKind> kind(Fields stream, Optional<String> id) {
        Optional<StreamKind> named = id.flatMap(key -> Fields.named(key, StreamKind.class));
        return stream.has("kind") || (named.isEmpty() && id.isPresent())
                ? stream.required("kind", value -> stream.constant("kind", StreamKind.class))
                : named;
    }

    /// What it says, or everything from its lowest to its highest rate.
    private Optional<Pay> pay(Fields stream, List<RateStep> rates) {
        if (stream.has("pay") || rates.isEmpty()) {
            return stream.required("pay", context.amounts()::pay);
        }
        Money low =
                Collections.min(rates.stream().map(rate -> rate.perHour().low()).toList());
        Money high = Collections.max(
                rates.stream().map(rate -> rate.perHour().high()).toList());
        boolean openTop = rates.stream().anyMatch(rate -> rate.perHour().openTop());
        return Optional.of(new Pay(new MoneyRange(low, high, openTop), Period.HOUR));
    }

    /// Each rate but the first says when it comes.
    private List<RateStep> rates(Fields stream) {
        if (stream.has("rates")) {
            stream.value("rate").ifPresent(rate -> rate.report(Code.CONFLICTING_KEYS, "rates", "rate"));
        }
        List<RateStep> steps = new ArrayList<>();
        boolean first = true;
        for (Value value : stream.value("rates").map(Value::list).orElse(List.of())) {
            Optional<Fields> fields = value.fields(RATE_KEYS);
            Optional<MoneyRange> perHour = fields.flatMap(rate -> rate.required("rate", this::perHour));
            Optional<Trigger> from = fields.flatMap(rate -> triggers.begin(rate, "month"));
            boolean saysWhen = fields.filter(rate -> rate.has("after") || rate.has("month"))
                    .isPresent();
            if (!first && fields.isPresent() && !saysWhen) {
                value.report(Code.MISSING_KEY, "month");
            }
            if (from.isPresent() || (first && !saysWhen)) {
                perHour.ifPresent(rate -> steps.add(new RateStep(rate, from)));
            }
            first = false;
        }
        return steps;
    }

    private Optional<MoneyRange> perHour(Value value) {
        Optional<Pay> pay = context.amounts().pay(value);
        pay.filter(rate -> rate.period() != Period.HOUR)
                .ifPresent(rate -> value.reportWithFix(
                        Code.BAD_AMOUNT,
                        Optional.of(new Pay(rate.range(), Period.HOUR).toString()),
                        value.quietText().orElse("")));
        return pay.filter(rate -> rate.period() == Period.HOUR).map(Pay::range);
    }

    private static Optional<Vesting> vesting(Fields stream) {
        if (stream.has("cliff") && !stream.has("vest")) {
            stream.owner().report(Code.MISSING_KEY, "vest");
        }
        return stream.value("vest")
                .flatMap(months -> Numbers.read(months, 1, MonthRange.LONGEST_PLAN))
                .map(months -> new Vesting(
                        months,
                        stream.value("cliff")
                                .flatMap(cliff -> Numbers.read(cliff, 0, months))
                                .orElse(0)));
    }

    /// What a guess is about has to stand there.
    private static Set<Guess> guesses(Fields stream) {
        Set<Guess> guesses = EnumSet.noneOf(Guess.class);
        guesses.addAll(stream.list("assumed", guess -> Fields.constant(guess, Guess.class)));
        guesses.removeIf(guess -> {
            String key = guess == Guess.START ? "after" : "ramp";
            boolean said = stream.has(key) || (guess == Guess.START && stream.has("from"));
            if (!said) {
                stream.owner().report(Code.MISSING_KEY, key);
            }
            return !said;
        });
        return guesses;
    }

    private void assumptions(Fields stream, Optional<String> id) {
        Assumptions assumptions = context.assumptions();
        assumptions.read(stream, "hours", AssumptionKind.HOURS, id);
        assumptions.read(stream, "chance", AssumptionKind.CHANCE, id);
        assumptions.stated(AssumptionKind.START, id, stream.value("after").or(() -> stream.value("from")));
        assumptions.stated(AssumptionKind.RAMP, id, stream.value("ramp"));
        assumptions.stated(AssumptionKind.PAY, id, stream.value("pay").or(() -> stream.value("rates")));
    }
}
