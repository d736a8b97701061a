package dev.milepost.lint;

import dev.milepost.money.Money;
import dev.milepost.money.MoneyRange;
import dev.milepost.money.Pay;
import dev.milepost.money.PercentRange;
import dev.milepost.money.Period;
import dev.milepost.money.RateLadder;
import dev.milepost.roadmap.Chapter;
import dev.milepost.roadmap.Choice;
import dev.milepost.roadmap.IncomePlan;
import dev.milepost.roadmap.IncomeStream;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.ItemKind;
import dev.milepost.roadmap.Metric;
import dev.milepost.roadmap.MetricGroup;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.Milestone;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.roadmap.MonthRange;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.Phase;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.Role;
import dev.milepost.roadmap.SalaryStep;
import dev.milepost.roadmap.Section;
import dev.milepost.roadmap.Stage;
import dev.milepost.roadmap.StreamId;
import dev.milepost.roadmap.StreamKind;
import dev.milepost.roadmap.Summary;
import dev.milepost.roadmap.Target;
import dev.milepost.roadmap.Terms;
import dev.milepost.roadmap.Titled;
import dev.milepost.roadmap.Track;
import dev.milepost.roadmap.Trigger;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans of any shape the model allows: nothing in them, one month, ten years, zeros, fortunes, ranges
/// in any order.
final class AnyPlan {

    private static final Currency USD = Currency.getInstance("USD");
    private static final List<String> WORDS = List.of(
            "Senior",
            "Engineer",
            "promotion",
            "or",
            "Lead",
            "role",
            "salary",
            "annual",
            "{0}",
            "it’s",
            "Specialized",
            "Platform",
            "6-Month",
            "Checkpoints",
            "");

    private final Random random;
    private final int months;
    private int named;

    AnyPlan(long seed) {
        this.random = new Random(seed);
        this.months = pick(List.of(1, 6, 24, 120));
    }

    Roadmap roadmap() {
        List<Milestone> milestones = some(5, this::milestone);
        List<String> ids = milestones.stream().map(each -> each.id().value()).toList();
        return new Roadmap(
                new RoadmapId("any"),
                text(),
                Summary.NONE,
                months,
                USD,
                some(4, this::phase),
                some(4, this::stage),
                milestones,
                random.nextInt(6) == 0 ? IncomePlan.NONE : income(ids),
                some(2, () -> new MetricGroup(new PartId(id()), text(), some(3, this::metric), List.of())),
                List.of(),
                some(2, () -> new Chapter(text(), Optional.of(Chapter.Content.Kind.CHECKPOINTS), List.of())));
    }

    private IncomePlan income(List<String> milestones) {
        return new IncomePlan(
                maybe(this::money),
                some(
                        5,
                        () -> new SalaryStep(
                                range(),
                                amounts(),
                                maybe(this::percent),
                                milestone(milestones),
                                SalaryStep.Cut.REFUSED)),
                some(6, () -> stream(milestones)),
                List.of(),
                some(4, () -> new Target(text(), 1 + random.nextInt(months), amounts())),
                Collections.emptySortedMap());
    }

    private IncomeStream stream(List<String> milestones) {
        return new IncomeStream(
                new StreamId(id()),
                text(),
                pick(List.of(StreamKind.values())),
                pay(),
                random.nextBoolean()
                        ? milestone(milestones).map(Trigger.AfterMilestone::new)
                        : maybe(() -> new Trigger.AtMonth(random.nextInt(121))),
                random.nextInt(13),
                maybe(() ->
                        new RateLadder(List.of(money(), money(), money()), pick(List.of(Period.HOUR, Period.MONTH)))),
                Terms.PLAIN,
                maybe(this::text));
    }

    private Optional<MilestoneId> milestone(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : maybe(() -> new MilestoneId(pick(ids)));
    }

    private Milestone milestone() {
        return new Milestone(
                new MilestoneId(id()),
                pick(List.of(MilestoneKind.values())),
                text(),
                1 + random.nextInt(120),
                some(2, () -> "thing-" + (1 + random.nextInt(60))));
    }

    private Phase phase() {
        List<Role> roles = some(4, () -> new Role(text(), pay()));
        return new Phase(
                new PartId(id()),
                text(),
                range(),
                roles.stream().map(Role::title).toList(),
                Titled.of(roles),
                Titled.of(List.of()));
    }

    private Stage stage() {
        return new Stage(
                new PartId(id()), text(), range(), maybe(this::text), items(), some(2, this::section), choice());
    }

    private Section section() {
        return new Section(new PartId(id()), text(), items(), List.of(), choice());
    }

    private Optional<Choice> choice() {
        List<Track> tracks = some(3, () -> new Track(new PartId(id()), text(), items(), List.of()));
        return tracks.isEmpty() ? Optional.empty() : Optional.of(new Choice(1 + random.nextInt(tracks.size()), tracks));
    }

    private List<Item> items() {
        return some(
                5,
                () -> new Item(
                        new ItemId(id()),
                        text(),
                        pick(List.of(ItemKind.values())),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        OptionalInt.empty()));
    }

    private Metric metric() {
        return new Metric(
                new MetricId(id()),
                maybe(this::text),
                text(),
                maybe(() -> pick(List.of("40-60%", "10%+", "99.95%+", "10x", "", "999999999%", "0%"))),
                pick(List.of(Metric.Direction.values())),
                Optional.empty());
    }

    private Pay pay() {
        return new Pay(amounts(), pick(List.of(Period.values())));
    }

    private MoneyRange amounts() {
        Money one = money();
        Money other = random.nextInt(4) == 0 ? one : money();
        return one.compareTo(other) <= 0
                ? new MoneyRange(one, other, random.nextInt(3) == 0)
                : new MoneyRange(other, one, random.nextInt(3) == 0);
    }

    private Money money() {
        return switch (random.nextInt(8)) {
            case 0 -> Money.zero(USD);
            case 1 -> new Money(1, USD);
            case 2 -> new Money(Long.MAX_VALUE, USD);
            case 3 -> new Money(-random.nextInt(1_000_000), USD);
            default -> Money.ofUnits(random.nextInt(400) * 1000L, USD);
        };
    }

    private PercentRange percent() {
        BigDecimal low = pick(List.of("-100", "-150.5", "0", "33", "20.5", "999999999.99", "-3"))
                .transform(BigDecimal::new);
        return new PercentRange(low, low.add(BigDecimal.valueOf(random.nextInt(200))));
    }

    private MonthRange range() {
        int first = 1 + random.nextInt(months);
        return new MonthRange(first, first + random.nextInt(months - first + 1));
    }

    private String text() {
        return String.join(
                " ",
                IntStream.range(0, random.nextInt(5)).mapToObj(_ -> pick(WORDS)).toList());
    }

    private String id() {
        named++;
        return "thing-" + named;
    }

    private <T> Optional<T> maybe(Supplier<? extends T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> some(int most, Supplier<? extends T> value) {
        return Stream.<T>generate(value).limit(random.nextInt(most + 1)).toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
