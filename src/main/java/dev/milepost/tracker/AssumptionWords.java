package dev.milepost.tracker;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionKind.Form;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.StreamId;
import dev.milepost.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/// What is taken for granted, in a few words: "wait for Senior Engineer promotion", "3 months". The same wherever
/// assumptions are named.
public final class AssumptionWords {

    private final Amounts amounts;
    private final Privacy privacy;
    private final Currency currency;
    private final Names names;
    private final Messages messages;

    /// @param privacy whether amounts may be named
    public AssumptionWords(Roadmap roadmap, Privacy privacy, Messages messages) {
        this.privacy = privacy;
        this.amounts = new Amounts(privacy, roadmap.currency());
        this.currency = roadmap.currency();
        this.names = new Names(roadmap);
        this.messages = messages;
    }

    /// What it is, in lower case as within a sentence: "pay of Consulting", "inflation".
    public String of(AssumptionKey key) {
        String what = "assumption." + key.kind().id();
        return key.subject()
                .map(id -> messages.text(what, subject(key.kind(), id)))
                .orElseGet(() -> messages.text(
                        key.kind().about() == AssumptionKind.About.MILESTONE_OR_ALL ? what + ".all" : what));
    }

    /// A value with its unit: "3 months", "60%", "$50k–150k". Amounts are hidden where they are to be.
    public String of(AssumptionKey key, AssumptionValue value) {
        return switch (value) {
            case AssumptionValue.Figure(var number) -> figure(key.kind(), number);
            case AssumptionValue.Span(var low, var high) -> span(key.kind(), low, high);
            case AssumptionValue.Option(var id) ->
                messages.text("assumption." + key.kind().id() + "." + id);
            case AssumptionValue.TaxTable(var label, var _) -> amounts.within(Names.shortened(label));
        };
    }

    /// What can be typed for a value: "a number from 0 to 1".
    public String form(AssumptionKind kind) {
        if (isAmount(kind)) {
            return messages.text("assumption.form.amounts");
        }
        if (kind.form().equals(Form.PROBABILITY)) {
            return messages.text("assumption.form.probability");
        }
        return switch (kind.form()) {
            case Form.Number(String least, String most) -> messages.text("assumption.form.number", least, most);
            case Form.Whole(int least, int most) ->
                messages.text("assumption.form.whole", String.valueOf(least), String.valueOf(most));
            case Form.Span(String least, String most) -> messages.text("assumption.form.span", least, most);
            case Form.Choice(List<String> options) ->
                messages.text("assumption.form.choice", String.join(", ", options));
            case Form.Brackets() -> messages.text("assumption.form.brackets");
        };
    }

    /// Whether its value is an amount, and amounts are hidden.
    boolean isHidden(AssumptionKey key) {
        return privacy == Privacy.MASKED && (isAmount(key.kind()) || key.kind() == AssumptionKind.TAX_TABLE);
    }

    private static boolean isAmount(AssumptionKind kind) {
        return kind == AssumptionKind.PAY || kind == AssumptionKind.SALARY;
    }

    private String subject(AssumptionKind kind, String id) {
        return switch (kind.about()) {
            case MILESTONE, MILESTONE_OR_ALL -> names.of(new MilestoneId(id));
            case STREAM -> names.of(new StreamId(id));
            case SALARY_STEP, TAX_CLASS, NOTHING -> id;
        };
    }

    private String figure(AssumptionKind kind, BigDecimal number) {
        String plain = number.toPlainString();
        return switch (kind) {
            case WAIT, RAMP -> messages.text("assumption.unit.months", number, plain);
            case HALF_LIFE -> messages.text("assumption.unit.weeks", number, plain);
            case START -> messages.text("assumption.unit.month", plain);
            case GRANT, CHANCE, SETBACK ->
                messages.text(
                        "assumption.unit.percent",
                        number.movePointRight(2).stripTrailingZeros().toPlainString());
            case INFLATION, TAX -> messages.text("assumption.unit.percent", plain);
            case PACE,
                    PLAN_WEIGHT,
                    PLAN_PACE,
                    EARLY,
                    PAY,
                    HOURS,
                    SALARY,
                    INTERPOLATION,
                    SHARED_MONTHS,
                    RANGES,
                    DEPENDENCE,
                    PERSISTENCE,
                    MONEY,
                    EQUITY,
                    TAX_TABLE,
                    SETBACK_MONTHS,
                    LASTING_SHOCKS,
                    PASSING_SHOCKS -> plain;
        };
    }

    private String span(AssumptionKind kind, BigDecimal low, BigDecimal high) {
        if (isAmount(kind)) {
            return amounts.typeset(MoneyRange.between(money(low), money(high)));
        }
        String span = low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
        return switch (kind) {
            case HOURS -> messages.text("assumption.unit.hours", high, span);
            case SETBACK_MONTHS -> messages.text("assumption.unit.months", high, span);
            default -> span;
        };
    }

    /// To the cent, as amounts are written.
    private Money money(BigDecimal units) {
        return new Money(
                units.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact(), currency);
    }
}
