package dev.milepost.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.progress.InMemoryStore;
import dev.milepost.progress.Journal;
import dev.milepost.progress.JournalAct;
import dev.milepost.progress.JournalEntry;
import dev.milepost.report.JournalProblem.Reason;
import dev.milepost.roadmap.RoadmapId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalDocumentTest {

    private static final String EVENT =
            "{\"kind\": \"item-state-set\", \"item\": \"anvil\", \"state\": \"done\", \"on\": \"2026-03-01\"}";

    private static final SortedMap<String, String> PREFERENCES =
            new TreeMap<>(Map.of("theme", "dark", "roadmap", "/home/ädä/\"plan\".yaml"));

    private static final String SMALL = """
        {
          "format": "milepost-journal",
          "version": 1,
          "preferences": {
            "theme": "dark"
          },
          "roadmaps": [
            {
              "id": "small",
              "acts": [
                {
                  "at": "2026-03-01T10:00:00Z",
                  "origin": "window",
                  "purpose": "change",
                  "events": [
                    {"kind": "item-state-set", "item": "anvil", "state": "done", "on": "2026-03-01"},
                    {"kind": "income-recorded", "month": 1, "income": {"amount": 14020.00, "currency": "USD"}}
                  ]
                },
                {
                  "at": "2026-03-01T10:00:05.250Z",
                  "origin": "command",
                  "purpose": "undo",
                  "of": {"from": 1, "to": 1},
                  "events": [
                    {"kind": "withdrawn", "register": {"kind": "item-state-set", "item": "anvil"}},
                    {"kind": "withdrawn", "register": {"kind": "income-recorded", "month": 1}}
                  ]
                }
              ]
            }
          ]
        }
        """;

    private static JournalReading read(String document) {
        return JournalDocument.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static JournalReading.Whole whole(String document) {
        JournalReading reading = read(document);
        return assertInstanceOf(JournalReading.Whole.class, reading, reading::toString);
    }

    private static List<JournalProblem> problems(String document) {
        return assertInstanceOf(JournalReading.Refused.class, read(document)).problems();
    }

    private static JournalProblem onlyProblem(String document) {
        List<JournalProblem> problems = problems(document);
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    private static String with(String part, String replacement) {
        assertTrue(SMALL.contains(part), part);
        return SMALL.replace(part, replacement);
    }

    @Test
    void aDocumentIsWrittenAsItWasRead() {
        JournalReading.Whole read = whole(SMALL);

        assertEquals(SMALL, JournalDocument.write(read.journals(), read.preferences()));
        Journal journal = read.journals().get(new RoadmapId("small"));
        assertNotNull(journal);
        assertEquals(2, journal.acts().size());
        assertEquals(4, journal.entries().size());
        assertTrue(journal.progress().income().isEmpty());
        assertTrue(journal.redoable().isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsWrittenIsReadBackAsItWas(long seed) {
        SortedMap<RoadmapId, Journal> journals = RandomHistory.of(seed, 250);
        String document = JournalDocument.write(journals, PREFERENCES);

        JournalReading.Whole read = whole(document);

        assertEquals(document, JournalDocument.write(read.journals(), read.preferences()));
        assertEquals(PREFERENCES, read.preferences());
        assertEquals(journals.keySet(), read.journals().keySet());
        read.journals().forEach((roadmap, journal) -> {
            Journal original = journals.get(roadmap);
            assertNotNull(original);
            assertEquals(original.progress(), journal.progress());
            assertEquals(said(original), said(journal));
            assertEquals(original.undoable().isPresent(), journal.undoable().isPresent());
            assertEquals(1, journal.entries().getFirst().sequence());
        });
        assertTrue(document.contains("\"redo\""));
    }

    private static List<?> said(Journal journal) {
        return journal.acts().stream()
                .map(act -> List.of(act.stamp().at(), act.stamp().origin(), act.events()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void anotherStoreThatAdoptsItWritesTheSame(long seed) {
        String document = JournalDocument.write(RandomHistory.of(seed, 200), PREFERENCES);
        try (InMemoryStore store = new InMemoryStore()) {
            whole(document).journals().forEach((roadmap, journal) -> {
                List<JournalAct> acts = journal.acts();
                List<JournalEntry> adopted = store.adopt(roadmap, 0, acts);
                assertEquals(journal.entries().size(), adopted.size());
            });

            assertEquals(document, JournalDocument.write(RandomHistory.journals(store), PREFERENCES));
        }
    }

    @Test
    void aNewerVersionIsRefusedWhateverElseItHolds() {
        JournalProblem problem =
                onlyProblem(with("\"version\": 1", "\"version\": 2").replace("item-state-set", "item-painted"));

        assertEquals(Reason.NEWER_VERSION, problem.reason());
        assertEquals("2", problem.subject());
        assertEquals(3, problem.line());
    }

    @Test
    void anUnknownKindIsNamedWithItsPlace() {
        JournalProblem problem = onlyProblem(with(
                "{\"kind\": \"item-state-set\", \"item\": \"anvil\", \"state\"",
                "{\"kind\": \"item-painted\", \"item\": \"anvil\", \"state\""));

        assertEquals(new JournalProblem(Reason.UNKNOWN_KIND, 16, 13, "item-painted"), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"state\": \"done\"|\"state\": \"painted\"|NOT_ONE_OF_ITS_VALUES",
                "\"on\": \"2026-03-01\"|\"on\": \"2026-02-30\"|NOT_A_DAY",
                "\"on\": \"2026-03-01\"|\"on\": \"+12026-02-03\"|NOT_A_DAY",
                "\"on\": \"2026-03-01\"|\"on\": 7|NOT_A_DAY",
                "\"on\": \"2026-03-01\"|\"day\": 7|MISSING",
                "14020.00|14020.005|NOT_AN_AMOUNT",
                "14020.00|1e99|NOT_AN_AMOUNT",
                "14020.00|1e999999999|NOT_AN_AMOUNT",
                "14020.00|-92233720368547758.08|NOT_AN_AMOUNT",
                "14020.00|\"14020\"|NOT_A_NUMBER",
                "\"USD\"|\"US dollars\"|NOT_A_CURRENCY",
                "\"month\": 1, \"income\"|\"month\": 0, \"income\"|NOT_A_NUMBER",
                "\"month\": 1, \"income\"|\"month\": 1.5, \"income\"|NOT_A_NUMBER",
                "\"id\": \"small\"|\"id\": \"Small plan\"|NOT_AN_ID",
                "\"id\": \"small\"|\"ids\": \"small\"|UNKNOWN_KEY",
                "\"id\": \"small\",|\"id\": \"small\", \"id\": \"small\",|TWICE",
                "\"from\": 1, \"to\": 1|\"from\": 2, \"to\": 1|NO_SUCH_ACTS",
                "\"from\": 1, \"to\": 1|\"from\": 1, \"to\": 2|NO_SUCH_ACTS",
                "\"of\": {\"from\": 1, \"to\": 1},||MISSING",
                "\"origin\": \"window\"|\"origin\": \"telepathy\"|NOT_ONE_OF_ITS_VALUES",
                "2026-03-01T10:00:05.250Z|yesterday|NOT_A_TIME",
                "2026-03-01T10:00:05.250Z|+999999999-03-01T10:00:05Z|NOT_A_TIME",
                "\"theme\": \"dark\"|\"theme\": true|NOT_A_TEXT",
                "\"item\": \"anvil\", \"state\"|\"item\": \"anvil\", \"item\": \"anvil\", \"state\"|TWICE",
                "\"format\": \"milepost-journal\"|\"format\": \"shopping\"|NOT_A_JOURNAL",
                "\"version\": 1|\"version\": \"1\"|NOT_A_JOURNAL",
                "\"version\": 1,||NOT_A_JOURNAL",
                "\"roadmaps\": [|\"roadmaps\": 7 [|NOT_JSON"
            })
    void whatIsWrongIsNamed(String part, String replacement, Reason reason) {
        List<JournalProblem> problems = problems(with(part, replacement == null ? "" : replacement));

        assertTrue(problems.stream().map(JournalProblem::reason).toList().contains(reason), problems::toString);
        assertTrue(
                problems.stream().allMatch(problem -> problem.line() > 1 || problem.reason() == Reason.NOT_A_JOURNAL),
                problems::toString);
    }

    @Test
    void partsThatDoNotFitTogetherAreNoEvent() {
        JournalProblem problem = onlyProblem(
                with(EVENT, "{\"kind\": \"pause-taken\", \"from\": \"2026-03-02\", \"until\": \"2026-03-01\"}"));

        assertEquals(new JournalProblem(Reason.IMPOSSIBLE, 16, 13, "pause-taken"), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"assumption\": \"wait\", \"value\": \"121\"|NOT_ONE_OF_ITS_VALUES|value",
                "\"assumption\": \"waits\", \"value\": \"3\"|NOT_ONE_OF_ITS_VALUES|assumption",
                "\"assumption\": \"wait\", \"value\": 3|NOT_ONE_OF_ITS_VALUES|value",
                "\"assumption\": \"wait\"|MISSING|value",
                "\"scenario\": \"s\", \"assumptions\": {}|NOT_A_LIST|assumptions",
                "\"scenario\": \"s\", \"assumptions\": [7]|NOT_AN_OBJECT|assumptions",
                "\"scenario\": \"s\", \"assumptions\": [{\"assumption\": \"pace\", \"value\":"
                        + " \"0\"}]|NOT_ONE_OF_ITS_VALUES|value",
                "\"scenario\": \"s\", \"assumptions\": [{\"assumption\": \"wait\", \"value\": \"1\"}, {\"assumption\":"
                        + " \"wait\", \"value\": \"2\"}]|TWICE|wait",
                "\"scenario\": \" \", \"assumptions\": []|IMPOSSIBLE|scenario-saved",
                "\"scenario\": \"two\\nlines\", \"assumptions\": []|IMPOSSIBLE|scenario-saved",
            })
    void whatIsWrongWithAnAssumptionIsNamedOnce(String said, Reason reason, String subject) {
        String kind = said.contains("scenario") ? "scenario-saved" : "assumption-made";

        JournalProblem problem = onlyProblem(with(EVENT, "{\"kind\": \"" + kind + "\", " + said + "}"));

        assertEquals(reason, problem.reason(), problem::toString);
        assertEquals(subject, problem.subject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"metric\": \"income\"|\"metric\": \"profit\"|NOT_ONE_OF_ITS_VALUES",
                "\"p10\": 1.00|\"p10\": 1e999999999|NOT_AN_AMOUNT",
                "\"p10\": 1.00|\"p10\": 9.00|IMPOSSIBLE",
                "\"p10\": 1.00, ||MISSING",
                "\"currency\": \"USD\", ||MISSING",
                "\"seed\": -42|\"seed\": 0.5|NOT_A_NUMBER",
                "\"seed\": -42|\"seed\": 1e99|NOT_A_NUMBER",
                "\"inputs\": \"a|\"inputs\": \"x|IMPOSSIBLE",
                "\"engine\": \"1\"|\"engine\": \"\"|IMPOSSIBLE",
                "\"on\": \"2026-03-01\"|\"on\": \"2026-02-30\"|NOT_A_DAY"
            })
    void whatIsWrongWithAForecastIsNamedOnce(String part, String replacement, Reason reason) {
        String forecast = "{\"kind\": \"forecast-made\", \"month\": 7, \"on\": \"2026-03-01\", \"engine\": \"1\","
                + " \"seed\": -42, \"inputs\": \"" + "a".repeat(64) + "\", \"currency\": \"USD\", \"points\":"
                + " [{\"metric\": \"income\", \"month\": 8, \"p10\": 1.00, \"p25\": 2.00, \"p50\": 3.00,"
                + " \"p75\": 4.00, \"p90\": 5.00}]}";
        String document = with(EVENT, forecast);
        assertEquals(
                document,
                JournalDocument.write(
                        whole(document).journals(), whole(document).preferences()));
        assertTrue(forecast.contains(part), part);

        JournalProblem problem =
                onlyProblem(with(EVENT, forecast.replace(part, replacement == null ? "" : replacement)));

        assertEquals(reason, problem.reason(), problem::toString);
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        List<JournalProblem> problems = problems(SMALL.replace("\"done\"", "\"painted\"")
                .replace("\"USD\"", "\"dollars\"")
                .replace("\"command\"", "\"telepathy\""));

        assertEquals(
                List.of(16, 17, 22), problems.stream().map(JournalProblem::line).toList(), problems::toString);
    }

    @Test
    void notMoreProblemsAreNamedThanAnybodyReads() {
        String event = "{\"kind\": \"nothing\"},";
        String many = with(
                "{\"kind\": \"item-state-set\", \"item\": \"anvil\", \"state\"",
                event.repeat(500) + "{\"kind\": \"item-state-set\", \"item\": \"anvil\", \"state\"");

        assertEquals(JournalDocument.MOST_PROBLEMS, problems(many).size());
    }

    @Test
    void twoRoadmapsOfOneIdAreRefused() {
        String twice = with("\"roadmaps\": [", "\"roadmaps\": [{\"id\": \"small\", \"acts\": []},");

        assertEquals(Reason.TWICE, onlyProblem(twice).reason());
    }

    @Test
    void whatIsNoJournalIsRefusedInOneLine() {
        for (String text : List.of("", " ", "[]", "7", "null", "{}", "{\"format\": 1}", "# Markdown", "\u0000")) {
            assertEquals(1, problems(text).size(), text);
        }
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirPlace() {
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        bytes[SMALL.indexOf("milepost")] = (byte) 0xC0;

        JournalReading.Refused refused = assertInstanceOf(JournalReading.Refused.class, JournalDocument.read(bytes));

        assertEquals(List.of(new JournalProblem(Reason.NOT_UTF_8, 2, 14, "")), refused.problems());
    }

    @Test
    void aDocumentBeyondTheLimitsIsRefused() {
        String deep = "[".repeat(5000) + "]".repeat(5000);
        String preferences = "\"preferences\": {";

        assertEquals(
                Reason.BEYOND_LIMITS,
                problems(with(preferences, "\"more\": " + deep + ", " + preferences))
                        .getLast()
                        .reason());
        assertEquals(
                Reason.BEYOND_LIMITS,
                onlyProblem(with("14020.00", "1".repeat(5000))).reason());
        assertEquals(
                Reason.TOO_LARGE,
                assertInstanceOf(
                                JournalReading.Refused.class,
                                JournalDocument.read(new byte[JournalDocument.LARGEST + 1]))
                        .problems()
                        .getFirst()
                        .reason());
    }

    @Test
    void nothingThatCanStandInAFileMakesItThrow() {
        byte[] sound =
                JournalDocument.write(RandomHistory.of(21, 25), PREFERENCES).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(22);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = sound.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0-e x\\\u007f".charAt(random.nextInt(14));
            }
            if (JournalDocument.read(bytes) instanceof JournalReading.Refused) {
                refused++;
            }
        }
        assertTrue(refused > 1000, "refused: " + refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\u0000"})
    void aPreferenceHasAName(String key) {
        JournalProblem problem = onlyProblem(with("\"theme\"", "\"" + key + "\""));

        assertEquals(JournalProblem.Reason.NO_NAME, problem.reason());
        assertEquals(5, problem.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dar\\uD83Dk", "\\uDE00", "\\u0000"})
    void aTextThatCannotBeKeptIsRefused(String text) {
        JournalProblem problem = onlyProblem(with("\"dark\"", "\"" + text + "\""));

        assertEquals(JournalProblem.Reason.BROKEN_TEXT, problem.reason());
        assertEquals(14, problem.column());
    }

    @Test
    void aWholeCharacterSpeltInHalvesIsOne() {
        assertEquals(
                "\uD83C\uDFB9",
                whole(with("\"dark\"", "\"\\uD83C\\uDFB9\"")).preferences().get("theme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59-01:00", "1970-01-01T00:30:00+01:00", "1969-12-31T23:59:59.999Z"})
    void aTimeNoStoreKeepsIsRefused(String time) {
        assertEquals(
                JournalProblem.Reason.NOT_A_TIME,
                onlyProblem(with("2026-03-01T10:00:00Z", time)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"90000000000000000", "1000000000000.01", "-1000000000001"})
    void anAmountNoPlanNeedsIsRefused(String amount) {
        assertEquals(
                JournalProblem.Reason.NOT_AN_AMOUNT,
                onlyProblem(with("14020.00", amount)).reason());
    }

    @Test
    void theLargestAmountIsTakenIn() {
        assertEquals(1, whole(with("14020.00", "1000000000000")).journals().size());
    }
}
