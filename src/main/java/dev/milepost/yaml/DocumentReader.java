package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.roadmap.Ids;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.StrategyPart;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a whole roadmap. What can be referred to is read before what refers to it.
final class DocumentReader {

    /// The version of the format this program reads.
    static final int FORMAT = 1;

    private static final int LATEST_THINKABLE_FORMAT = 999_999;
    private static final Currency USUAL_CURRENCY = Currency.getInstance("USD");

    static final List<String> KEYS = List.of(
            "format",
            "id",
            "number",
            "title",
            "subtitle",
            "timeline",
            "goal",
            "outcome",
            "closing",
            "months",
            "currency",
            "phases",
            "stages",
            "milestones",
            "income",
            "metrics",
            "strategy",
            "outline");

    private final Value root;

    DocumentReader(Value root) {
        this.root = root;
    }

    /// The roadmap; empty where it is of a later format, or where neither its id nor its title can be read.
    Optional<Roadmap> read() {
        return root.fields(KEYS)
                .filter(fields ->
                        fields.value("format").flatMap(DocumentReader::format).orElse(FORMAT) == FORMAT)
                .flatMap(this::read);
    }

    private Optional<Roadmap> read(Fields fields) {
        Optional<String> title = fields.requiredText("title");
        Optional<String> id = fields.value("id").flatMap(IdClaims::pinned).or(() -> title.map(Ids::derive));
        Context context = new Context(
                IdPlan.of(root),
                new Months(),
                new Amounts(fields.value("currency")
                        .flatMap(DocumentReader::currency)
                        .orElse(USUAL_CURRENCY)),
                new Assumptions());
        Optional<Integer> written = fields.value("months").flatMap(context.months()::planLength);
        List<Phase> phases = fields.list("phases", new PhaseReader(context)::read);
        List<Stage> stages = fields.list("stages", new PartReader(context)::stage);
        List<Milestone> milestones = fields.list("milestones", new MilestoneReader(context, stages)::read);
        IncomePlan income = new IncomeReader(context, milestones).read(fields.value("income"));
        List<MetricGroup> metrics = fields.list("metrics", new MetricReader(context.ids())::group);
        List<StrategyPart> strategy = fields.list("strategy", new StrategyReader(context.ids())::part);
        OutlineReader outline = new OutlineReader(context.ids(), metrics, strategy);
        int months = written.orElseGet(context.months()::latest);
        context.months().warnBeyond(months);
        return id.map(key -> new Roadmap(
                new RoadmapId(key),
                title.orElse(key),
                SummaryReader.read(fields),
                months,
                context.amounts().currency(),
                phases,
                stages,
                milestones,
                income,
                metrics,
                strategy,
                fields.list("outline", outline::chapter)));
    }

    private static Optional<Integer> format(Value value) {
        Optional<String> text = value.text();
        Optional<Integer> format = text.flatMap(written -> Numbers.whole(written, 1, LATEST_THINKABLE_FORMAT));
        if (text.isPresent() && !format.equals(Optional.of(FORMAT))) {
            value.reportWithFix(
                    Code.FORMAT_VERSION,
                    format.isEmpty() ? Optional.of(Integer.toString(FORMAT)) : Optional.empty(),
                    Value.shortened(text.get()),
                    Integer.toString(FORMAT));
        }
        return format;
    }

    private static Optional<Currency> currency(Value value) {
        return value.text().flatMap(code -> {
            Optional<Currency> currency = known(code);
            if (currency.isEmpty()) {
                Optional<String> fix = known(code.toUpperCase(Locale.ROOT)).map(Currency::getCurrencyCode);
                value.reportWithFix(Code.BAD_CURRENCY, fix, Value.shortened(code));
            }
            return currency;
        });
    }

    private static Optional<Currency> known(String code) {
        return Currency.availableCurrencies()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}
