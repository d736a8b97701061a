package dev.milepost.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.AmountReader;
import dev.milepost.money.Money;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.IncomeKey;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.Subject;
import dev.milepost.prospect.Overrides;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.Item;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.Roadmap;
import dev.milepost.ui.Given;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// While amounts are hidden none is read anywhere.
class PrivacyTest {

    private static final Pattern AMOUNT = Pattern.compile("\\p{Sc}\\s?(\\d[\\d.,]*[kM]?)");
    private static final Roadmap SHIPPED = Given.shipped();
    private static final ItemId RATES = new ItemId("rate-progression");

    /// The made-up person, who also says what a promotion pays and keeps a quote with an amount in it.
    private static AppState person(Privacy privacy) {
        try (InMemoryStore store = new InMemoryStore()) {
            store.adopt(
                    SHIPPED.id(), 0, MadeUpPerson.journal(Given.TODAY, SHIPPED).acts());
            Stream.of(
                            new MilestoneReached(
                                    SHIPPED.milestones().getFirst().id(), Given.TODAY, Optional.of(dollars(155_432))),
                            new EvidenceAdded(
                                    Subject.of(RATES),
                                    1,
                                    new Evidence.Quote("Saved us $123,456 a year"),
                                    "Worth $77k",
                                    Given.TODAY),
                            new SalaryStated(dollars(98_765)))
                    .map(event -> Draft.change(
                            SHIPPED.id(),
                            Given.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC),
                            Origin.WINDOW,
                            Long.MAX_VALUE,
                            List.of(event)))
                    .forEach(store::append);
            return HandMadeFutures.seen(Given.state(
                    SHIPPED,
                    Given.TODAY,
                    Outlook.FIRST
                            .guarded(privacy)
                            .trying(Overrides.NONE.with(
                                    AssumptionKey.of(AssumptionKind.PAY, "consulting"),
                                    new AssumptionValue.Span(new BigDecimal(60_000), new BigDecimal(70_000)))),
                    Journal.of(store.entries(SHIPPED.id(), 0))));
        }
    }

    private static Money dollars(long units) {
        return Money.ofUnits(units, Currency.getInstance("USD"));
    }

    enum Shown {
        ROADMAP {
            @Override
            Stream<?> in(AppState state) {
                return Stream.concat(
                        state.roadmap()
                                .items()
                                .map(Item::id)
                                .map(item -> roadmap(state.with(state.outlook().selecting(Optional.of(item))))),
                        state.roadmap().phases().stream()
                                .map(phase -> roadmap(state.with(state.outlook().reading(phase.id())))));
            }
        },
        TIMELINE {
            @Override
            Stream<?> in(AppState state) {
                return Stream.of(TimelineView.of(state, Given.MESSAGES));
            }
        },
        INCOME {
            @Override
            Stream<?> in(AppState state) {
                return Stream.of(Measure.values())
                        .map(measure -> IncomeView.of(state.with(state.outlook().measuring(measure)), Given.MESSAGES));
            }
        },
        WELCOME {
            @Override
            Stream<?> in(AppState state) {
                return Stream.of(WelcomeView.of(state, Given.MESSAGES));
            }
        },
        JOURNAL {
            @Override
            Stream<?> in(AppState state) {
                return Stream.of(JournalView.of(state, Given.MESSAGES));
            }
        },
        FRAME {
            @Override
            Stream<?> in(AppState state) {
                return Stream.of(ShellView.of(state, Given.MESSAGES));
            }
        },
        SEARCH {
            @Override
            Stream<?> in(AppState state) {
                return Stream.of(SearchView.of(state, "rate progression", Given.MESSAGES));
            }
        };

        abstract Stream<?> in(AppState state);

        private static RoadmapView roadmap(AppState state) {
            return RoadmapView.of(state, Given.MESSAGES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordOfAViewNamesAnAmount(Shown view) {
        List<String> open =
                view.in(person(Privacy.OPEN)).flatMap(PrivacyTest::texts).toList();
        List<String> amounts = open.stream()
                .flatMap(text -> AMOUNT.matcher(text).results())
                .map((MatchResult match) -> match.group(1))
                .filter(digits -> digits.length() > 3)
                .distinct()
                .toList();
        assertTrue(open.stream().anyMatch(text -> AMOUNT.matcher(text).find()), "what is shown openly names amounts");

        List<String> masked =
                view.in(person(Privacy.MASKED)).flatMap(PrivacyTest::texts).toList();
        assertEquals(open.size(), masked.size(), "nothing is left out");
        assertEquals(
                List.of(),
                masked.stream()
                        .filter(text ->
                                AMOUNT.matcher(text).find() || amounts.stream().anyMatch(text::contains))
                        .distinct()
                        .toList());
    }

    /// Every text in a tree of records, lists and optionals.
    private static Stream<String> texts(Object tree) {
        return switch (tree) {
            case String text -> Stream.of(text);
            case Optional<?> some -> some.stream().flatMap(PrivacyTest::texts);
            case List<?> several -> several.stream().flatMap(PrivacyTest::texts);
            case Record known ->
                Stream.of(known.getClass().getRecordComponents()).flatMap(component -> texts(value(known, component)));
            default -> Stream.of();
        };
    }

    private static Object value(Record known, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(known);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void thePictureKeepsItsShape() {
        IncomeView.Chart open = chart(Privacy.OPEN);
        IncomeView.Chart masked = chart(Privacy.MASKED);
        assertEquals(open.mid(), masked.mid());
        assertEquals(open.top(), masked.top());
        assertEquals(open.logged(), masked.logged());
        assertEquals("•••", masked.amounts().get(1).text());
        assertTrue(masked.boxes().getFirst().detail().startsWith("••• a year, months "));
        assertTrue(
                masked.boxes().stream().anyMatch(box -> box.detail().endsWith("% raise")),
                "raises stay as percentages");
    }

    private static IncomeView.Chart chart(Privacy privacy) {
        return IncomeView.of(person(privacy), Given.MESSAGES).chart().orElseThrow();
    }

    @Test
    void aNoteIsForEditingAndStaysAsItWasWritten() {
        AppState state = Given.state(SHIPPED, new NoteWritten(Subject.of(RATES), "Asked for $250/hour"))
                .with(Outlook.FIRST.selecting(Optional.of(RATES)).guarded(Privacy.MASKED));
        var detail = RoadmapView.of(state, Given.MESSAGES).detail().orElseThrow();
        assertEquals("Asked for $250/hour", detail.note());
        assertEquals("Rate progression: ••• → ••• → •••/hour", detail.title());
    }

    @Test
    void whatWasLoggedCanBeTakenBackThoughItIsHidden() {
        ProgressEvent logged = new IncomeRecorded(3, dollars(8_500), Optional.empty());
        IncomeView.Logged open = IncomeView.of(Given.state(SHIPPED, logged), Given.MESSAGES)
                .logged()
                .getFirst();
        IncomeView.Logged masked = IncomeView.of(
                        Given.state(SHIPPED, logged).with(Outlook.FIRST.guarded(Privacy.MASKED)), Given.MESSAGES)
                .logged()
                .getFirst();
        assertEquals(new IncomeKey(3, Optional.empty()), masked.key());
        assertEquals(open.key(), masked.key());
        assertEquals("$8.5k", open.editing());
        assertEquals("", masked.editing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rate: $200 → $350/hour|Rate: ••• → •••/hour",
                "From $140k-$160k to €1.25M.|From ••• to •••.",
                "CHF 140,000 or CHF140k+|••• or •••",
                "$140–160k, then more|•••, then more",
                "Plan of 140k users in 24 months|Plan of 140k users in 24 months",
                "40-60% raise, USD 5|40-60% raise, USD 5",
                "Costs $ and time|Costs $ and time",
            })
    void onlyAmountsAreHiddenInATextSomebodyWrote(String written, String shown) {
        assertEquals(shown, new Amounts(Privacy.MASKED, Currency.getInstance("CHF")).within(written));
        assertEquals(written, new Amounts(Privacy.OPEN, Currency.getInstance("CHF")).within(written));
    }

    @Test
    void whatStandsInAFieldReadsBackAsTheSameAmount() throws Exception {
        Amounts open = new Amounts(Privacy.OPEN, Currency.getInstance("USD"));
        for (long units : List.of(0L, 5L, 8_500L, 14_020L, 1_250_000L)) {
            assertEquals(
                    dollars(units),
                    new AmountReader(Currency.getInstance("USD")).money(open.forEditing(dollars(units))));
        }
    }

    @Test
    void everyAmountGoesThroughOneClass() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/milepost/tracker"))) {
            assertEquals(
                    List.of("Amounts.java"),
                    sources.filter(file -> read(file).contains("AmountWriter"))
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .collect(Collectors.toList()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"155,432", "155", "98,765", "14310"})
    void noSearchFindsWhatIsHidden(String digits) {
        assertEquals(List.of(), journal(Privacy.MASKED, digits));
        AppState masked = person(Privacy.MASKED);
        assertEquals(
                List.of(),
                RoadmapView.of(masked.with(masked.outlook().searching("$200")), Given.MESSAGES)
                        .rows());
        assertEquals(1, journal(Privacy.OPEN, "155,432").size(), "an amount that is shown can be found");
        AppState open = person(Privacy.OPEN);
        assertFalse(RoadmapView.of(open.with(open.outlook().searching("$200")), Given.MESSAGES)
                .rows()
                .isEmpty());
    }

    private static List<JournalView.Day> journal(Privacy privacy, String search) {
        AppState state = person(privacy);
        return JournalView.of(state.with(state.outlook().searchingJournal(search)), Given.MESSAGES)
                .days();
    }
}
