package dev.milepost.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be taken for granted when income and finish dates are computed. The plan may state it, the person
/// may set it, and a what-if may try it.
public enum AssumptionKind {
    /// The mean pace from today on, in plan-months a month, instead of the one the person's ticks show.
    PACE("pace", About.NOTHING, new Form.Number("0.05", "20")),
    /// How many finished items' worth of evidence the plan itself is.
    PLAN_WEIGHT("plan-weight", About.NOTHING, new Form.Number("1.1", "1000")),
    /// The mean pace before anything is known.
    PLAN_PACE("plan-pace", About.NOTHING, new Form.Number("0.05", "20")),
    /// After how many weeks a tick counts half as evidence.
    HALF_LIFE("half-life", About.NOTHING, new Form.Number("1", "5200")),
    /// Months between being ready for a promotion and getting it, on average; for one milestone, or for all.
    WAIT("wait", About.MILESTONE_OR_ALL, new Form.Number("0", "120")),
    /// The probability that a promotion is granted at all.
    GRANT("grant", About.MILESTONE, Form.PROBABILITY),
    /// Whether a promotion may come before its month; for one milestone, or for all.
    EARLY("early", About.MILESTONE_OR_ALL, new Form.Choice(List.of("no", "yes"))),
    /// The month at whose end a stream begins.
    START("start", About.STREAM, new Form.Number("0", "120")),
    /// Months until a stream pays in full.
    RAMP("ramp", About.STREAM, new Form.Whole(0, 120)),
    /// The probability that a stream, or an amount that comes once, comes at all.
    CHANCE("chance", About.STREAM, Form.PROBABILITY),
    /// What a stream pays in full, in its plan's period and the roadmap's currency.
    PAY("pay", About.STREAM, new Form.Span("0", "1000000000000")),
    /// Hours a month of a stream paid by the hour.
    HOURS("hours", About.STREAM, new Form.Span("0", "744")),
    /// The salary a year that a step brings; steps count from 1.
    SALARY("salary", About.SALARY_STEP, new Form.Span("0", "1000000000000")),
    /// How the salary gets from one step to the next.
    INTERPOLATION("interpolation", About.NOTHING, new Form.Choice(List.of("step", "linear", "geometric"))),
    /// Who owns month 6 in "1-6, 6-12".
    SHARED_MONTHS("shared-months", About.NOTHING, new Form.Choice(List.of("earlier", "later"))),
    /// How ranges are meant: as bounds, or with one amount in ten below and one in ten above.
    RANGES("ranges", About.NOTHING, new Form.Choice(List.of("bounds", "p10-p90"))),
    /// How much the places in all ranges depend on one common factor.
    DEPENDENCE("dependence", About.NOTHING, new Form.Number("0", "1")),
    /// How much of a salary's place in its range one step hands on to the next.
    PERSISTENCE("persistence", About.NOTHING, new Form.Number("0", "1")),
    /// The rise of prices a year, in percent.
    INFLATION("inflation", About.NOTHING, new Form.Number("-20", "50")),
    /// Whether the plan's amounts are meant as they will be paid, or in the money of its start.
    MONEY("money", About.NOTHING, new Form.Choice(List.of("nominal", "today"))),
    /// Whether equity counts as income as it vests, or is shown apart.
    EQUITY("equity", About.NOTHING, new Form.Choice(List.of("apart", "income"))),
    /// One effective tax rate, in percent, of a [TaxGroup] that is taxed.
    TAX("tax", About.TAX_CLASS, new Form.Number("0", "100")),
    /// The person's own yearly table: `2026: 0 10%, 50000 20%, 150000 30%`.
    TAX_TABLE("tax-table", About.NOTHING, new Form.Brackets()),
    /// The probability, each month, that all income is lost for a while.
    SETBACK("setback", About.NOTHING, Form.PROBABILITY),
    /// How many months such a setback lasts.
    SETBACK_MONTHS("setback-months", About.NOTHING, new Form.Span("0", "60")),
    /// The standard deviation of shocks to the salary that last, a year, on the scale of logarithms.
    LASTING_SHOCKS("lasting-shocks", About.NOTHING, new Form.Number("0", "1")),
    /// The standard deviation of shocks to a year's income that pass with it.
    PASSING_SHOCKS("passing-shocks", About.NOTHING, new Form.Number("0", "1"));

    /// What one assumption of a kind is about.
    public enum About {
        NOTHING,
        MILESTONE,
        MILESTONE_OR_ALL,
        STREAM,
        SALARY_STEP,
        TAX_CLASS
    }

    /// What a percent sign behind a number of a kind means.
    public enum Percent {
        NO_MEANING,
        /// Nothing new: the number is one of a hundred, and 2.5% is 2.5.
        THE_NUMBER,
        /// A share: 30% is 0.3.
        A_HUNDREDTH
    }

    /// What a value looks like.
    public sealed interface Form {

        /// A probability, and any other share.
        Form PROBABILITY = new Number("0", "1");

        /// From `least` to `most`, with at most nine decimals.
        @SuppressWarnings("AvoidCommonTypeNames") // it is only ever Form.Number
        record Number(String least, String most) implements Form {}

        record Whole(int least, int most) implements Form {}

        /// Two numbers, the smaller first: `50000-150000`; or one that is both.
        record Span(String least, String most) implements Form {}

        record Choice(List<String> options) implements Form {
            public Choice {
                options = List.copyOf(options);
            }
        }

        record Brackets() implements Form {}
    }

    private final String id;
    private final About about;

    @SuppressWarnings("ImmutableEnumChecker") // all forms are records of numbers, texts and lists that are copied
    private final Form form;

    AssumptionKind(String id, About about, Form form) {
        this.id = id;
        this.about = about;
        this.form = form;
    }

    public String id() {
        return id;
    }

    public About about() {
        return about;
    }

    public Form form() {
        return form;
    }

    public Percent percent() {
        return switch (this) {
            case INFLATION, TAX -> Percent.THE_NUMBER;
            default -> isShare() ? Percent.A_HUNDREDTH : Percent.NO_MEANING;
        };
    }

    private boolean isShare() {
        return form.equals(Form.PROBABILITY);
    }

    public static Optional<AssumptionKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
