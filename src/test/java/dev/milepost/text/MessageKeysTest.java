package dev.milepost.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.milepost.cli.WindowResult.Lack;
import dev.milepost.diagnostic.Code;
import dev.milepost.money.AmountException;
import dev.milepost.progress.Backup;
import dev.milepost.progress.ItemState;
import dev.milepost.progress.OutOfBounds;
import dev.milepost.progress.StoreException;
import dev.milepost.prospect.PlannedIncome;
import dev.milepost.report.JournalProblem;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.Counter;
import dev.milepost.roadmap.MilestoneKind;
import dev.milepost.store.Inspection;
import dev.milepost.tracker.IncomePane;
import dev.milepost.tracker.Measure;
import dev.milepost.tracker.MilestonesFilter;
import dev.milepost.tracker.NextItem;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every key that the sources use is in the bundle, and no other.
class MessageKeysTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"((?:[a-z][a-z0-9-]*\\.)+)\"");

    /// What the sources put behind a prefix. A prefix that is not here is not known to be complete.
    private static final Map<String, List<String>> DYNAMIC = Map.ofEntries(
            Map.entry("amount.", ids(AmountException.Reason.values())),
            Map.entry("assumption.", assumptions()),
            Map.entry("bounds.", ids(OutOfBounds.Bound.values())),
            Map.entry("cli.backup.reason.", ids(Backup.Reason.values())),
            Map.entry("cli.doctor.verdict.", ids(Inspection.Verdict.values())),
            Map.entry("cli.document.", ids(JournalProblem.Reason.values())),
            Map.entry("cli.finding.", findings()),
            Map.entry("cli.no-window.", ids(Lack.values())),
            Map.entry("cli.reason.", reasons()),
            Map.entry("cli.status.income-basis.", List.of("projected", "partly-actual", "actual", "told")),
            Map.entry("detail.counter.", ids(Counter.Rhythm.values())),
            Map.entry("detail.since.", ids(ItemState.values())),
            Map.entry("income.caption.", ids(Measure.values())),
            Map.entry("income.lever.", List.of("pace", "wait", "inflation", "pay", "hours", "start", "chance")),
            Map.entry("income.measure.", ids(Measure.values())),
            Map.entry("income.origin.", List.of("default", "plan", "you", "ticks", "nothing")),
            Map.entry("income.pane.", ids(IncomePane.values())),
            Map.entry("income.unit.", ids(Measure.values())),
            Map.entry("milestones.", ids(MilestoneKind.values())),
            Map.entry("milestones.filter.", ids(MilestonesFilter.values())),
            Map.entry("milestones.kind.", ids(MilestoneKind.values())),
            Map.entry("problem.", ids(Code.values())),
            Map.entry("roadmap.counter.", ids(Counter.Rhythm.values())),
            Map.entry("roadmap.filter.", ids(ItemState.values())),
            Map.entry("roadmap.menu.", ids(ItemState.values())),
            Map.entry("screen.", ids(Screen.values())),
            Map.entry("search.theme.", ids(Theme.values())),
            Map.entry("state.", ids(ItemState.values())),
            Map.entry("store.", ids(StoreException.Reason.values())),
            Map.entry("theme.", ids(Theme.values())),
            Map.entry("timeline.drift.", List.of("ahead", "behind", "on-plan")),
            Map.entry("timeline.zoom.", List.of("fit", "months", "weeks")));

    /// What looks like the beginning of a key and is none.
    private static final Set<String> NO_PREFIX = Set.of("baseline-drawn.", "dev.milepost.", "welcomed.");

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("dev.milepost.text.messages", Locale.ROOT, Messages.class.getModule());
    private final String sources = sources();

    private static List<String> ids(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> findings() {
        return Stream.concat(
                        Stream.of("baseline-inferred", "baseline-unknown", "no-start"),
                        Arrays.stream(PlannedIncome.LeftOut.values()).map(why -> "left-out-" + why.id()))
                .toList();
    }

    /// What each kind is called, for one subject or for all, and what its options are called.
    private static List<String> assumptions() {
        return Arrays.stream(AssumptionKind.values())
                .flatMap(kind -> Stream.concat(
                        kind.about() == AssumptionKind.About.MILESTONE_OR_ALL
                                ? Stream.of(kind.id(), kind.id() + ".all")
                                : Stream.of(kind.id()),
                        kind.form() instanceof AssumptionKind.Form.Choice(var options)
                                ? options.stream().map(option -> kind.id() + "." + option)
                                : Stream.empty()))
                .toList();
    }

    /// An item whose stage is over is undated never: without a start date nothing is over.
    private static List<String> reasons() {
        return Arrays.stream(NextItem.Reason.values())
                .map(NextItem.Reason::id)
                .flatMap(id -> id.equals("overdue") ? Stream.of(id) : Stream.of(id, id + ".undated"))
                .toList();
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(sources)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    /// Literals in the sources whose first word begins keys of the bundle.
    private Set<String> literalKeys() {
        Set<String> rooms = bundle.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        return found(KEY).stream()
                .filter(key -> rooms.contains(key.substring(0, key.indexOf('.')))
                        && !key.endsWith(".css")
                        && !key.endsWith(".csv"))
                .collect(Collectors.toSet());
    }

    private static Set<String> dynamicKeys() {
        return DYNAMIC.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(each.getKey()::concat))
                .collect(Collectors.toSet());
    }

    @Test
    void everyKeyInTheSourcesHasItsWords() {
        Set<String> missing = new TreeSet<>(literalKeys());
        missing.addAll(dynamicKeys());
        missing.removeAll(bundle.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void allWordsAreUsed() {
        Set<String> unused = new TreeSet<>(bundle.keySet());
        unused.removeAll(literalKeys());
        unused.removeAll(dynamicKeys());
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyBeginningOfAKeyIsListedHere() {
        Set<String> known = new HashSet<>(DYNAMIC.keySet());
        known.addAll(NO_PREFIX);
        assertEquals(new TreeSet<>(known), new TreeSet<>(found(PREFIX)));
    }

    @Test
    void everyPatternCanBeFilledIn() {
        for (String key : bundle.keySet()) {
            String pattern = bundle.getString(key);
            assertDoesNotThrow(() -> new MessageFormat(pattern, Locale.ROOT), key);
            assertTrue(!pattern.isBlank() && pattern.strip().equals(pattern), key);
        }
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        List<String> keys;
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/dev/milepost/text/messages.properties"))) {
            keys = lines.filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
        assertEquals(keys.stream().distinct().toList(), keys);
        assertEquals(bundle.keySet(), new HashSet<>(keys));
    }

    @Test
    void anApostropheIsWrittenTwice() {
        for (String key : bundle.keySet()) {
            assertEquals("", bundle.getString(key).replace("''", "").replaceAll("[^']", ""), key);
        }
    }
}
