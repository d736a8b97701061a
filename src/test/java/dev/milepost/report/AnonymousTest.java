package dev.milepost.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.money.Money;
import dev.milepost.progress.Draft;
import dev.milepost.progress.Evidence;
import dev.milepost.progress.FindingId;
import dev.milepost.progress.ForecastPoint;
import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.Journal;
import dev.milepost.progress.Origin;
import dev.milepost.progress.ProgressEvent;
import dev.milepost.progress.ProgressEvent.AssumptionMade;
import dev.milepost.progress.ProgressEvent.BaselineKept;
import dev.milepost.progress.ProgressEvent.EvidenceAdded;
import dev.milepost.progress.ProgressEvent.FindingDismissed;
import dev.milepost.progress.ProgressEvent.ForecastMade;
import dev.milepost.progress.ProgressEvent.GateSet;
import dev.milepost.progress.ProgressEvent.IncomeRecorded;
import dev.milepost.progress.ProgressEvent.ItemStateSet;
import dev.milepost.progress.ProgressEvent.MetricRead;
import dev.milepost.progress.ProgressEvent.MilestoneReached;
import dev.milepost.progress.ProgressEvent.NoteWritten;
import dev.milepost.progress.ProgressEvent.PauseTaken;
import dev.milepost.progress.ProgressEvent.SalaryStated;
import dev.milepost.progress.ProgressEvent.ScenarioSaved;
import dev.milepost.progress.ProgressEvent.TrackChosen;
import dev.milepost.progress.ProgressEvent.Withdrawn;
import dev.milepost.progress.Subject;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.ItemId;
import dev.milepost.roadmap.MetricId;
import dev.milepost.roadmap.MilestoneId;
import dev.milepost.roadmap.PartId;
import dev.milepost.roadmap.RoadmapId;
import dev.milepost.roadmap.StreamId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnonymousTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Currency DOLLAR = Currency.getInstance("USD");

    /// Every word, name and number that a person put into [#journals()].
    private static final List<String> PRIVATE = List.of(
            "my-career",
            "rbac",
            "helm",
            "promotion",
            "security",
            "specialisation",
            "stars",
            "consulting",
            "too-steep",
            "spring",
            "Boss",
            "Müller",
            "hates",
            "Stuttgart",
            "intranet",
            "talk",
            "secret",
            "burnout",
            "Läuft",
            "🎹",
            "4711",
            "137",
            "8123",
            "99951",
            "31337",
            "42424",
            "cafe",
            "Quit in",
            "55661",
            "66771",
            "31.7",
            "Freibetrag",
            "12096",
            "beef",
            "77881",
            "88991",
            "side-job");

    private static SortedMap<RoadmapId, Journal> journals() {
        Subject rbac = Subject.of(new ItemId("rbac"));
        List<ProgressEvent> events = new ArrayList<>(List.of(
                new ItemStateSet(new ItemId("rbac"), ItemState.DONE, DAY),
                new ItemStateSet(new ItemId("helm"), ItemState.SKIPPED, DAY),
                new TrackChosen(new PartId("specialisation"), new PartId("security")),
                new MilestoneReached(new MilestoneId("promotion"), DAY, Optional.of(new Money(471_100, DOLLAR))),
                new SalaryStated(new Money(13_700, DOLLAR)),
                new IncomeRecorded(2, new Money(812_300, DOLLAR), Optional.of(new StreamId("consulting"))),
                new NoteWritten(rbac, "Boss Müller hates it\n\n* Läuft 🎹"),
                new EvidenceAdded(rbac, 1, new Evidence.Link(URI.create("https://intranet/talk")), "Stuttgart", DAY),
                new EvidenceAdded(
                        rbac, 2, new Evidence.FileReference("/secret/talk", "cafe".repeat(16), 31337), "", DAY),
                new EvidenceAdded(rbac, 3, new Evidence.Quote("Boss says secret"), "", DAY),
                new EvidenceAdded(rbac, 4, new Evidence.Figure(new BigDecimal("42424")), "", DAY),
                new MetricRead(new MetricId("stars"), DAY, new BigDecimal("0.99951"), "secret"),
                new PauseTaken(DAY, Optional.empty(), "burnout"),
                new GateSet(new MilestoneId("promotion"), 1, "Boss Müller signs", Optional.of(DAY)),
                new FindingDismissed(new FindingId("too-steep")),
                new BaselineKept("spring", rbac, DAY, DAY)));
        SortedMap<AssumptionKey, AssumptionValue> assumptions = new TreeMap<>(Map.of(
                AssumptionKey.of(AssumptionKind.PAY, "side-job"), assumed(AssumptionKind.PAY, "55661-66771"),
                AssumptionKey.of(AssumptionKind.WAIT, "promotion"), assumed(AssumptionKind.WAIT, "3"),
                AssumptionKey.of(AssumptionKind.TAX, "self-employed"), assumed(AssumptionKind.TAX, "31.7"),
                AssumptionKey.of(AssumptionKind.TAX_TABLE),
                        assumed(AssumptionKind.TAX_TABLE, "Freibetrag: 0 0%, 12096 31.7%")));
        assumptions.forEach((key, value) -> events.add(new AssumptionMade(key, value)));
        events.add(new ScenarioSaved("Quit in spring", assumptions));
        events.add(new ForecastMade(
                7,
                DAY,
                "1",
                42,
                "beef".repeat(16),
                List.of(new ForecastPoint(
                        Metric.INCOME, 8, cents(1), cents(2), cents(3), cents(7_788_100), cents(8_899_100)))));
        events.addAll(
                events.stream().map(ProgressEvent::register).map(Withdrawn::new).toList());
        try (InMemoryStore store = new InMemoryStore()) {
            var _ = store.append(Draft.change(
                    new RoadmapId("my-career"), Instant.parse("2026-03-14T15:09:26Z"), Origin.WINDOW, 0, events));
            return RandomHistory.journals(store);
        }
    }

    private static AssumptionValue assumed(AssumptionKind kind, String text) {
        return AssumptionValue.parse(kind, text).orElseThrow();
    }

    private static Money cents(long cents) {
        return new Money(cents, DOLLAR);
    }

    @Test
    void nothingOfThePersonIsInIt() {
        String original = JournalDocument.write(journals(), new TreeMap<>());
        String anonymous = JournalDocument.write(Anonymous.of(journals()), new TreeMap<>());

        for (String word : PRIVATE) {
            assertTrue(original.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), word);
            assertTrue(!anonymous.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), word);
        }
        assertTrue(anonymous.contains("xxxx xxxxxx xxxxx xx\\n\\nx xxxxx x"), anonymous);
        assertTrue(anonymous.contains("\"2026-03-14\""));
        assertTrue(anonymous.contains("\"skipped\""));
    }

    @Test
    void amountsKeepTheirOrderAndNothingElse() {
        String anonymous = JournalDocument.write(Anonymous.of(journals()), new TreeMap<>());

        assertTrue(anonymous.contains("\"salary\": {\"amount\": 4000.00"), anonymous);
        assertTrue(anonymous.contains("\"pay\": {\"amount\": 5000.00"), anonymous);
        assertTrue(anonymous.contains("\"income\": {\"amount\": 6000.00"), anonymous);
        assertTrue(anonymous.contains("{\"assumption\": \"pay:stream-2\", \"value\": \"8000-9000\"}"), anonymous);
        assertTrue(anonymous.contains("{\"assumption\": \"wait:milestone-1\", \"value\": \"3\"}"), anonymous);
        assertTrue(anonymous.contains("{\"assumption\": \"tax:self-employed\", \"value\": \"2\"}"), anonymous);
        assertTrue(anonymous.contains("\"value\": \"xxxxxxxxxx: 0 1%, 7000 2%\""), anonymous);
        assertTrue(
                anonymous.contains("\"p10\": 1000.00, \"p25\": 2000.00, \"p50\": 3000.00, \"p75\": 10000.00,"
                        + " \"p90\": 11000.00"),
                anonymous);
    }

    @Test
    void itHasTheShapeOfTheOriginalAndCanBeReadIn() {
        SortedMap<RoadmapId, Journal> original = RandomHistory.of(31, 200);
        String document = JournalDocument.write(Anonymous.of(original), new TreeMap<>());

        JournalReading reading = JournalDocument.read(JournalDocument.bytes(document));

        var read = assertInstanceOf(JournalReading.Whole.class, reading, reading::toString);
        assertEquals(document, JournalDocument.write(read.journals(), read.preferences()));
        assertEquals(
                original.values().stream()
                        .map(journal -> journal.entries().size())
                        .sorted()
                        .toList(),
                read.journals().values().stream()
                        .map(journal -> journal.entries().size())
                        .sorted()
                        .toList());
        assertEquals(
                original.values().stream()
                        .map(journal -> journal.progress().subjects().size())
                        .sorted()
                        .toList(),
                read.journals().values().stream()
                        .map(journal -> journal.progress().subjects().size())
                        .sorted()
                        .toList());
    }
}
