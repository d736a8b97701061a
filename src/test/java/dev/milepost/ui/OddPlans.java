package dev.milepost.ui;

import dev.milepost.money.Money;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.StartDateSet;
import dev.milepost.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Roadmaps nobody should have and somebody will, each with what was done, seen on [Given#TODAY].
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
public enum OddPlans {
    EMPTY(() -> Given.file("title: Empty")),

    ONE_MONTH(
            () -> Given.file(
                    "title: One month",
                    "months: 1",
                    "stages: [{title: All of it, months: 1-1, items: [One, Two]}]",
                    "milestones: [{id: there, kind: advancement, month: 1, title: There}]",
                    "income:",
                    "  baseline: $50k",
                    "  salary: [{months: 1-1, pay: $60k-$70k, after: there}]",
                    "  targets: [{scenario: Realistic, month: 1, income: $60k}]"),
            Given.STARTED),

    TEN_YEARS(
            () -> Given.file(
                    "title: Ten years",
                    "months: 120",
                    listed(
                            "stages",
                            40,
                            i -> "{title: Stage " + i + ", months: " + (3 * i - 2) + "-" + 3 * i + ", items: [First of "
                                    + i + ", Second of " + i + "]}"),
                    listed(
                            "milestones",
                            30,
                            i -> "{id: m" + i + ", kind: advancement, month: " + 4 * i + ", title: Milestone " + i
                                    + "}"),
                    "income:",
                    "  baseline: $50k",
                    listed(
                            "  salary",
                            30,
                            i -> "{months: " + (4 * i - 3) + "-" + 4 * i + ", pay: $" + (60 + 5 * i) + "k-$"
                                    + (70 + 6 * i) + "k, after: m" + i + "}"),
                    "  targets: [{scenario: Realistic, month: 120, income: $200k-$250k}]"),
            Given.STARTED),

    NO_MILESTONES(
            () -> Given.file(
                    "title: No milestones",
                    "stages: [{title: Learn, months: 1-12, items: [One, Two, Three]}]",
                    "income: {salary: [{months: 1-12, pay: $60k-$70k}]}"),
            Given.STARTED),

    NO_INCOME(
            () -> Given.file(
                    "title: No income",
                    "stages: [{title: Learn, months: 1-12, items: [One, Two, Three]}]",
                    "milestones: [{kind: checkpoint, month: 6, title: Half-way}]"),
            Given.STARTED),

    FOUR_HUNDRED_STREAMS(
            () -> Given.file(
                    "title: Four hundred streams",
                    "months: 24",
                    "income:",
                    listed(
                            "  streams",
                            400,
                            i -> "{id: s" + i + ", kind: content, title: Stream number " + i + " of many, pay: $" + i
                                    + "k-$" + 2 * i + "k, from: " + (1 + i % 24) + "}"),
                    "  targets: [{scenario: All of it, month: 24, income: $50M}]"),
            Given.STARTED,
            new IncomeRecorded(1, dollars(40_000), Optional.empty())),

    ALL_AT_ONCE(
            () -> Given.file(
                    "title: All at once",
                    "months: 12",
                    listed(
                            "phases",
                            12,
                            i -> "{title: Phase " + i + ", months: 1-12, roles: [{title: Role " + i
                                    + ", pay: $100k}]}"),
                    listed("stages", 30, i -> "{title: Stage " + i + ", months: 1-12, items: [Item of " + i + "]}"),
                    listed("milestones", 40, i -> "{kind: advancement, month: 6, title: Milestone number " + i + "}"),
                    "income:",
                    "  salary: [{months: 1-12, pay: $60k-$70k}, {months: 1-12, pay: $80k-$90k}]",
                    listed("  targets", 12, i -> "{scenario: Target " + i + ", month: 12, income: $100k-$110k}")),
            Given.STARTED),

    LARGEST(
            () -> Given.file(
                    "title: Largest amounts",
                    "months: 24",
                    "milestones: [{id: there, kind: advancement, month: 6, title: There}]",
                    "income:",
                    "  baseline: $1000000M",
                    "  salary: [{months: 1-6, pay: \"$1000000M\"}, {months: 6-24, pay: \"$1000000M\", after: there}]",
                    "  streams:",
                    "    - {id: talks, kind: training, title: Talks, pay: $1000000M/month, from: 1}",
                    "    - {id: coins, kind: content, title: Coins, pay: \"$0-$999,999,999,999\"}",
                    "  targets: [{scenario: Realistic, month: 24, income: $999999M-$1000000M}]"),
            Given.STARTED,
            new IncomeRecorded(1, dollars(1_000_000_000_000L), Optional.empty()),
            new IncomeRecorded(2, dollars(-1_000_000_000_000L), Optional.empty())),

    NOTHING_PAID(
            () -> Given.file(
                    "title: Nothing paid",
                    "months: 12",
                    "milestones: [{id: there, kind: advancement, month: 6, title: There}]",
                    "income:",
                    "  baseline: $0",
                    "  salary: [{months: 1-6, pay: $0}, {months: 6-12, pay: $0, after: there}]",
                    "  streams: [{id: talks, kind: training, title: Talks, pay: $0, from: 1}]",
                    "  targets: [{scenario: Realistic, month: 12, income: $0}]"),
            Given.STARTED,
            new SalaryStated(dollars(0)),
            new IncomeRecorded(1, dollars(0), Optional.empty())),

    LOSSES(
            () -> Given.file(
                    "title: Losses",
                    "months: 12",
                    "income:",
                    "  salary: [{months: 1-12, pay: $60k-$70k}]",
                    "  targets: [{scenario: Realistic, month: 12, income: $60k}]"),
            Given.STARTED,
            new IncomeRecorded(1, dollars(-20_000), Optional.empty()),
            new IncomeRecorded(2, dollars(-3), Optional.empty()),
            new IncomeRecorded(3, dollars(-40_000), Optional.empty())),

    NOT_BEGUN(OddPlans::ordinary, new StartDateSet(Given.TODAY.plusMonths(14))),

    THIRTY_YEARS_BACK(OddPlans::ordinary, new StartDateSet(Given.TODAY.minusYears(30))),

    FIRST_OF_DAYS(OddPlans::ordinary, new StartDateSet(LocalDate.of(1, 1, 1))),

    NO_START(OddPlans::ordinary),

    LOGGED_AHEAD(
            OddPlans::ordinary,
            Given.STARTED,
            new IncomeRecorded(10, dollars(9_000), Optional.empty()),
            new IncomeRecorded(12, dollars(9_000), Optional.empty())),

    ALL_DONE(OddPlans::ordinary, done(ordinary())),

    LONG_WORDS(() -> titled("W".repeat(200)), Given.STARTED),

    LONG_TEXTS(
            () -> titled("A title that tells far more than a title should "
                    .repeat(12)
                    .strip()),
            Given.STARTED),

    CHINESE(() -> titled("容器编排与云原生架构师职业发展路线图".repeat(6)), Given.STARTED),

    EMOJI(() -> titled("🚀👩‍💻🏔️ Ship it 🎉".repeat(12)), Given.STARTED),

    RIGHT_TO_LEFT(
            () -> titled("خارطة طريق مهندس الحاويات — מפת דרכים ".repeat(5).strip()), Given.STARTED);

    /// From a number that counts from 1 to what stands in the file.
    private interface Entry {
        String of(int number);
    }

    private interface Plan {
        Roadmap roadmap();
    }

    private final Plan plan;
    private final List<ProgressEvent> events;

    OddPlans(Plan plan, ProgressEvent... events) {
        this.plan = plan;
        this.events = List.of(events);
    }

    public Roadmap roadmap() {
        return plan.roadmap();
    }

    /// What was done; without a start nothing says when.
    public List<ProgressEvent> events() {
        return events;
    }

    private static Roadmap ordinary() {
        return Given.file(
                "title: Ordinary",
                "months: 12",
                "phases: [{title: Engineer, months: 1-12, roles: [{title: Engineer, pay: $100k}]}]",
                "stages:",
                "  - {title: Learn, months: 1-6, items: [One, Two, Three, Four]}",
                "  - {title: Build, months: 7-12, items: [Five, Six, Seven, Eight]}",
                "milestones: [{id: senior, kind: advancement, month: 6, title: Senior}]",
                "income:",
                "  baseline: $80k",
                "  salary: [{months: 1-6, pay: $90k-$95k}, {months: 6-12, pay: $100k-$120k, after: senior}]",
                "  targets: [{scenario: Realistic, month: 12, income: $100k-$110k}, "
                        + "{scenario: Later, month: 24, income: $150k}]");
    }

    private static Roadmap titled(String title) {
        String quoted = "\"" + title + "\"";
        return Given.file(
                "title: " + quoted,
                "months: 12",
                "phases: [{id: phase, title: " + quoted + ", months: 1-12, path: [" + quoted + ", " + quoted
                        + "], roles: [{title: " + quoted + ", pay: $100k-$140k}]}]",
                "stages:",
                "  - id: stage",
                "    title: " + quoted,
                "    months: 1-6",
                "    items: [{id: one, text: " + quoted + "}, Two]",
                "    sections: [{id: part, title: " + quoted + ", items: [{id: two, text: " + quoted + "}]}]",
                "milestones:",
                "  - {id: first, kind: advancement, month: 6, title: " + quoted + "}",
                "  - {id: second, kind: checkpoint, month: 12, title: " + quoted + "}",
                "income:",
                "  baseline: $80k",
                "  salary: [{months: 1-6, pay: $90k}, {months: 6-12, pay: $100k-$120k, after: first}]",
                "  streams: [{id: talks, kind: training, title: " + quoted + ", pay: $5k-$10k, after: first}]",
                "  targets: [{scenario: " + quoted + ", month: 12, income: $100k-$110k}]");
    }

    private static ProgressEvent[] done(Roadmap roadmap) {
        return Stream.of(
                        Stream.of(Given.STARTED),
                        roadmap.items().map(item -> new ItemStateSet(item.id(), ItemState.DONE, Given.TODAY)),
                        roadmap.milestones().stream()
                                .map(each -> new MilestoneReached(each.id(), Given.TODAY, Optional.empty())))
                .flatMap(events -> events)
                .toArray(ProgressEvent[]::new);
    }

    private static Money dollars(long units) {
        return Money.ofUnits(units, Currency.getInstance("USD"));
    }

    private static String listed(String key, int count, Entry entry) {
        String indent = " ".repeat(key.length() - key.strip().length());
        List<String> lines = new ArrayList<>(List.of(key + ":"));
        lines.addAll(IntStream.rangeClosed(1, count)
                .mapToObj(number -> indent + "  - " + entry.of(number))
                .toList());
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
