package dev.milepost.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.forecast.Assumptions;
import dev.milepost.forecast.Dispersion;
import dev.milepost.forecast.Finish;
import dev.milepost.forecast.Forecast;
import dev.milepost.forecast.GammaWait;
import dev.milepost.forecast.PaceEvidence;
import dev.milepost.forecast.Work;
import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Progress;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.projection.SimulationModel.Figure;
import dev.milepost.projection.SimulationModel.Target;
import dev.milepost.prospect.AssumptionBook;
import dev.milepost.prospect.Origin;
import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.yaml.RoadmapReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The user's guide says what the program does: every worked example in it is put into the engine, from
/// the page's own text, and every figure in running text stands in an example or a table. The table of
/// made-up people is checked where they live, in the tests of the forecast.
class ProjectionGuideTest {

    private static final String PAGE = read();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```example ([a-z ]+)\\n(.*?)^```$");
    private static final Pattern FENCE = Pattern.compile("(?m)^```(.*)$");

    /// A result is a figure with an amount's sign, a percentage, or decimals.
    private static final Pattern RESULT =
            Pattern.compile("\\$[\\d,]+(?:\\.\\d+)?k?|\\d[\\d,]*(?:\\.\\d+)?%|\\d+\\.\\d+");

    private static final Roadmap SHIPPED = new RoadmapReader()
            .read(Path.of("roadmaps/container-expertise.yaml"))
            .roadmap()
            .orElseThrow();
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Assumptions AGELESS = new Assumptions(4, 1, Double.POSITIVE_INFINITY);

    private static final Map<String, Consumer<Sheet>> EXAMPLES = examples();

    private static Map<String, Consumer<Sheet>> examples() {
        Map<String, Consumer<Sheet>> examples = new LinkedHashMap<>();
        examples.put("pace", ProjectionGuideTest::pace);
        examples.put("fading", ProjectionGuideTest::fading);
        examples.put("bursts", ProjectionGuideTest::bursts);
        examples.put("first day", ProjectionGuideTest::firstDay);
        examples.put("behind", ProjectionGuideTest::behind);
        examples.put("promotion", ProjectionGuideTest::promotion);
        examples.put("stream", ProjectionGuideTest::stream);
        examples.put("plan", ProjectionGuideTest::plan);
        examples.put("shared months", ProjectionGuideTest::sharedMonths);
        examples.put("cents", ProjectionGuideTest::cents);
        examples.put("inflation", ProjectionGuideTest::inflation);
        examples.put("tax", ProjectionGuideTest::tax);
        examples.put("range", ProjectionGuideTest::range);
        examples.put("dependence", ProjectionGuideTest::dependence);
        examples.put("bands", ProjectionGuideTest::bands);
        examples.put("delay", ProjectionGuideTest::delay);
        examples.put("tick", ProjectionGuideTest::tick);
        examples.put("swings", ProjectionGuideTest::swings);
        examples.put("score", ProjectionGuideTest::score);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("names")
    void theExampleIsWhatTheProgramComputes(String name) {
        MatchResult block = BLOCK.matcher(PAGE)
                .results()
                .filter(match -> match.group(1).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no example " + name));
        Sheet sheet = new Sheet(block.group(2));
        Objects.requireNonNull(EXAMPLES.get(name)).accept(sheet);
        sheet.requireAllChecked();
    }

    static Stream<String> names() {
        return EXAMPLES.keySet().stream();
    }

    @Test
    void noExampleGoesUnchecked() {
        List<String> names =
                BLOCK.matcher(PAGE).results().map(match -> match.group(1)).toList();
        assertEquals(List.copyOf(EXAMPLES.keySet()), names);
        assertEquals(2L * names.size(), FENCE.matcher(PAGE).results().count(), "every fence belongs to an example");
    }

    @Test
    void noFigureInRunningTextIsWithoutAnExample() {
        Set<String> shown = BLOCK.matcher(PAGE)
                .results()
                .flatMap(match -> figures(match.group(2)))
                .collect(Collectors.toSet());
        String text =
                BLOCK.matcher(PAGE).replaceAll("").replaceAll("`[^`\\n]*`", "").replaceAll("(?m)^\\|.*$", "");
        Set<String> alone = figures(text).collect(Collectors.toCollection(TreeSet::new));
        // A pace of half the plan's, as an illustration; the tax table and the band in words.
        alone.removeAll(Set.of("0.5", "10%", "20%", "30%"));
        alone.removeAll(shown);
        assertEquals(Set.of(), alone);
    }

    private static Stream<String> figures(String text) {
        return RESULT.matcher(text).results().map(MatchResult::group);
    }

    @Test
    void theTableOfAssumptionsHasEveryKindWithItsDefault() {
        List<String[]> rows = PAGE.lines()
                .dropWhile(line -> !line.startsWith("| key "))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .toList();
        assertEquals(
                Arrays.stream(AssumptionKind.values())
                        .map(kind -> "`" + kind.id() + "`")
                        .toList(),
                rows.stream().map(row -> row[1].strip()).toList());
        for (String[] row : rows) {
            AssumptionKind kind =
                    AssumptionKind.ofId(row[1].strip().replace("`", "")).orElseThrow();
            String shown = row[3].strip();
            assertEquals(defaultOf(kind), shown, kind.id());
            boolean words = Set.of("from your ticks", "as planned", "none").contains(shown);
            assertTrue(words || AssumptionValue.parse(kind, shown).isPresent(), kind.id());
            assertEquals(kind.about() == AssumptionKind.About.NOTHING, row[2].isBlank(), kind.id());
        }
    }

    /// What the program assumes for the shipped plan, where the plan does not say it.
    private static String defaultOf(AssumptionKind kind) {
        return switch (kind) {
            case PACE -> "from your ticks";
            case START, RAMP, PAY, HOURS, SALARY -> "as planned";
            case TAX_TABLE -> assumed(kind).orElse("none");
            // Of no consequence in the shipped plan, so that its book does not list them.
            case EQUITY -> assumed(kind).orElse("apart");
            case SETBACK_MONTHS -> assumed(kind).orElse("1-6");
            default -> assumed(kind).orElse("nothing");
        };
    }

    private static Optional<String> assumed(AssumptionKind kind) {
        AssumptionKey key = switch (kind.about()) {
            case NOTHING -> AssumptionKey.of(kind);
            case MILESTONE, MILESTONE_OR_ALL -> AssumptionKey.of(kind, "senior");
            case STREAM -> AssumptionKey.of(kind, "training");
            case SALARY_STEP -> AssumptionKey.of(kind, "1");
            case TAX_CLASS -> AssumptionKey.of(kind, "wage");
        };
        return AssumptionBook.of(SHIPPED, Progress.NONE, Overrides.NONE)
                .of(key)
                .filter(assumption -> assumption.origin() == Origin.DEFAULT)
                .map(assumption -> assumption.value().text());
    }

    private static String plain(double number) {
        return new BigDecimal(number)
                .round(new MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void pace(Sheet sheet) {
        double items = sheet.given("items of the stage");
        double months = sheet.given("months planned for it");
        double done = sheet.given("items done");
        double expected = sheet.given("after months") * items / months;
        sheet.result("items the plan had by then", expected);
        var pace =
                dev.milepost.forecast.Pace.of(Assumptions.STANDARD, new PaceEvidence((int) done, 6, done, expected, 1));
        sheet.result("pace", pace.mean());
        double each = months / items;
        GammaWait wait = new GammaWait(new Work((items - done) * each, (items - done) * each * each), pace);
        sheet.result("months until the stage is done, on average", wait.mean());
        sheet.result("with luck, one time in ten, at most", wait.quantile(0.1));
        sheet.result("as likely as not, at most", wait.quantile(0.5));
        sheet.result("nine times in ten, at most", wait.quantile(0.9));
        sheet.result("odds of being done by month 3", wait.probabilityWithin(3 - sheet.given("after months")));
    }

    private static void fading(Sheet sheet) {
        LocalDate today = START.plusWeeks((long) sheet.given("weeks ago"));
        Forecast forecast = Forecast.of(SHIPPED, ticked(List.of(0)), today);
        sheet.result("a tick counts", forecast.evidence().counted());
    }

    private static void bursts(Sheet sheet) {
        List<Integer> days = new ArrayList<>();
        Map.of(3, "third", 5, "fifth", 7, "seventh")
                .forEach((week, name) -> IntStream.range(0, (int) sheet.given("ticks in the " + name + " week"))
                        .forEach(_ -> days.add(7 * (week - 1))));
        LocalDate today = START.plusWeeks((long) sheet.given("full weeks"));
        Progress progress = ticked(days);
        Assumptions byWeek = Assumptions.STANDARD.with(Dispersion.BY_WEEK);
        sheet.result("factor", Forecast.of(SHIPPED, progress, today).evidence().dispersion());
        sheet.result(
                "factor by the weeks alone",
                Forecast.of(SHIPPED, progress, today, byWeek).evidence().dispersion());
    }

    private static void firstDay(Sheet sheet) {
        Finish.Ahead ahead = milestone(Forecast.of(SHIPPED, ticked(List.of()), START), sheet.text("milestone"));
        sheet.result("odds of being ready by month 6", ahead.probabilityByMonth(6));
        for (int month : new int[] {9, 12, 24}) {
            sheet.result("odds by month " + month, ahead.probabilityByMonth(month));
        }
        months(sheet, ahead);
    }

    private static void behind(Sheet sheet) {
        int every = (int) sheet.given("days between them");
        List<Integer> days = IntStream.range(0, (int) sheet.given("items done"))
                .mapToObj(item -> item * every)
                .toList();
        LocalDate today = START.plusDays((long) sheet.given("today is day") - 1);
        Forecast forecast = Forecast.of(SHIPPED, ticked(days), today, AGELESS);
        sheet.result("pace", forecast.pace().mean());
        Finish.Ahead ahead = milestone(forecast, sheet.text("milestone"));
        sheet.result("odds of being ready by month 6", ahead.probabilityByMonth(6));
        months(sheet, ahead);
    }

    private static void months(Sheet sheet, Finish.Ahead ahead) {
        sheet.result("one time in ten by month", ahead.month(0.1).orElseThrow());
        sheet.result("as likely as not by month", ahead.month(0.5).orElseThrow());
        sheet.result("nine times in ten by month", ahead.month(0.9).orElseThrow());
    }

    private static void promotion(Sheet sheet) {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol());
        SimulationModel.Milestone milestone = model.milestones().stream()
                .filter(one -> one.id().equals(sheet.text("milestone")))
                .findFirst()
                .orElseThrow();
        sheet.result(
                "months of waiting on average",
                milestone.outcome() instanceof SimulationModel.Outcome.Promotion(double wait, double _) ? wait : 0);
        SimulationResult.MilestoneDates dates = new Simulator()
                .run(model).milestones().stream()
                        .filter(one -> one.id().equals(milestone.id()))
                        .findFirst()
                        .orElseThrow();
        sheet.result("ready as likely as not by month", dates.ready().p50());
        sheet.result("reached as likely as not by month", dates.reached().p50());
    }

    private static void stream(Sheet sheet) {
        MoneyRange amount = MoneyRange.between(sheet.money("amount a year"), sheet.money("amount a year"));
        StreamFlow stream =
                new StreamFlow("stream", amount, sheet.given("begins after month"), OptionalDouble.empty(), (int)
                        sheet.given("ramp in months"));
        IncomeModel model = new IncomeModel(
                SeedPlan.USD, Money.zero(SeedPlan.USD), List.of(), Interpolation.STEP, List.of(stream), List.of(), 24);
        Trajectory mid = Trajectories.of(model).mid();
        for (int month : new int[] {13, 18}) {
            sheet.result(
                    "income a year in month " + month, mid.month(month).annual().total());
        }
    }

    private static void plan(Sheet sheet) {
        Trajectories plan = Trajectories.of(SeedPlan.whole());
        Map<String, Trajectory> lines = Map.of("low", plan.low(), "middle", plan.mid(), "high", plan.high());
        lines.forEach((name, line) -> {
            for (int month : new int[] {13, 18, 24}) {
                sheet.result(
                        "month " + month + ", " + name,
                        line.month(month).annual().total());
            }
            sheet.result(
                    "in all by month 24, " + name, line.month(24).cumulative().total());
        });
    }

    private static void sharedMonths(Sheet sheet) {
        List<MonthSpan> spans =
                List.of(new MonthSpan(1, 6), new MonthSpan(6, 12), new MonthSpan(12, 18), new MonthSpan(18, 24));
        Trajectories earlier = salaryBy(Boundary.EARLIER.segments(spans));
        Trajectories later = salaryBy(Boundary.LATER.segments(spans));
        Map.of(Scenario.LOW, "at the low end", Scenario.MID, "in the middle", Scenario.HIGH, "at the high end")
                .forEach((scenario, where) ->
                        sheet.result("more " + where, salary(later, scenario).minus(salary(earlier, scenario))));
    }

    private static Trajectories salaryBy(List<Segment> segments) {
        List<SalaryStep> steps = SeedPlan.stepsAt(
                segments.get(0).start(),
                segments.get(1).start(),
                segments.get(2).start(),
                segments.get(3).start());
        return Trajectories.of(SeedPlan.salaryOnly(Interpolation.STEP, steps));
    }

    private static Money salary(Trajectories salary, Scenario scenario) {
        return salary.in(scenario).month(24).cumulative().total();
    }

    private static void cents(Sheet sheet) {
        IncomeModel model = new IncomeModel(
                SeedPlan.USD, sheet.money("salary a year"), List.of(), Interpolation.STEP, List.of(), List.of(), 12);
        Trajectory mid = Trajectories.of(model).mid();
        sheet.result("first month", mid.month(1).cash().total());
        sheet.result("second month", mid.month(2).cash().total());
        sheet.result("third month", mid.month(3).cash().total());
        sheet.result("twelve months", mid.month(12).cumulative().total());
    }

    private static void inflation(Sheet sheet) {
        Inflation prices = new Inflation(sheet.given("inflation a year, in percent") / 100);
        sheet.result(
                "in today's money", prices.inTodaysMoney(sheet.money("amount"), (int) sheet.given("after months")));
    }

    private static void tax(Sheet sheet) {
        Tax.Table table = new Tax.Table(
                "the guide's",
                List.of(
                        new Tax.Bracket(Money.zero(SeedPlan.USD), BigDecimal.TEN),
                        new Tax.Bracket(sheet.money("second bracket from"), new BigDecimal(20)),
                        new Tax.Bracket(sheet.money("third bracket from"), new BigDecimal(30))));
        sheet.result("tax on it", table.of(sheet.money("income")));
        Money lean = sheet.money("lean year");
        Money fat = sheet.money("fat year");
        sheet.result("tax on each, on average", half(table.of(lean).plus(table.of(fat))));
        sheet.result("tax on two average years, each", table.of(half(lean.plus(fat))));
    }

    private static Money half(Money money) {
        return new Money(money.cents() / 2, money.currency());
    }

    private static void range(Sheet sheet) {
        SimulationResult result = new Simulator()
                .run(PlanOfReference.amountsOnly(
                        List.of(PlanOfReference.always("one", sheet.given("low"), sheet.given("high"))),
                        PlanOfReference.sobol()));
        SimulationResult.Month last = result.months().getLast();
        sheet.result("one time in ten below", last.income().p10());
        sheet.result("on average", last.meanIncome().value());
        sheet.result("one time in ten above", last.income().p90());
    }

    private static void dependence(Sheet sheet) {
        Target target = new Target("total", Figure.RUN_RATE, 24, sheet.given("total to reach") / 1000);
        for (String rho : List.of("0", "0.3", "1")) {
            SimulationModel amounts = PlanOfReference.amountsOnly(
                    PlanOfReference.fiveStreams(), PlanOfReference.sobol().withDependence(Double.parseDouble(rho), 1));
            SimulationModel model = new SimulationModel(
                    amounts.outset(),
                    amounts.earnings(),
                    amounts.milestones(),
                    amounts.pace(),
                    List.of(target),
                    amounts.circumstances(),
                    amounts.options());
            sheet.result(
                    "odds with dependence " + rho,
                    new Simulator().run(model).targets().getFirst().odds().value());
        }
    }

    private static void bands(Sheet sheet) {
        SimulationResult result = new Simulator().run(PlanOfReference.model(PlanOfReference.sobol()));
        SimulationResult.Month last = result.months().getLast();
        Fan runRate = result.headlines().getLast().runRate().value();
        sheet.result("income a year, one time in ten below", 1000 * runRate.p10());
        sheet.result("income a year, as likely as not below", 1000 * runRate.p50());
        sheet.result("income a year, one time in ten above", 1000 * runRate.p90());
        sheet.result(
                "in all by then, one time in ten below",
                1000 * last.cumulative().p10());
        sheet.result("in all by then, on average", 1000 * last.meanCumulative().value());
        sheet.result(
                "in all by then, one time in ten above",
                1000 * last.cumulative().p90());
        sheet.result("futures that earn less than the plan's middle", result.belowAsPlanned());
        result.targets().stream()
                .filter(target -> target.target().figure() == Figure.RUN_RATE)
                .forEach(target -> sheet.result(
                        "odds of $" + plain(target.target().atLeast()) + "k a year",
                        target.odds().value()));
        assertTrue(PAGE.contains(" " + String.format(Locale.ROOT, "%,d", result.paths()) + " futures"));
    }

    private static void delay(Sheet sheet) {
        Set<String> steps = Set.of("s2", "s3", "s4");
        Set<String> streams = SeedPlan.streams().stream().map(StreamFlow::id).collect(Collectors.toSet());
        sheet.result("on plan, by month 24", new Slip(steps, streams, 1).cost(SeedPlan.whole(), Scenario.MID));
        for (int horizon : new int[] {24, 60}) {
            sheet.result(
                    "simulated, by month " + horizon,
                    1000 * cost(sheet.text("milestone"), horizon).perMonth());
        }
    }

    private static void tick(Sheet sheet) {
        double planned = sheet.given("months planned for it") / sheet.given("items of the stage");
        sheet.result(
                "an open item holds up",
                1000 * cost(sheet.text("milestone"), 24).perItem(planned));
    }

    private static DelayCost cost(String milestone, int horizon) {
        SimulationModel model = PlanOfReference.model(PlanOfReference.sobol().withHorizon(horizon));
        return new Simulator()
                .delayCosts(model, Crew.alone(), () -> false).stream()
                        .filter(cost -> cost.milestone().equals(milestone))
                        .findFirst()
                        .orElseThrow();
    }

    private static void swings(Sheet sheet) {
        Tornado tornado = new Simulator().tornado(PlanOfReference.model(PlanOfReference.sobol()));
        Map<Tornado.Name, String> names = Map.of(
                new Tornado.Pace(), "pace",
                new Tornado.Work(), "chance in the work",
                new Tornado.Waits(), "waits for promotions",
                new Tornado.Salary(), "place in the salary's ranges");
        for (Tornado.Bar bar : tornado.bars()) {
            if (names.containsKey(bar.name())) {
                sheet.result(
                        names.get(bar.name()),
                        1000 * Math.abs(bar.atP90().cumulative() - bar.atP10().cumulative()));
            }
        }
    }

    private static void score(Sheet sheet) {
        double share = sheet.given("share of hits in honest bands");
        sheet.result("odds of so few", atMost(sheet.given("hits"), sheet.given("months kept"), share));
        sheet.result(
                "odds of so few of them",
                atMost(sheet.given("hits among them"), sheet.given("many months kept"), share));
    }

    /// The binomial distribution.
    private static double atMost(double hits, double months, double share) {
        double sum = 0;
        double ways = 1;
        for (int k = 0; k <= hits; k++) {
            sum += ways * Math.pow(share, k) * Math.pow(1 - share, months - k);
            ways = ways * (months - k) / (k + 1);
        }
        return sum;
    }

    /// The first items of the shipped roadmap's first stage, each done so many days after the start.
    private static Progress ticked(List<Integer> days) {
        List<Item> items = SHIPPED.stages().getFirst().allItems().toList();
        List<ProgressEvent> events = new ArrayList<>(List.of(new StartDateSet(START)));
        for (int i = 0; i < days.size(); i++) {
            events.add(new ItemStateSet(items.get(i).id(), ItemState.DONE, START.plusDays(days.get(i))));
        }
        return Progress.NONE.after(events);
    }

    private static Finish.Ahead milestone(Forecast forecast, String id) {
        if (forecast.milestone(new MilestoneId(id)) instanceof Finish.Ahead ahead) {
            return ahead;
        }
        throw new AssertionError(id + " does not lie ahead");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/docs/projection.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// An example as the page has it: lines of `label = figure`.
    private static final class Sheet {

        private static final Pattern FIGURE = Pattern.compile("\\$?([\\d,]+(?:\\.\\d+)?)(k|%)?");

        private final Map<String, String> lines = new LinkedHashMap<>();
        private final Set<String> checked = new TreeSet<>();

        Sheet(String block) {
            block.lines().forEach(line -> {
                String[] parts = line.split(" = ", 2);
                assertEquals(2, parts.length, line);
                assertTrue(!lines.containsKey(parts[0]), () -> "twice: " + line);
                lines.put(parts[0], parts[1]);
            });
        }

        String text(String label) {
            checked.add(label);
            return Objects.requireNonNull(lines.get(label), () -> "no line " + label);
        }

        double given(String label) {
            Matcher figure = figure(label);
            return digits(figure).multiply(unit(figure)).doubleValue();
        }

        Money money(String label) {
            return SeedPlan.dollars(digits(figure(label)).toPlainString());
        }

        void result(String label, Money amount) {
            result(label, amount.units());
        }

        void result(String label, double value) {
            result(label, new BigDecimal(value));
        }

        /// Equal as far as it is printed.
        private void result(String label, BigDecimal value) {
            Matcher figure = figure(label);
            BigDecimal shown = digits(figure);
            assertEquals(
                    shown,
                    value.divide(unit(figure), MathContext.DECIMAL64).setScale(shown.scale(), RoundingMode.HALF_UP),
                    label);
        }

        void requireAllChecked() {
            assertEquals(new TreeSet<>(lines.keySet()), checked);
        }

        private Matcher figure(String label) {
            Matcher figure = FIGURE.matcher(text(label));
            assertTrue(figure.matches(), () -> "no figure: " + label);
            return figure;
        }

        private static BigDecimal digits(Matcher figure) {
            return new BigDecimal(figure.group(1).replace(",", ""));
        }

        private static BigDecimal unit(Matcher figure) {
            return switch (figure.group(2)) {
                case "k" -> new BigDecimal(1000);
                case "%" -> new BigDecimal("0.01");
                case null, default -> BigDecimal.ONE;
            };
        }
    }
}
